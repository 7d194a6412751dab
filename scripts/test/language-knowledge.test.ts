import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {root} from './repository.ts'

/** Packages that read what texts say. */
const readers = ['claims', 'judge', 'remark-validate-statistics', 'translation']
/** Folders of a language or of all others, and of characters, which several languages write. */
const ofLanguages = /\/(?:zh|en|other-languages|fold)(?=\/|\.ts$)/

test('only the folders of languages should know words of Chinese and ask for a language by name', async () => {
  const known = sourcesOf().map(async (file): Promise<[string, string[]]> => [
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
    ['const growth = {zh: /增速/, en: /growth/}', ['/增速/']],
    ["if (language === 'zh') return 1", ["=== 'zh'"]],
    ['// 比重\nconst share = 1', []],
    ['/** 比重 */\nconst share = 1 / 2', []],
    ['const note = {zh: (text: string) => `“${text}”没有出处`, en: (text: string) => text}', []],
    ['const zh = `“${text}”没有出处`', []],
    ['const words = isZh ? `没有` : `none`', ['`没有`']]
  ]
  for (const [code, knowledge] of found) assert.deepEqual(knowledgeIn(code), knowledge, code)
})

function sourcesOf(): string[] {
  const parameters = ['ls-files', '--cached', '--others', '--exclude-standard', '--']
  const folders = readers.map((name) => `packages/${name}/src/*.ts`)
  const listed = execFileSync('git', [...parameters, ...folders], {cwd: root, encoding: 'utf8'})
  return listed
    .split('\n')
    .filter((file) => file !== '' && existsSync(path.join(root, file)) && !ofLanguages.test(file))
}

/** Comments, texts and patterns of code, each as a whole. */
const tokens =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?{};+]\s*|\breturn\s+)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g

/**
 * What code knows of Chinese, and where it asks for a language by name.
 *
 * Texts under a key or name of a language are what people read, beside the same for other languages; patterns never
 * are.
 */
function knowledgeIn(code: string): string[] {
  const messages = messagesIn(code)
  const words = [...code.matchAll(tokens)]
    .filter(({0: token, index}) => {
      if (/^\/[/*]/.test(token) || !/\p{Script=Han}/u.test(token)) return false
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
