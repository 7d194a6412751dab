import assert from 'node:assert/strict'
import {test} from 'node:test'
import {compareForms, compareNoise} from '../quantities/forms.ts'
import {readExpected} from '../quantities/expected.ts'
import {textOfLength} from '../quantities/texts.ts'

for (const language of ['zh', 'en'] as const) {
  test(`every sentence of the corpus should be read right in ${language}, and more of them than by the peer`, () => {
    const rows = [...compareForms(language), compareNoise(language)]
    assert.deepEqual(
      rows.filter(({right, sentences}) => right !== sentences),
      []
    )
    assert.deepEqual(
      rows.filter(({peer, right}) => peer > right),
      []
    )
    assert.ok(sum(rows.map(({peer}) => peer)) < 0.8 * sum(rows.map(({right}) => right)))
  })
}

test('the peer should be judged by the values that a row expects', () => {
  assert.deepEqual(
    readExpected('41%～56%，三分之二', ['41%～56% → percent 41..56 /1', '三分之二 → percent over 200/3 /4']),
    [
      {start: 0, end: 7, isPercent: true, values: [41, 56]},
      {start: 8, end: 12, isPercent: true, values: [200 / 3]}
    ]
  )
})

test('texts that grow should be made of the same sentences', () => {
  assert.equal(textOfLength('zh', 100_000).length, 100_000)
  assert.ok(textOfLength('zh', 10_000).startsWith(textOfLength('zh', 1000)))
})

function sum(numbers: number[]): number {
  return numbers.reduce((left, right) => left + right, 0)
}
