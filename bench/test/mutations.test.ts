import assert from 'node:assert/strict'
import {test} from 'node:test'
import {measure} from '../mutations/measure.ts'

const {outcomes, falseAlarms} = await measure()
const found = outcomes.filter((outcome) => outcome.found.length > 0)
const right = found.filter((outcome) => outcome.found.some((rule) => outcome.mutant.rules.includes(rule)))

test('clean articles should have no errors', () => assert.deepEqual(falseAlarms, []))

test('there should be at least a thousand false facts to find', () =>
  assert.ok(outcomes.length >= 1000, `${outcomes.length}`))

test('at least 99 of 100 false facts should be errors on their line', () => {
  assert.ok(found.length >= outcomes.length * 0.99, `${found.length} of ${outcomes.length}`)
})

test('at least 95 of 100 should be found by the right rule', () => {
  assert.ok(right.length >= found.length * 0.95, `${right.length} of ${found.length}`)
})
