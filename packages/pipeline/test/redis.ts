import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {onFreePort} from './free-port.ts'

/** A server of its own for some tests, which keeps nothing on disk. */
export type Redis = {url: string; end: () => Promise<void>}

/**
 * Start a real Redis on a free port of this machine.
 *
 * @throws {Error} where none is installed: `apt-get install redis-server`
 */
export function startRedis(password?: string): Promise<Redis> {
  return onFreePort((port) => startOn(port, password))
}

async function startOn(port: number, password?: string): Promise<Redis> {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const secured = password === undefined ? settings : [...settings, '--requirepass', password]
  const server = spawn('redis-server', secured, {stdio: ['ignore', 'pipe', 'inherit']})
  await Promise.race([once(server, 'error').then(([error]) => Promise.reject(error)), ready(server.stdout)])
  return {
    url: `redis://127.0.0.1:${port}`,
    async end() {
      const ended = once(server, 'close')
      server.kill('SIGKILL')
      await ended
    }
  }
}

async function ready(output: NodeJS.ReadableStream): Promise<void> {
  for await (const line of createInterface(output)) if (line.includes('Ready to accept connections')) return
  throw new Error('Redis did not start')
}
