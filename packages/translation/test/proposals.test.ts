import assert from 'node:assert/strict'
import test from 'node:test'
import {findingsOfPair} from './findings.ts'

/** What a writer is told to write, in each edition: in its own words, whatever the other one writes. */
const rows: ReadonlyArray<readonly [zh: string, en: string, inChinese: string, inEnglish: string]> = [
  ['超过 ￥500。', 'More than $500.', '超过500美元', 'more than 500 yuan'],
  ['茶要泡5分钟。', 'Tea takes 1 minute.', '1分钟', '5 minutes'],
  ['300公里。', '5 million kilometers.', '500万公里', '300 kilometers'],
  ['增至三倍。', 'It quadrupled.', '4倍', '3 times']
]

test('a proposal is in the words of its edition', async (t) => {
  for (const [zh, en, inChinese, inEnglish] of rows)
    await t.test(`${zh} ≠ ${en}`, () => {
      assert.deepEqual(
        (['zh', 'en'] as const).map((from) => findingsOfPair(zh, en, from).map(({expected}) => expected)),
        [[[inChinese]], [[inEnglish]]]
      )
    })
})
