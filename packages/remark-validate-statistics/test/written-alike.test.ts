import assert from 'node:assert/strict'
import {test} from 'node:test'
import {otherWritings} from '@collate/claims/writings'
import type {Language} from './check-text.ts'
import {withCitations} from './corpus/cited.ts'
import {corpus as en} from './corpus/en.ts'
import {corpus as zh} from './corpus/zh.ts'
import {surveyRows, surveyFiles} from './surveys.ts'
import {toldOf} from './told.ts'

test('a sentence that is written in another way', async (t) => {
  for (const [name, write] of otherWritings())
    for (const [language, corpus] of [
      ['zh', zh],
      ['en', en]
    ] as const)
      await t.test(`should have the same findings ${name}, ${language}`, () => {
        for (const [sentence] of corpus) {
          const other = write(sentence)
          if (other !== sentence)
            assert.deepEqual(
              rulesOf(withCitations(other), language),
              rulesOf(withCitations(sentence), language),
              other
            )
        }
      })
})

for (const language of ['zh', 'en'] as const)
  test(`surveys that are written in another way, ${language}`, async (t) => {
    const rows = surveyFiles(language).flatMap((file) => surveyRows(language, file))
    for (const [name, write] of otherWritings())
      await t.test(`should break the same rules ${name}`, () => {
        for (const [, text] of rows) {
          const other = write(text)
          if (other !== text) assert.deepEqual(rulesOf(other, language), rulesOf(text, language), other)
        }
      })
  })

/** Most writings of a text are alike: each is checked once. */
const told = new Map<string, string[]>()

function rulesOf(text: string, language: Language): string[] {
  const key = `${language} ${text}`
  const known = told.get(key) ?? toldOf(text, language).map(({rule}) => rule)
  told.set(key, known)
  return known
}
