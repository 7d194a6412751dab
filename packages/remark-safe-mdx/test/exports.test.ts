import assert from 'node:assert/strict'
import {test} from 'node:test'

test('remark-safe-mdx', async (t) => {
  await t.test('should export the plugin and nothing else', async () => {
    assert.deepEqual(Object.keys(await import('remark-safe-mdx')), ['default'])
  })
})
