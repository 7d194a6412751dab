import assert from 'node:assert/strict'
import test from 'node:test'
import {findQuantities} from '@collate/claims'
import {assert as check, constantFrom, property} from 'fast-check'
import {relate} from '../src/relate/relate.ts'
import type {Said} from '../src/relate/said.ts'

/** Two texts of one quantity each, and how these go together. */
const rows: ReadonlyArray<readonly [zh: string, en: string, relation: string]> = [
  ['82%的人', '82% of people', 'same'],
  ['八成的人', '82% of people', 'rounded'],
  ['超过八成的人', '82% of people', 'hedged'],
  ['1560万人', '15.6 million people', 'same'],
  ['1560万人', '1.56 million people', 'unit'],
  ['三分之一的人', '30% of people', 'value'],
  ['所有用户', '99.6% of people', 'value'],
  ['100公里', '62 miles', 'rounded'],
  ['100公里', '100 miles', 'unit'],
  ['2分钟', '150 seconds', 'value'],
  ['90分钟', '1.5 hours', 'same'],
  ['下降3%', 'fell 3 percentage points', 'unit'],
  ['500元', '$500', 'unit'],
  ['增长两倍', 'up 200%', 'same'],
  ['超过50人', 'up to 50 people', 'same hedge'],
  ['近50人', 'about 50 people', 'same'],
  ['67.6%的人', 'some 67.6% of people', 'same'],
  ['仅50人', '50 people', 'same tone'],
  ['不到2%的人', '0-2% of people', 'hedged'],
  ['30至60厘米', '30 to 50 centimeters', 'value'],
  ['前六名', 'six people', 'same']
]

test('relate', async (t) => {
  for (const [zh, en, relation] of rows) {
    await t.test(`${zh} is ${relation} beside ${en}`, () => {
      assert.equal(describe(said(zh, 'zh'), said(en, 'en')), relation)
      assert.equal(describe(said(en, 'en'), said(zh, 'zh')), relation)
    })
  }

  await t.test('should say of two texts what it says of them the other way round', () => {
    const texts = constantFrom(...rows.flatMap(([zh, en]) => [said(zh, 'zh'), said(en, 'en')]))
    check(
      property(texts, texts, (one, other) => {
        assert.equal(describe(one, other), describe(other, one))
      })
    )
  })

  await t.test('should find every text the same as itself', () => {
    for (const [zh] of rows) assert.equal(describe(said(zh, 'zh'), said(zh, 'zh')), 'same')
  })
})

function describe(one: Said, other: Said): string {
  const {agreement, differences} = relate(one, other)
  return [agreement, ...differences].filter((part) => part !== undefined).join(' ')
}

function said(text: string, language: 'zh' | 'en'): Said {
  const [quantity] = findQuantities(text, language)
  return {quantity: quantity!, slice: text.slice(quantity!.start, quantity!.end)}
}
