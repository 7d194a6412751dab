import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {root} from './repository.ts'
import {sourcesOf} from './sources.ts'

/** Packages that read what texts say. */
const readers = ['claims', 'judge', 'remark-validate-statistics', 'translation']
/** Folders of a language or of all others, and of characters, which several languages write. */
const ofLanguages = /\/(?:zh|en|other-languages|fold)(?=\/|\.ts$)/

test('only the folders of languages should know words of a language and ask for one by name', async () => {
  const shared = sourcesOf(readers.map((name) => `packages/${name}/src`)).filter(
    (file) => !ofLanguages.test(file)
  )
  const known = shared.map(async (file): Promise<[string, string[]]> => [
    file,
    knowledgeIn(await readFile(path.join(root, file), 'utf8'))
  ])
  const told = (await Promise.all(known)).filter(([, knowledge]) => knowledge.length > 0)
  assert.deepEqual(Object.fromEntries(told), {}, 'what is known of a language stands in its folder')
})

test('what should be found where it must not stand, and left where it may', () => {
  const found: Array<[code: string, knowledge: string[]]> = [
    ['const fall = /[减降]|halv/', ['/[减降]|halv/']],
    ["const joint = '的'", ["'的'"]],
    ["const list = {zh: ['增速'], en: []}", []],
    ['const growth = {zh: /增速/, en: /growth/}', ['/增速/', '/growth/']],
    ['const fall = /^(?:down|by) \\d/', ['/^(?:down|by) \\d/']],
    ['const plural = /(?<word>\\w+)(?:ies|es)$/u', ['/(?<word>\\w+)(?:ies|es)$/u']],
    ['const isName = /^[a-z]{3,8}\\b\\p{Script=Han}/u', []],
    ['const isWeb = /^https?:\\/\\/(?:www\\.)?/', []],
    ['const half = total / 2 + rest / 3', []],
    ["if (language === 'zh') return 1", ["=== 'zh'"]],
    ['// 比重\nconst share = 1', []],
    ['/** 比重 */\nconst share = 1 / 2', []],
    ['const note = {zh: (text: string) => `“${text}”没有出处`, en: (text: string) => text}', []],
    ['const zh = `“${text}”没有出处`', []],
    ['const words = isZh ? `没有` : `none`', ['`没有`']]
  ]
  for (const [code, knowledge] of found) assert.deepEqual(knowledgeIn(code), knowledge, code)
})

/** Comments, texts and patterns of code, each as a whole. */
const tokens =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=(?:[(,=:[!&|?{};+]|=>)\s*|\breturn\s+)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g

/** What a pattern has that is no text: names of groups, properties, escapes, classes, flags. */
const notation = /\(\?<\w+>|\\k<\w+>|\\[pP]\{[^}]*\}|\\u[\da-fA-F]{4}|\\.|\[(?:\\.|[^\]\\])*\]|\/[a-z]*$/g

/** A pattern of addresses, of their parameters or of entities, whose words are no language. */
const ofAddresses = /\\\/|https\?|www\\\.|utm_|&\(/

/** Whether a pattern of texts has a word or an ending of English: three letters, or two beside the end of a word. */
function hasEnglish(pattern: string): boolean {
  if (!pattern.startsWith('/') || ofAddresses.test(pattern)) return false
  const text = pattern.replace(notation, ' ')
  return /[a-z]{3}/.test(text) || (pattern.includes('\\b') && /[a-z]{2}/.test(text))
}

/**
 * What code knows of Chinese, which English its patterns have, and where it asks for a language by name.
 *
 * Texts under a key or name of a language are what people read, beside the same for other languages; patterns never
 * are.
 */
function knowledgeIn(code: string): string[] {
  const messages = messagesIn(code)
  const words = [...code.matchAll(tokens)]
    .filter(({0: token, index}) => {
      if (/^\/[/*]/.test(token) || !(/\p{Script=Han}/u.test(token) || hasEnglish(token))) return false
      return token.startsWith('/') || !messages.some(([start, end]) => start <= index && index < end)
    })
    .map(([token]) => token)
  return [...words, ...(code.match(/[!=]== '(?:zh|en)'/g) ?? [])]
}

/**
 * Where the values of `zh: …`, `const zh = …` and their like for other languages, which may quote Chinese, stand: to the
 * end of their brackets and lines.
 */
function messagesIn(code: string): Array<[start: number, end: number]> {
  const blanked = code.replaceAll(tokens, (token) => ' '.repeat(token.length))
  return Array.from(blanked.matchAll(/\b(?:zh|en)(?:\s*[:=]\s*|(?=\())/g), ({0: key, index}) => {
    let depth = 0
    let at = index + key.length
    for (; at < blanked.length; at++) {
      const sign = blanked[at]!
      if ('([{'.includes(sign)) depth++
      if (')]}'.includes(sign)) depth--
      if (depth < 0 || (depth === 0 && sign === ',')) break
      if (depth === 0 && sign === '\n' && /^\s*[a-z]/.test(blanked.slice(at + 1))) break
    }
    return [index, at]
  })
}
