import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import * as fc from 'fast-check'
import {createLanguageService} from '../src/index.ts'
import {diskPlatform} from './disk-platform.ts'
import {memoryPlatform, teaFiles} from './tea.ts'

/*
 * Of a text that is written on, only what has changed is judged anew: what is shown has to be what somebody would see who
 * opened the article as it is now.
 */

const folder = fileURLToPath(
  new URL('../../../content/articles/kubernetes-foundation-of-ai/', import.meta.url)
)

type Change = (blocks: string[]) => string[]

/** What a person does to the paragraphs of an edition, one after another. */
const changes: Record<string, Record<string, Change>> = {
  zh: {
    'a number is another': (blocks) => blocks.map((d) => d.replace(/\d(?=\d%)/, '9')),
    'a paragraph stands twice': (blocks) => [...blocks.slice(0, 3), blocks[2]!, ...blocks.slice(3)],
    'two paragraphs have changed places': ([a = '', b = '', c = '', ...rest]) => [a, c, b, ...rest]
  },
  en: {
    'a heading says another year': (blocks) => blocks.map((d) => d.replace(/^(## .*)$/m, '$1 2023')),
    'the first is gone, and the title is another': ([head = '', , ...rest]) => [
      head.replace('title: ', 'title: 82% '),
      ...rest
    ],
    'all is as it was': (blocks) => blocks
  }
}

for (const [language, own] of Object.entries(changes)) {
  test(`what is written in ${language}.mdx is found as in a text that is opened anew`, async () => {
    const path = `${folder}${language}.mdx`
    const blocks = (await readFile(path, 'utf8')).split('\n\n')
    const service = createLanguageService(diskPlatform('2026-12-01'))
    for (const [what, change] of Object.entries(own)) {
      const text = change(blocks).join('\n\n')
      service.write(path, text)
      const opened = createLanguageService(diskPlatform('2026-12-01'))
      opened.write(path, text)
      assert.deepEqual(await service.diagnose(path), await opened.diagnose(path), what)
    }
  })
}

test('what decides a sentence is looked at anew where it stands in the one before', async () => {
  const path = '/tea/content/articles/tea/en.mdx'
  const files = teaFiles()
  const [head] = files.get(path)!.split('In 2025')
  const service = createLanguageService(memoryPlatform(files))
  const codes: unknown[] = []
  for (const year of [2023, 2025, 2023]) {
    const text = `${head}In ${year}, tea houses were asked. <Stat cite="tea/green">71%</Stat> of them served green tea.\n`
    service.write(path, text)
    const opened = createLanguageService(memoryPlatform(files))
    opened.write(path, text)
    const shown = await service.diagnose(path)
    assert.deepEqual(shown, await opened.diagnose(path), String(year))
    const {diagnostics} = shown.find((d) => d.path === path)!
    codes.push(diagnostics.find(({code}) => String(code).startsWith('statistic-'))!.code)
  }
  assert.deepEqual(codes, ['statistic-ambiguous', 'statistic-period', 'statistic-ambiguous'])
})

/**
 * What is typed at a place, a share of the text, over so many signs: letters, numbers, and what ends or begins something.
 * Half of the places are in the next percentage, where a sign makes most of a difference.
 */
const key = fc.record({
  place: fc.double({min: 0, max: 1, noNaN: true}),
  isNumber: fc.boolean(),
  over: fc.constantFrom(0, 0, 0, 1, 4, 60),
  typed: fc.constantFrom('', 's', '9', '%', '。', '. ', '"', '<', '\n\n', '## ', '2023年', '2023 ', '82%')
})

test('whatever is typed in whatever place, what is found is that of a text that is opened anew', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('zh', 'en'),
      fc.array(key, {minLength: 6, maxLength: 6}),
      async (language, keys) => {
        const path = `${folder}${language}.mdx`
        let text = await readFile(path, 'utf8')
        const service = createLanguageService(diskPlatform('2026-12-01'))
        for (const [index, {place, isNumber, over, typed}] of keys.entries()) {
          const from = Math.floor(place * text.length)
          const offset = from + (isNumber ? Math.max(0, text.slice(from).search(/\d%/)) : 0)
          const written = `${text.slice(0, offset)}${typed}${text.slice(offset + over)}`
          service.write(path, written)
          const shown = await service.diagnose(path)
          if (index % 2 === 0) continue
          const opened = createLanguageService(diskPlatform('2026-12-01'))
          opened.write(path, written)
          assert.deepEqual(shown, await opened.diagnose(path))
          // An error of syntax is taken back at the next key: it would hide all others.
          if (!shown.some(({diagnostics}) => diagnostics.some(({code}) => code === 'mdx-syntax')))
            text = written
        }
      }
    ),
    {numRuns: 4}
  )
})
