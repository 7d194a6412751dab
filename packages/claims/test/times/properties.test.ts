import assert from 'node:assert/strict'
import test from 'node:test'
import {array, assert as check, constantFrom, oneof, property, string} from 'fast-check'
import {findTimes, type Time} from '../../src/times.ts'
import {otherWritings} from '../writings.ts'
import {timeCorpora, timeNoises} from './corpora.ts'
import {describeTime} from './describe-time.ts'

for (const language of ['zh', 'en'] as const) {
  const text = constantFrom(...timeCorpora[language].map(([d]) => d))
  const noise = constantFrom(...timeNoises[language])

  test(`times in ${language}`, async (t) => {
    await t.test('should stand where they say, in order, and never overlap', () => {
      const piece = oneof(
        text,
        noise,
        constantFrom(...'，。、,.;:-–—/ 年月日至到和的 of to in the'.split('')),
        string({unit: 'grapheme', maxLength: 6})
      )
      check(
        property(array(piece, {maxLength: 8}), (pieces) => {
          const whole = pieces.join('')
          let last = 0
          for (const {start, end, written, ends = []} of findTimes(whole, language)) {
            assert.equal(whole.slice(start, end), written)
            assert.ok(start >= last && end > start)
            for (const d of ends)
              assert.ok(d.start >= start && d.end <= end && whole.slice(d.start, d.end) === d.written)
            last = end
          }
        }),
        {numRuns: 1500}
      )
    })

    for (const [name, write] of otherWritings())
      await t.test(`should be the same ${name}`, () => {
        for (const [d] of timeCorpora[language])
          assert.deepEqual(findTimes(write(d), language).map(say), findTimes(d, language).map(say), write(d))
        for (const d of timeNoises[language]) assert.deepEqual(findTimes(write(d), language), [], write(d))
      })

    await t.test('should not depend on sentences before and behind', () => {
      const stop = language === 'zh' ? '。' : '. '
      check(
        property(text, text, noise, (first, second, last) => {
          const times = findTimes([first, second, last].join(stop), language).map(say)
          assert.deepEqual(
            times,
            [first, second].flatMap((d) => findTimes(d, language).map(say))
          )
        }),
        {numRuns: 500}
      )
    })
  })
}

test('times of a text without end', () => {
  const pieces = [
    '2024年',
    '1月',
    '1、',
    '2024-',
    '上年',
    'January ',
    'the first ',
    'twenty ',
    '第',
    '前三',
    'of the ',
    "'"
  ]
  for (const piece of pieces)
    for (const language of ['zh', 'en'] as const) {
      const few = findTimes(piece.repeat(100), language).length
      const many = findTimes(piece.repeat(3000), language).length
      assert.ok(many <= 31 * (few + 1), `${piece} ${few} ${many}`)
    }
})

/** What a time says, however it is written. */
function say(time: Time): string {
  return describeTime({...time, written: ''})
}
