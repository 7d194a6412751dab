import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'
import {onFreePort} from './free-port.ts'

/** A server of its own for some tests. */
export type ServerOfS3 = {
  url: string
  /** Forget all entries, and tell the folder where those of the store will lie. */
  empty: () => Promise<string>
  /** Of the files that hold entries. */
  ending: string
  end: () => Promise<void>
}

/** Start a server that speaks as S3 does, and tell it to this process as to all clients: by the environment. */
export function startS3(): Promise<ServerOfS3> {
  return onFreePort(startOn)
}

async function startOn(port: number): Promise<ServerOfS3> {
  const folder = await mkdtemp(join(tmpdir(), 'collate-s3-'))
  const program = fileURLToPath(import.meta.resolve('s3rver/bin/s3rver.js'))
  const place = ['--directory', folder, '--address', '127.0.0.1', '--port', String(port)]
  const server = spawn(process.execPath, [program, ...place, '--configure-bucket', 'results'], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  await ready(server.stdout)
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER'
  })
  return {
    url: 's3://results/collate',
    async empty() {
      const entries = join(folder, 'results/collate')
      await rm(entries, {recursive: true, force: true})
      return entries
    },
    ending: '._S3rver_object',
    async end() {
      const ended = once(server, 'close')
      server.kill('SIGKILL')
      await ended
      await rm(folder, {recursive: true})
    }
  }
}

async function ready(output: NodeJS.ReadableStream): Promise<void> {
  for await (const line of createInterface(output)) if (line.includes('listening')) return
  throw new Error('The server of S3 did not start')
}
