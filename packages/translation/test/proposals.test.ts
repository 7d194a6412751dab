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

test('a link is proposed to the page in the language of the edition', () => {
  const [finding] = findingsOfPair('见[报告](https://a.example/zh/report)。', 'See the report.', 'en')
  assert.deepEqual(finding!.expected, ['https://a.example/en/report'])
})

test('a long sentence is quoted where its fault is', () => {
  const long = 'and the people who came to see the garden in this and every other summer were glad of it, '
  const [finding] = findingsOfPair(
    `茶园很老，${'今年夏天和别的夏天来看茶园的人，个个都很高兴，'.repeat(2)}其中12%喜欢绿茶。`,
    `The garden is old, ${long.repeat(2)}of whom 13% like green tea.`,
    'en'
  )
  assert.match(finding!.note!, /English: “…[^”]*13% like green tea/)
})
