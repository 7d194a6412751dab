/** `node scripts/write-profiles.ts`: compile the profiles anew, after one of them or Ajv has a new release. */
import {writeFileSync} from 'node:fs'
import {profileModule} from './profile-module.ts'

writeFileSync(new URL('../src/schema/compiled-profiles.ts', import.meta.url), await profileModule())
