/** Build the studio: `dist/index.html` and what it loads. */
import {rm} from 'node:fs/promises'
import path from 'node:path'
import {layStudio} from './bundle.ts'

const dist = path.join(import.meta.dirname, '../dist')

await rm(dist, {recursive: true, force: true})
await layStudio(dist)
