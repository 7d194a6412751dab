import {execFileSync, spawn} from 'node:child_process'
import process from 'node:process'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {watchProcesses} from '../check/many/watch-processes.ts'

const command = new URL('../../apps/cli/', import.meta.url)
const bin = fileURLToPath(new URL('dist/collate.js', command))

/** What a run of the command came to: seconds by the clock and of all processes, and the memory of all at once. */
export type CommandRun = {
  status: number | null
  seconds: number
  processor: number
  megabytes: number
  said: string
}

/** Make the command as it is published: what a machine of its own installs. */
export function buildCommand(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('scripts/build.ts', command))], {stdio: 'inherit'})
}

/** Run `collate` as a machine of its own would: without what this one has kept. */
export async function runCommand(
  cwd: string,
  args: readonly string[],
  environment: Record<string, string> = {},
  killAfter?: number
): Promise<CommandRun> {
  const start = performance.now()
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: {PATH: process.env['PATH'], HOME: process.env['HOME'], CI: 'true', ...environment},
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: killAfter !== undefined
  })
  const endWatch = watchProcesses(child.pid!)
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  if (killAfter !== undefined) {
    await sleep(killAfter)
    process.kill(-child.pid!, 'SIGKILL')
  }
  const status = await closed
  return {status, seconds: (performance.now() - start) / 1000, ...endWatch(), said}
}
