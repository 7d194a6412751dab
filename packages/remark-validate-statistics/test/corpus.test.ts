import assert from 'node:assert/strict'
import {test} from 'node:test'
import {withCitations} from './corpus/cited.ts'
import {corpus as en} from './corpus/en.ts'
import {corpus as zh} from './corpus/zh.ts'
import {toldOf, writeTold} from './told.ts'

for (const [language, corpus] of [
  ['zh', zh],
  ['en', en]
] as const) {
  test(`sentences in ${language}`, async (t) => {
    for (const [sentence, told] of corpus)
      await t.test(`of ${sentence} should be told ${told}`, () => {
        assert.equal(writeTold(toldOf(withCitations(sentence), language)), told)
      })
  })
}
