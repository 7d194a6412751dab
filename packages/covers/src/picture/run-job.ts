import {fork} from 'node:child_process'
import {extname} from 'node:path'
import type {PictureAnswer, Job} from './job.ts'

// From source and built alike.
const entry = new URL(`process${extname(import.meta.url)}`, import.meta.url)

/**
 * Have one picture decoded in a process of its own.
 *
 * @param job - what to do
 * @param time - milliseconds after which the process is ended
 * @returns what it answered, or `failure` when it ran out of time or died
 */
export function runJob(job: Job, time: number): Promise<PictureAnswer> {
  const child = fork(entry, {
    env: {VIPS_BLOCK_UNTRUSTED: '1'},
    execArgv: ['--max-old-space-size=256'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })

  return new Promise((resolve) => {
    const timer = setTimeout(() => settle({failure: 'time'}), time)
    child.once('message', (answer: PictureAnswer) => settle(answer))
    child.once('error', (error) => settle({failure: error.message}))
    child.once('exit', (code, signal) => settle({failure: `ended with ${signal ?? code}`}))
    child.send(job)

    function settle(answer: PictureAnswer): void {
      clearTimeout(timer)
      child.kill('SIGKILL')
      resolve(answer)
    }
  })
}
