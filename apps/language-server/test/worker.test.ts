import assert from 'node:assert/strict'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import type {Files} from '@collate/language-service'
import {memoryPlatform, teaFiles} from '@collate/language-service/tea'
import {bundleWorker} from '../scripts/bundle.ts'
import {nodeFiles} from '../src/node-files.ts'
import {createEditor, type Received} from './editor.ts'
import {findsAllCases} from './finds-all-cases.ts'

const root = await mkdtemp(join(tmpdir(), 'collate-'))
after(() => rm(root, {recursive: true}))

await bundleWorker(join(root, 'worker.js'))

test('a session in a worker without Node, whose editor reads the files', async () => {
  const {editor, worker} = startWorker(memoryPlatform(teaFiles()).files)
  try {
    const uri = 'memory://tea/tea/content/articles/tea/zh.mdx'
    const text = teaFiles().get('/tea/content/articles/tea/zh.mdx')!
    const line = text.slice(0, text.indexOf('82%')).split('\n').length - 1
    const from = text.split('\n')[line]!.indexOf('82%')

    await editor.begin({language: 'en'})
    editor.open(uri, text)
    await editor.until(uri, (d) => d.version === 1)
    editor.type(uri, 2, line, from, from + 2, '83')
    const found = await editor.until(uri, (d) => d.version === 2)
    const value = found.find((d) => d.code === 'statistic-value')
    assert.match(value.message, /^Unexpected `83%`, expected `82%`/)
    assert.equal(value.relatedInformation[0].location.uri, 'memory://tea/tea/data/tea/observations.csv')
    const asked = await editor.request('textDocument/diagnostic', {textDocument: {uri}})
    assert.deepEqual(asked.result.items, found)
    const all = await editor.request('workspace/diagnostic', {previousResultIds: []})
    assert.deepEqual(all.result.items.find((d: Received) => d.uri === uri).items, found)
  } finally {
    await worker.terminate()
  }
})

test('what a worker finds of all cases is what the command finds', async () => {
  const {editor, worker} = startWorker(nodeFiles)
  try {
    await findsAllCases(editor, join(root, 'cases'), (path) => `memory://cases${encodeURI(path)}`)
  } finally {
    await worker.terminate()
  }
})

/** A worker as browsers have it, and an editor that gives it these files. */
function startWorker(files: Files) {
  const worker = new Worker(fileURLToPath(new URL('worker-shell.cjs', import.meta.url)), {
    workerData: join(root, 'worker.js')
  })
  const editor = createEditor(
    {
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      send: (message) => worker.postMessage(message),
      onMessage: (take) => worker.on('message', take)
    },
    async (method, {uri}: {uri: string}) => {
      const path = decodeURIComponent(new URL(uri).pathname)
      try {
        if (method === 'collate/list') return {value: await files.list(path)}
        return {value: Buffer.from(await files.read(path)).toString('base64')}
      } catch (error) {
        return {code: (error as {code: string}).code}
      }
    }
  )
  return {editor, worker}
}
