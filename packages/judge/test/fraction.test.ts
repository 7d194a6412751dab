import assert from 'node:assert/strict'
import {test} from 'node:test'
import * as fc from 'fast-check'
import {
  add,
  compareFractions,
  divide,
  equal,
  formatFraction,
  multiply,
  parseFraction,
  subtract,
  type Fraction
} from '../src/numbers/fraction.ts'

const fraction: fc.Arbitrary<Fraction> = fc.record({
  numerator: fc.bigInt({min: -(10n ** 15n), max: 10n ** 15n}),
  denominator: fc.bigInt({min: 1n, max: 10n ** 12n})
})

test('parseFraction(text)', async (t) => {
  await t.test('should read decimals and fractions exactly', () => {
    assert.ok(equal(parseFraction('12.50'), parseFraction('25/2')))
    assert.ok(equal(parseFraction('-3'), {numerator: -3n, denominator: 1n}))
    assert.ok(equal(add(parseFraction('0.1'), parseFraction('0.2')), parseFraction('0.3')))
  })

  await t.test('should refuse what is no number', () => {
    for (const text of ['', '1e5', 'NaN', '1/0', '0x1', '1,000', '½'])
      assert.throws(() => parseFraction(text), RangeError, text)
  })
})

test('formatFraction(value, decimals)', async (t) => {
  await t.test('should round half away from zero and drop trailing zeros', () => {
    assert.equal(formatFraction(divide(parseFraction('1500'), parseFraction('41')), 1), '36.6')
    assert.equal(formatFraction(parseFraction('2.5'), 0), '3')
    assert.equal(formatFraction(parseFraction('-2.5'), 0), '-3')
    assert.equal(formatFraction(parseFraction('-0.01'), 1), '0')
    assert.equal(formatFraction(parseFraction('12.50')), '12.5')
  })

  await t.test('should be read back as the same number', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat({max: 5}), (digits, scale) => {
        const value = {numerator: BigInt(digits), denominator: 10n ** BigInt(scale)}
        assert.ok(equal(parseFraction(formatFraction(value)), value))
      })
    )
  })
})

test('arithmetic', async (t) => {
  await t.test('should obey the laws of a field', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        assert.ok(equal(add(a, b), add(b, a)))
        assert.ok(equal(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c))))
        assert.ok(equal(subtract(add(a, b), b), a))
        if (b.numerator !== 0n) assert.ok(equal(multiply(divide(a, b), b), a))
      })
    )
  })

  await t.test('should order numbers as their differences say', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        assert.equal(compareFractions(a, b), -compareFractions(b, a) || 0)
        assert.equal(Math.sign(Number(subtract(a, b).numerator)), compareFractions(a, b))
      })
    )
  })
})
