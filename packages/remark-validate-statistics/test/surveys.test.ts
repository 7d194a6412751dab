import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {checkText, type Language} from './check-text.ts'

const folder = join(import.meta.dirname, 'corpus')

/*
 * Sentences about two more invented surveys: a line holds the rules it breaks (`-`
 * for none, `~` before a warning) and the text with `{indicator|text}` for each citation.
 */
for (const language of ['zh', 'en'] as const)
  for (const file of readdirSync(join(folder, language))) {
    test(`${file} in ${language}`, async (t) => {
      const rows = readFileSync(join(folder, language, file), 'utf8')
        .trimEnd()
        .split('\n')
      for (const row of rows) {
        const cut = row.indexOf('|')
        const rules = row.slice(0, cut).trim()
        const text = row.slice(cut + 1).trim()
        await t.test(`${text} should break ${rules}`, () => {
          const broken = rules === '-' ? [] : rules.split(' ').toSorted()
          assert.deepEqual(brokenRules(text, language), broken)
        })
      }
    })
  }

function brokenRules(text: string, language: Language): string[] {
  const {messages} = checkText(withCitations(text), language).file
  const told = messages.flatMap(({ruleId, fatal}) => {
    if (fatal === undefined) return []
    return [`${fatal ? '' : '~'}${ruleId!.replace('statistic-', '')}`]
  })
  return [...new Set(told)].toSorted()
}

function withCitations(text: string): string {
  return text
    .replaceAll('\\n', '\n')
    .replace(/\{([^|{}*]+)\|([^{}]+)\}/g, (_, citations: string, stated: string) => {
      const cite = citations.split(' ').map((d) => (d.includes('/') ? d : `schools/${d}`))
      return `<Stat cite="${cite.join(' ')}">${stated}</Stat>`
    })
}
