import assert from 'node:assert/strict'
import {test} from 'node:test'
import * as fc from 'fast-check'
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  halfStep,
  isMultiple,
  parseDecimal,
  type Decimal
} from '../src/decimal.ts'

const decimal: fc.Arbitrary<Decimal> = fc.record({
  digits: fc.bigInt(-(10n ** 12n), 10n ** 12n),
  scale: fc.nat(6)
})

test('decimal', async (t) => {
  await t.test('should read what it writes', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        assert.deepEqual(parseDecimal(formatDecimal(value)), {...value})
      })
    )
  })

  await t.test('should keep the digits of its source', () => {
    assert.equal(formatDecimal(parseDecimal('12.50')!), '12.50')
    assert.equal(formatDecimal(parseDecimal('0.05')!), '0.05')
    assert.equal(formatDecimal(parseDecimal('-0.05')!), '-0.05')
  })

  await t.test('should add and compare exactly', () => {
    assert.equal(formatDecimal(addDecimals(parseDecimal('0.1')!, parseDecimal('0.2')!)), '0.3')
    assert.equal(compareDecimals(parseDecimal('0.30')!, parseDecimal('0.3')!), 0)
    fc.assert(
      fc.property(decimal, decimal, (left, right) => {
        const sum = addDecimals(left, right)
        assert.equal(compareDecimals(sum, addDecimals(right, left)), 0)
        assert.equal(
          Math.sign(compareDecimals(sum, left)),
          Math.sign(compareDecimals(right, {digits: 0n, scale: 0}))
        )
      })
    )
  })

  await t.test('should know half a step and whole steps', () => {
    assert.equal(formatDecimal(halfStep(parseDecimal('82')!)), '0.5')
    assert.equal(formatDecimal(halfStep(parseDecimal('82.0')!)), '0.05')
    assert.ok(isMultiple(parseDecimal('120000')!, parseDecimal('1000')!))
    assert.ok(!isMultiple(parseDecimal('120500')!, parseDecimal('1000')!))
    assert.ok(isMultiple(parseDecimal('0.6')!, parseDecimal('0.2')!))
  })
})
