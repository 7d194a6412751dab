import {execFile, spawn} from 'node:child_process'
import {once} from 'node:events'
import {chown, glob, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {createInterface} from 'node:readline'
import {promisify} from 'node:util'
import {onFreePort} from './free-port.ts'

/** A server of its own for some tests. */
export type Postgres = {url: string; end: () => Promise<void>}

/** It does not run as root; nobody owns nothing else. */
const nobody = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {}

/**
 * Start a real PostgreSQL on a free port of this machine.
 *
 * @throws {Error} where none is installed: `apt-get install postgresql`
 */
export function startPostgres(): Promise<Postgres> {
  return onFreePort(startOn)
}

async function startOn(port: number): Promise<Postgres> {
  const programs = await findPrograms()
  const folder = await mkdtemp(join(tmpdir(), 'collate-postgres-'))
  if (nobody.uid !== undefined) await chown(folder, nobody.uid, nobody.gid)
  const initial = ['--pgdata', join(folder, 'data'), '--username', 'collate', '--auth', 'trust', '--no-sync']
  await promisify(execFile)(join(programs, 'initdb'), initial, {...nobody, cwd: folder})
  const place = ['-D', join(folder, 'data'), '-k', folder, '-h', '127.0.0.1', '-p', String(port)]
  const server = spawn(join(programs, 'postgres'), [...place, '-c', 'fsync=off'], {
    ...nobody,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  await ready(server.stderr)
  return {
    url: `postgres://collate@127.0.0.1:${port}/postgres`,
    async end() {
      const ended = once(server, 'close')
      server.kill('SIGQUIT')
      await ended
      await rm(folder, {recursive: true})
    }
  }
}

/** Debian keeps the programs of a server beside the path. */
async function findPrograms(): Promise<string> {
  for await (const file of glob('/usr/lib/postgresql/*/bin/initdb')) return dirname(file)
  throw new Error('No PostgreSQL: install postgresql')
}

async function ready(output: NodeJS.ReadableStream): Promise<void> {
  for await (const line of createInterface(output)) if (line.includes('ready to accept connections')) return
  throw new Error('PostgreSQL did not start')
}
