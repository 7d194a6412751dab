import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {profileModule} from '../scripts/profile-module.ts'

test('the compiled profiles are what the profiles and Ajv make; else `node scripts/write-profiles.ts`', async () => {
  const path = new URL('../src/schema/compiled-profiles.ts', import.meta.url)
  assert.equal(readFileSync(path, 'utf8'), await profileModule())
})
