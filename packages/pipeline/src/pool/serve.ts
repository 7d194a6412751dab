import process from 'node:process'
import {ownFaultOf} from '../rules/article-fault.ts'
import type {PoolAnswer, Request} from './protocol.ts'

/** Does one job, and says at each file that it begins with it: limits are for one file. */
export type Work<Job, Result> = (job: Job, begin: (file: string) => void) => Promise<Result>

/**
 * Answer jobs in a process of a pool.
 *
 * @param setUp - receives once what all jobs share, in parts, and returns what does one job
 */
export function serve<Part, Job, Result>(setUp: (parts: readonly Part[]) => Work<Job, Result>): void {
  const parts: Part[] = []
  let work: Promise<Work<Job, Result>> | undefined

  process.on('message', (request: Request<Part, Job>) => {
    if (request.kind === 'part') {
      parts.push(request.part)
    } else if (request.kind === 'prepare') {
      work = Promise.resolve(parts.splice(0)).then(setUp)
      work.then(() => send({kind: 'ready'}), fail)
    } else {
      work!
        .then((perform) => perform(request.job, (file) => send({kind: 'begin', file})))
        .then((result) => send({kind: 'done', result}), fail)
    }
  })

  function send(answer: PoolAnswer<Result>): void {
    process.send?.(answer)
  }

  function fail(error: unknown): void {
    const {reason, stack} = ownFaultOf(error)
    const isDepth = error instanceof RangeError && reason.includes('call stack')
    send({kind: 'failed', reason, stack, isDepth})
  }
}
