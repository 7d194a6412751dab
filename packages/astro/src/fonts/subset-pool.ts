import {fork, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {availableParallelism} from 'node:os'
import {extname} from 'node:path'
import type {SubsetAnswer, SubsetJob} from './subset-process.ts'

const entry = new URL(`subset-process${extname(import.meta.url)}`, import.meta.url)

/** Processes that wait for work, and jobs that wait for a process. */
const idle: ChildProcess[] = []
const waiting: Array<(child: ChildProcess) => void> = []
let started = 0

/**
 * Have a typeface made in a process of its own: there are as many as the
 * machine runs at once.
 *
 * @throws when the process ends before it has answered
 */
export async function makeSubset(job: SubsetJob): Promise<SubsetAnswer> {
  const child = await takeProcess()
  const settled = new AbortController()
  const ended = once(child, 'exit', settled).then(() => {
    throw new Error('The process that makes typefaces ended')
  })
  hold(child)
  child.send(job)
  try {
    const [answer] = (await Promise.race([once(child, 'message', settled), ended])) as [SubsetAnswer]
    release(child)
    return answer
  } finally {
    settled.abort()
  }
}

/** End the processes when all is made: each holds a whole typeface. */
export async function endProcesses(): Promise<void> {
  const ended = idle.splice(0).map(async (child) => {
    hold(child)
    child.disconnect()
    await once(child, 'exit')
    started--
  })
  await Promise.all(ended)
}

function takeProcess(): ChildProcess | Promise<ChildProcess> {
  const child = idle.pop()
  if (child) return child
  if (started === availableParallelism()) return new Promise((resolve) => waiting.push(resolve))
  started++
  return fork(entry, {env: {}, serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc']})
}

/** A process holds up the end of this one while it works, and no longer. */
function hold(child: ChildProcess): void {
  child.ref()
  child.channel?.ref()
}

function release(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
  const next = waiting.shift()
  if (next) next(child)
  else idle.push(child)
}
