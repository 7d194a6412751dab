// `node bench/desk/index.ts [KEYS]`: time from a key to the findings on 1,500 words, and the size of the worker.
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {brotliCompressSync} from 'node:zlib'
import {bundleWorker} from '@collate/language-server/bundle'
import {writeLongArticle} from './long-article.ts'
import {measureKeys} from './measure-keys.ts'

const keys = Number(process.argv[2] ?? 200)
const words = 1500
const folder = await mkdtemp(path.join(tmpdir(), 'desk-'))
try {
  for (const row of await measureKeys(await writeLongArticle(folder, words), keys)) console.log(row)
  const worker = path.join(folder, 'worker.js')
  await bundleWorker(worker)
  const bytes = brotliCompressSync(await readFile(worker)).length
  console.log(`worker: ${Math.ceil(bytes / 1000)} KB brotli`)
} finally {
  await rm(folder, {recursive: true})
}
