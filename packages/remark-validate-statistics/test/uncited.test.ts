import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkText, printMessages} from './check-text.ts'
import {silent as silentInEnglish, unsourced as unsourcedInEnglish} from './uncited/en.ts'
import {silent as silentInChinese, unsourced as unsourcedInChinese} from './uncited/zh.ts'

const languages = [
  ['en', unsourcedInEnglish, silentInEnglish],
  ['zh', unsourcedInChinese, silentInChinese]
] as const

for (const [language, unsourced, silent] of languages)
  test(`numbers without a citation in ${language}`, async (t) => {
    for (const [text, severity] of unsourced)
      await t.test(`should be found in any form: ${text}`, () => {
        const {messages} = checkText(text, language).file
        const found = messages.map(({ruleId, fatal}) => [ruleId, fatal ? 'error' : 'warning'])
        const known = found.some(
          ([rule, level]) => level === severity && /^statistic-un(?:cited|read)$/.test(rule ?? '')
        )
        assert.ok(known, JSON.stringify(found))
      })

    for (const text of silent)
      await t.test(`should be silent where nothing is stated: ${text}`, () => {
        assert.deepEqual(printMessages(checkText(text, language).file), [])
      })
  })
