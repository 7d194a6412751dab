import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Quantity} from '@collate/claims'
import type {Comparison} from '@collate/statistics'
import * as fc from 'fast-check'
import {admitted, fit, published, type Expectation, type Outcome} from '../src/numbers/fit.ts'
import {equal, parseFraction} from '../src/numbers/fraction.ts'
import {contains, overlaps} from '../src/numbers/interval.ts'
import {readWritten} from '../src/numbers/written.ts'

type Hedge = Quantity['hedge']

/** What is written, what is published, and how they go together. */
const corpus: Array<[hedge: Hedge, written: string, step: string, sign: Comparison, value: string, Outcome]> =
  [
    // Rounding: halves go either way; no more digits than the source has.
    ['exactly', '82', '1', '=', '82', 'agrees'],
    ['exactly', '82', '1', '=', '81.5', 'agrees'],
    ['exactly', '82', '1', '=', '82.5', 'agrees'],
    ['exactly', '82', '1', '=', '82.51', 'contradicts'],
    ['exactly', '83', '1', '=', '82', 'contradicts'],
    ['exactly', '82.0', '0.1', '=', '82', 'finer'],
    ['exactly', '82.4', '0.1', '=', '82', 'contradicts'],
    ['exactly', '80', '10', '=', '76', 'agrees'],
    ['exactly', '80', '10', '=', '74', 'contradicts'],
    ['exactly', '200/3', '4', '=', '66', 'agrees'],
    ['exactly', '200/3', '4', '=', '64', 'contradicts'],
    // Floors and ceilings.
    ['over', '80', '1', '=', '82', 'agrees'],
    ['over', '82', '1', '=', '82', 'contradicts'],
    ['over', '83', '1', '=', '82', 'contradicts'],
    ['over', '71', '1', '=', '82', 'less'],
    ['over', '72', '1', '=', '82', 'agrees'],
    ['at-least', '80', '1', '=', '82', 'agrees'],
    ['at-least', '82', '1', '=', '82', 'less'],
    ['at-least', '75', '1', '=', '74', 'contradicts'],
    ['under', '83', '1', '=', '82', 'agrees'],
    ['under', '82', '1', '=', '82', 'contradicts'],
    ['at-most', '82', '1', '=', '82', 'less'],
    ['at-most', '95', '1', '=', '82', 'less'],
    // House tolerances.
    ['about', '80', '1', '=', '82', 'agrees'],
    ['about', '80', '1', '=', '83', 'contradicts'],
    ['nearly', '85', '1', '=', '82', 'agrees'],
    ['nearly', '86', '1', '=', '82', 'contradicts'],
    ['nearly', '82', '1', '=', '82', 'contradicts'],
    ['nearly', '50', '4', '=', '46', 'agrees'],
    ['nearly', '50', '4', '=', '44', 'contradicts'],
    ['just-over', '80', '1', '=', '82', 'agrees'],
    ['just-over', '82', '1', '=', '82', 'contradicts'],
    ['just-over', '79', '1', '=', '82', 'contradicts'],
    ['just-under', '83', '1', '=', '82', 'agrees'],
    // What the source hedges itself.
    ['at-least', '75', '1', '>=', '75', 'agrees'],
    ['exactly', '75', '1', '>=', '75', 'less'],
    ['exactly', '78', '1', '>=', '75', 'more'],
    ['over', '75', '1', '>=', '75', 'more'],
    ['over', '75', '1', '>', '75', 'agrees'],
    ['at-least', '75', '1', '>', '75', 'less'],
    ['under', '70', '1', '>=', '75', 'contradicts'],
    ['exactly', '5', '1', '<', '5', 'less'],
    ['under', '5', '1', '<', '5', 'agrees'],
    ['about', '80', '1', '~', '80', 'agrees'],
    ['exactly', '80', '1', '~', '80', 'less'],
    ['over', '80', '1', '~', '80', 'more'],
    // A little below, a little above: never the number itself.
    ['nearly', '95', '1', 'nearly', '95', 'agrees'],
    ['exactly', '95', '1', 'nearly', '95', 'more'],
    ['under', '95', '1', 'nearly', '95', 'less'],
    ['about', '95', '1', 'nearly', '95', 'less'],
    ['at-most', '95', '1', 'nearly', '95', 'less'],
    ['over', '95', '1', 'nearly', '95', 'contradicts'],
    ['just-over', '61', '1', 'just-over', '61', 'agrees'],
    ['over', '61', '1', 'just-over', '61', 'agrees'],
    ['at-least', '61', '1', 'just-over', '61', 'less'],
    ['about', '61', '1', 'just-over', '61', 'less'],
    ['exactly', '61', '1', 'just-over', '61', 'more'],
    ['under', '61', '1', 'just-under', '61', 'agrees'],
    ['about', '61', '1', 'just-under', '61', 'less'],
    ['exactly', '61', '1', 'just-under', '61', 'more']
  ]

test('fit(written, expectation)', async (t) => {
  for (const [hedge, value, step, comparison, source, outcome] of corpus) {
    await t.test(
      `should say that ${hedge} ${value} ${outcome} where the source has ${comparison}${source}`,
      () => {
        const digits = value.includes('/') ? 'two thirds' : step === '4' ? 'half' : value
        const written = readWritten(percent(hedge, value, step), digits)
        assert.equal(fit(written, expect(comparison, source)), outcome)
      }
    )
  }

  await t.test('should take trailing zeros of an amount for rounding', () => {
    assert.equal(fitCount('31200000', '10000', '31240000'), 'agrees')
    assert.equal(fitCount('31200000', '10000', '31260000'), 'contradicts')
    assert.equal(fitCount('2000', '1', '1900'), 'contradicts')
    assert.equal(fitCount('3200000', '10000', '3170000'), 'agrees')
    assert.equal(fitCount('3200000', '10000', '3140000'), 'contradicts')
    assert.equal(fitCount('3200000', '1', '3170000'), 'contradicts')
    assert.equal(fitCount('1000000', '10000', '940000'), 'contradicts')
  })

  await t.test('should ask for both ends of a range, or for one with its hedge', () => {
    assert.equal(fitRange({value: '48', upper: '50'}), 'agrees')
    assert.equal(fitRange({value: '48', upper: '52'}), 'contradicts')
    assert.equal(fitRange({value: '46', upper: '50'}), 'contradicts')
    assert.equal(fitRange({value: '48', hedge: 'at-least'}), 'agrees')
    assert.equal(fitRange({value: '50', hedge: 'at-most'}), 'agrees')
    assert.equal(fitRange({value: '50', hedge: 'at-least'}), 'more')
    assert.equal(fitRange({value: '48', hedge: 'at-most'}), 'more')
    assert.equal(fitRange({value: '48'}), 'more')
  })

  await t.test('should measure amounts by shares of themselves', () => {
    assert.equal(fitCount('1000', '1', '975', 'about'), 'agrees')
    assert.equal(fitCount('1000', '1', '960', 'about'), 'contradicts')
  })

  await t.test('should agree with itself at every step, and with no hedge that excludes it', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 99}), (value) => {
        const source = expect('=', String(value))
        const outcomes = hedges.map((hedge) =>
          fit(readWritten(percent(hedge, String(value), '1'), '82'), source)
        )
        assert.deepEqual(
          hedges.filter((_, index) => outcomes[index] === 'contradicts'),
          ['over', 'under', 'nearly', 'just-over', 'just-under']
        )
      })
    )
  })

  await t.test('should find agreement only where every published number makes the text true', () => {
    fc.assert(
      fc.property(quantity, expectation, (written, source) => {
        const outcome = fit(written, source)
        const text = admitted(written)
        const possible = published(source)
        // An estimate of the source may be told by another estimate of the same number.
        const isRetold = source.comparison !== '=' && equal(written.value, source.value)
        if (outcome === 'agrees') assert.ok(contains(text, possible) || isRetold)
        assert.equal(outcome === 'contradicts', !overlaps(text, possible))
        if (outcome === 'more') assert.ok(!contains(text, possible))
      })
    )
  })

  await t.test('should never turn from true to false when a floor is lowered', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(20), (floor, value, by) => {
        const isTrue = (at: number): boolean => fitFloor(at, value) !== 'contradicts'
        const lower = Math.max(0, floor - by)
        // Over 1% of 100%: a hundredth of a value is a slip of the unit.
        fc.pre(lower * 100 !== value || value === 0)
        if (isTrue(floor)) assert.ok(isTrue(lower))
      })
    )
  })
})

const hedges: Hedge[] = [
  'exactly',
  'over',
  'at-least',
  'under',
  'at-most',
  'nearly',
  'about',
  'just-over',
  'just-under'
]

const quantity = fc
  .tuple(fc.constantFrom(...hedges), fc.nat(1000))
  .map(([hedge, tenths]) => readWritten(percent(hedge, `${tenths / 10}`, '0.1'), '8.2'))

const expectation = fc
  .tuple(fc.constantFrom<Comparison>('=', '>=', '>', '<=', '<', '~'), fc.nat(1000))
  .map(([comparison, tenths]) => expect(comparison, (tenths / 10).toFixed(1)))

function percent(hedge: Hedge, value: string, step: string): Quantity {
  return {start: 0, end: 3, kind: 'percent', hedge, value, step}
}

function expect(comparison: Comparison, value: string): Expectation {
  const decimals = value.split('.')[1]?.length ?? 0
  const sharpness = {numerator: 1n, denominator: 10n ** BigInt(decimals)}
  return {value: parseFraction(value), comparison, scale: 'points', sharpness}
}

function fitCount(value: string, step: string, source: string, hedge: Hedge = 'exactly'): Outcome {
  const written = readWritten({start: 0, end: 3, kind: 'count', hedge, value, step}, value)
  return fit(written, {value: parseFraction(source), comparison: '=', scale: 'amount'})
}

/** Against 48% to 50%. */
function fitRange({
  value,
  upper,
  hedge = 'exactly'
}: {
  value: string
  upper?: string
  hedge?: Hedge
}): Outcome {
  const range = {...percent(hedge, value, '1'), ...(upper && {upper})}
  return fit(readWritten(range, value), {...expect('=', '48'), upper: parseFraction('50')})
}

function fitFloor(floor: number, value: number): Outcome {
  return fit(readWritten(percent('over', String(floor), '1'), String(floor)), expect('=', String(value)))
}
