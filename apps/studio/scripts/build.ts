/** Build the studio: `dist/index.html` and what it loads. */
import {readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {layStudio} from './bundle.ts'

const dist = path.join(import.meta.dirname, '../dist')

await rm(dist, {recursive: true, force: true})
await layStudio(dist)
// The page has its policy in itself; the worker has those of its answer.
const [, policy = ''] = /content="(default-src [^"]*)"/.exec(
  await readFile(path.join(dist, 'index.html'), 'utf8')
)!
const worker = "default-src 'none'; script-src 'self'"
await writeFile(
  path.join(dist, '_headers'),
  `/*\n  Content-Security-Policy: ${policy}\n/worker.js\n  Content-Security-Policy: ${worker}\n`
)
