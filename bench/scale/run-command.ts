import {spawn} from 'node:child_process'
import process from 'node:process'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {watchMemory} from '../check/many/measure-memory.ts'

const bin = fileURLToPath(new URL('../../apps/cli/bin/collate.js', import.meta.url))

/** Only a shell knows what its children, and theirs, have taken. */
const timed = '"$@"; status=$?; times >&2; exit $status'

/** What a run of the command came to: seconds by the clock and of all processes, and the memory of all at once. */
export type CommandRun = {
  status: number | null
  seconds: number
  processor: number
  megabytes: number
  said: string
}

/** Run `collate` as a machine of its own would: without what this one has kept. */
export async function runCommand(
  cwd: string,
  args: readonly string[],
  environment: Record<string, string> = {},
  killAfter?: number
): Promise<CommandRun> {
  const start = performance.now()
  const child = spawn('sh', ['-c', timed, 'sh', process.execPath, bin, ...args], {
    cwd,
    env: {PATH: process.env['PATH'], HOME: process.env['HOME'], CI: 'true', ...environment},
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: killAfter !== undefined
  })
  const endWatch = watchMemory(child.pid!)
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  if (killAfter !== undefined) {
    await sleep(killAfter)
    process.kill(-child.pid!, 'SIGKILL')
  }
  const status = await closed
  return {
    status,
    seconds: (performance.now() - start) / 1000,
    processor: processorTime(said),
    megabytes: endWatch(),
    said: said.replace(/^\d+m.*$\n?/gm, '')
  }
}

/** Both lines of `times`: `1m2.340s 0m5.600s`, of the shell and of its children. */
function processorTime(output: string): number {
  const times = [...output.matchAll(/(\d+)m([\d.]+)s/g)]
  return times.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0)
}
