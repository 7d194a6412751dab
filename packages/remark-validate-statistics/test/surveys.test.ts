import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {otherWritings} from '@collate/claims/writings'
import {checkText, type Language} from './check-text.ts'

const folder = join(import.meta.dirname, 'corpus')

/*
 * Sentences about two more invented surveys: a line holds the rules it breaks (`-`
 * for none, `~` before a warning) and the text with `{indicator|text}` for each citation.
 */
for (const language of ['zh', 'en'] as const) {
  for (const file of readdirSync(join(folder, language))) {
    test(`${file} in ${language}`, async (t) => {
      for (const [rules, text] of rowsOf(language, file)) {
        await t.test(`${text} should break ${rules}`, () => {
          const broken = rules === '-' ? [] : rules.split(' ').toSorted()
          assert.deepEqual(brokenRules(text, language), broken)
        })
      }
    })
  }

  test(`surveys that are written in another way, ${language}`, async (t) => {
    const rows = readdirSync(join(folder, language)).flatMap((file) => rowsOf(language, file))
    for (const [name, write] of otherWritings()) {
      await t.test(`should break the same rules ${name}`, () => {
        for (const [, text] of rows) {
          const other = write(text)
          if (other !== text)
            assert.deepEqual(brokenRules(other, language), brokenRules(text, language), other)
        }
      })
    }
  })
}

function rowsOf(language: Language, file: string): Array<[rules: string, text: string]> {
  const rows = readFileSync(join(folder, language, file), 'utf8')
    .trimEnd()
    .split('\n')
  return rows.map((row) => {
    const cut = row.indexOf('|')
    return [row.slice(0, cut).trim(), row.slice(cut + 1).trim()]
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
