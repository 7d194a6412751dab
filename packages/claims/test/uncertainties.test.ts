import assert from 'node:assert/strict'
import {test} from 'node:test'
import {sequenceOf} from '../src/bonds/sequence.ts'
import {findUncertainties} from '../src/bonds/uncertainties.ts'
import {lex} from '../src/signs/lex.ts'
import {readText} from '../src/signs/read-text.ts'

/** Sentences with a part that is said as often as a test says. */
const texts = [
  ['en', 'The margin of error is 2 points, ', '2 points among men, '],
  ['zh', '误差为正负2个百分点，', '男性为2个百分点，'],
  ['en', '47% of men rose by 2 points, ', '2 points, ']
] as const

test('findUncertainties', async (t) => {
  for (const [language, first, part] of texts)
    await t.test(`should look at a sign as often, however many follow “${first}”`, () => {
      const [few, many] = [
        readsOf(first + part.repeat(50), language),
        readsOf(first + part.repeat(500), language)
      ]
      assert.ok(many < 12 * few, `${few} of 50, ${many} of 500`)
    })

  await t.test('should go on from one number to the next until something else is said', () => {
    const told =
      'The margin of error is 2 points among men, 3 points among women; 47% of men rose by 2 points.'
    assert.deepEqual(findUncertainties(sequenceOf(lex(readText(told, 'en'), [], []).signs, told)), [
      true,
      true,
      false,
      false
    ])
  })
})

/** How often the signs of a text are looked at. */
function readsOf(text: string, language: 'zh' | 'en'): number {
  let reads = 0
  const signs = lex(readText(text, language), [], []).signs.map(
    (sign) => new Proxy(sign, {get: (target, key) => (reads++, Reflect.get(target, key))})
  )
  const sequence = sequenceOf(signs, text)
  reads = 0
  findUncertainties(sequence)
  return reads
}
