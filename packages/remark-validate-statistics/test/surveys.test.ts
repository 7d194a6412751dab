import assert from 'node:assert/strict'
import {test} from 'node:test'
import {surveyRows, surveyFiles} from './surveys.ts'
import {toldOf, writeTold} from './told.ts'

/*
 * Sentences about two more invented surveys: a line holds what is told of it (`-` for
 * nothing, else each rule, `~` before a warning, with the words it is told at and, where they
 * are not the first of their kind, their number) and the text with `{indicator|text}` for each citation.
 */
for (const language of ['zh', 'en'] as const) {
  for (const file of surveyFiles(language)) {
    test(`${file} in ${language}`, async (t) => {
      for (const [told, text] of surveyRows(language, file))
        await t.test(`of ${text} should be told ${told}`, () => {
          assert.equal(writeTold(toldOf(text, language)), told)
        })
    })
  }
}
