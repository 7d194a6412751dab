/** Build the server: for a process, and for a worker of a browser. */
import {rmSync} from 'node:fs'
import path from 'node:path'
import {bundleServer, bundleWorker} from './bundle.ts'

const dist = path.join(import.meta.dirname, '../dist')

rmSync(dist, {recursive: true, force: true})
await bundleServer(path.join(dist, 'server.js'))
await bundleWorker(path.join(dist, 'worker.js'))
