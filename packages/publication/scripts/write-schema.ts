import {writeFileSync} from 'node:fs'
import {renderSchema} from '../src/schema.ts'

writeFileSync(new URL('../collate.schema.json', import.meta.url), renderSchema())
