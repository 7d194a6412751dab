import assert from 'node:assert/strict'
import test from 'node:test'
import {findingsOfPair} from './findings.ts'

/** Texts of which the first has another time, and what is proposed for it. */
const rows: ReadonlyArray<readonly [from: 'zh' | 'en', zh: string, en: string, proposed: string]> = [
  ['en', '大坝于2026年3月开放。', 'The dam opened in May 2026.', 'March 2026'],
  ['en', '大坝于2026年12月9日开放。', 'The dam opened on December 8, 2026.', 'December 9, 2026'],
  ['zh', '大坝于2026年5月开放。', 'The dam opened in March 2026.', '2026年3月'],
  ['zh', '大坝于2024年开放。', 'The dam opened in 2023.', '2023年']
]

test('the time of the other edition is proposed in the words of this one', async (t) => {
  for (const [from, zh, en, proposed] of rows)
    await t.test(`${zh} ≠ ${en}`, () => {
      const proposals = findingsOfPair(zh, en, from).map(({expected}) => expected)
      assert.deepEqual(proposals, [[proposed]])
    })
})
