/** `node scripts/write-simplified.ts`: write `src/fold/simplified.ts` anew, after OpenCC has a new release. */
import {writeFileSync} from 'node:fs'
import {simplifiedModule} from './simplified-module.ts'

writeFileSync(new URL('../src/fold/simplified.ts', import.meta.url), simplifiedModule())
