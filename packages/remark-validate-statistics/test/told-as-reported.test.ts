import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {loadStatistics} from '@collate/statistics'
import {checkText, type Language} from './check-text.ts'

/** An invented valley: what its reports say besides plain values. */
const statistics = await loadStatistics(join(import.meta.dirname, 'fixtures', 'format'))

/*
 * One section for each thing that a data package can say.  A line holds the rules that the text breaks (`-` for
 * none, `~` before a warning) and the text with `{indicator|text}` for each citation; information is left out.
 */
for (const language of ['zh', 'en'] as const) {
  for (const [title, rows] of sectionsOf(language)) {
    test(`${title}, ${language}`, async (t) => {
      for (const [rules, text] of rows) {
        await t.test(`${text} should break ${rules}`, () => {
          assert.deepEqual(brokenRules(text, language), rules === '-' ? [] : rules.split(' '))
        })
      }
    })
  }
}

function sectionsOf(language: Language): Array<[title: string, rows: Array<[rules: string, text: string]>]> {
  const page = readFileSync(join(import.meta.dirname, 'format', `${language}.txt`), 'utf8')
  return page
    .trimEnd()
    .split('\n\n')
    .map((section) => {
      const [head = '', ...lines] = section.split('\n')
      return [head.replace('# ', ''), lines.map(rowOf)]
    })
}

function rowOf(line: string): [rules: string, text: string] {
  const cut = line.indexOf('|')
  return [line.slice(0, cut).trim(), withCitations(line.slice(cut + 1).trim())]
}

function brokenRules(text: string, language: Language): string[] {
  return checkText(text, language, statistics).file.messages.flatMap(({ruleId, fatal}) =>
    fatal === undefined ? [] : [`${fatal ? '' : '~'}${ruleId!.replace('statistic-', '')}`]
  )
}

function withCitations(text: string): string {
  return text
    .replaceAll('\\n', '\n')
    .replace(/\{([^|{}]+)\|([^{}]+)\}/g, (_, citations: string, stated: string) => {
      const cite = citations.split(' ').map((d) => `valley/${d}`)
      return `<Stat cite="${cite.join(' ')}">${stated}</Stat>`
    })
}
