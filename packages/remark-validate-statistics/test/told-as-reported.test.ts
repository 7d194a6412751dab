import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {loadStatistics} from '@collate/statistics'
import type {Language} from './check-text.ts'
import {toldOf, writeTold} from './told.ts'

/** An invented valley: what its reports say besides plain values. */
const statistics = await loadStatistics(join(import.meta.dirname, 'fixtures', 'format'))

/*
 * One section for each thing that a data package can say.  A line holds what is told of the text, as `writeTold`
 * puts it, and the text with `{indicator|text}` for each citation; information is left out.
 */
for (const language of ['zh', 'en'] as const) {
  for (const [title, rows] of sectionsOf(language)) {
    test(`${title}, ${language}`, async (t) => {
      for (const [told, text] of rows)
        await t.test(`of ${text} should be told ${told}`, () => {
          assert.equal(writeTold(toldOf(text, language, statistics)), told)
        })
    })
  }
}

function sectionsOf(language: Language): Array<[title: string, rows: Array<[told: string, text: string]>]> {
  const page = readFileSync(join(import.meta.dirname, 'format', `${language}.txt`), 'utf8')
  return page
    .trimEnd()
    .split('\n\n')
    .map((section) => {
      const [head = '', ...lines] = section.split('\n')
      return [head.replace('# ', ''), lines.map(rowOf)]
    })
}

function rowOf(line: string): [told: string, text: string] {
  const cut = line.indexOf(' | ')
  return [line.slice(0, cut).trim(), withCitations(line.slice(cut + 3).trim())]
}

function withCitations(text: string): string {
  return text
    .replaceAll('\\n', '\n')
    .replace(/\{([^|{}]+)\|([^{}]+)\}/g, (_, citations: string, stated: string) => {
      const cite = citations.split(' ').map((d) => `valley/${d}`)
      return `<Stat cite="${cite.join(' ')}">${stated}</Stat>`
    })
}
