import assert from 'node:assert/strict'
import test from 'node:test'
import {patterns as en} from '../../src/en/times/patterns.ts'
import {compilePattern} from '../../src/times/pattern.ts'
import {patterns as zh} from '../../src/zh/times/patterns.ts'

test('patterns of times', async (t) => {
  await t.test('should have the same names in both languages', () => {
    assert.deepEqual(Object.keys(zh).toSorted(), Object.keys(en).toSorted())
  })

  await t.test('should refuse a second label', () => {
    assert.throws(
      () => compilePattern('y:year|r:relative'),
      /Unexpected `y:year\|r:relative`, expected one label, in front/
    )
  })
})
