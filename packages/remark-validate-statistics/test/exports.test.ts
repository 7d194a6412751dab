import assert from 'node:assert/strict'
import {test} from 'node:test'

test('remark-validate-statistics', async (t) => {
  await t.test('should expose the public API', async () => {
    assert.deepEqual(Object.keys(await import('remark-validate-statistics')), ['default'])
    assert.deepEqual(Object.keys(await import('remark-validate-statistics/react')), [
      'Chart',
      'Note',
      'Quote',
      'Stat'
    ])
  })
})
