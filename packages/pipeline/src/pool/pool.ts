import {fork, type ChildProcess} from 'node:child_process'
import {getCompileCacheDir} from 'node:module'
import {dirname} from 'node:path'
import process from 'node:process'
import {startDeadline} from './deadline.ts'
import {endingOf} from './ending.ts'
import {divideJobs, type JobQueue} from './job-queue.ts'
import {isRunAgain, keepProcess, takeKept} from './kept-processes.ts'
import type {PoolAnswer, Ending, Request} from './protocol.ts'

/** Jobs, what does them, and how far each may go. */
export type PoolOptions<Part, Job, Result> = {
  /** Module that calls `serve`. */
  worker: URL
  /** Digest of the code that the worker loads: one that was changed a second ago needs new processes. */
  code: string
  /** What all jobs share, in parts; sent to each process once, for what is sent at once is held several times. */
  setup: readonly Part[]
  jobs: readonly Job[]
  /** How many processes at most. */
  size: number
  /** For one file: of work, start-up not counted. */
  limits: {milliseconds: number; megabytes: number}
  onResult: (job: Job, result: Result) => void
  /**
   * The work on a file ended before its time: it passed a limit, or a fault of
   * ours came up.  Its process is gone.
   *
   * @param file - nothing where the job had not begun with one
   * @returns what is left to do of the job, or `undefined`
   */
  onEnding: (job: Job, file: string | undefined, ending: Ending) => Job | undefined
}

/**
 * Do jobs in several processes, with hard limits.
 *
 * Processes and not threads: nothing that a file does to one of them, running
 * out of memory in native code included, reaches the others or the command.
 * Those that are left whole by a second run of this kind do the jobs of the next.
 *
 * @throws {Error} where a process ends before it can take a job
 */
export async function runPool<Part, Job, Result>(options: PoolOptions<Part, Job, Result>): Promise<void> {
  const queues = divideJobs(options.jobs, Math.min(options.size, options.jobs.length))
  const children = new Set<ChildProcess>()
  const isAgain = isRunAgain(abilityOf(options))

  // A process in an endless loop does not notice that its parent is gone.
  const stop = (signal: NodeJS.Signals): void => {
    endAll()
    process.kill(process.pid, signal)
  }
  for (const signal of signals) process.once(signal, stop)

  try {
    await Promise.all(queues.map((queue) => work(queue, children, options, isAgain)))
  } finally {
    for (const signal of signals) process.off(signal, stop)
    endAll()
  }

  function endAll(): void {
    for (const child of children) child.kill('SIGKILL')
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Keep one process busy, and replace it where a file has brought it down. */
async function work<Part, Job, Result>(
  queue: JobQueue<Job>,
  children: Set<ChildProcess>,
  options: PoolOptions<Part, Job, Result>,
  isAgain: boolean
): Promise<void> {
  const ability = abilityOf(options)
  while (queue.hasJobs()) {
    const kept = takeKept(ability)
    const child = kept ?? start(options)
    children.add(child)
    for (const part of options.setup) send(child, {kind: 'part', part})
    send(child, {kind: 'prepare'})
    const {isDone, left} = await drive(child, queue, options, kept !== undefined)
    children.delete(child)
    if (!isDone) child.kill('SIGKILL')
    else if (isAgain) keepProcess(ability, child)
    // One that is done ends by itself, and keeps what it has compiled for the next check.
    else child.disconnect()
    if (left !== undefined) queue.putBack(left)
  }
}

/**
 * A third of what the engine would take for what is new, of which there is little at a time: 110 MiB less for each
 * process, for 3 in 100 of the time.
 */
const youngMegabytes = 8

function start<Part, Job, Result>(options: PoolOptions<Part, Job, Result>): ChildProcess {
  const child = fork(options.worker, {
    env: environment(),
    execArgv: [
      `--max-old-space-size=${options.limits.megabytes}`,
      `--max-semi-space-size=${youngMegabytes}`,
      '--disable-warning=ExperimentalWarning'
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc']
  })
  // Of one that is done or given up, nobody needs to hear any more.
  child.on('error', () => {})
  return child
}

/** In what processes are alike, so that one may stand in for another. */
function abilityOf<Part, Job, Result>({worker, code, limits}: PoolOptions<Part, Job, Result>): string {
  return [worker.href, code, limits.megabytes, process.cwd()].join(' ')
}

/** Why a process is no longer fed, and what is left of the job that ended it. */
type End<Job> = {isDone: boolean; left?: Job | undefined}

/** Feed a process until the queue is empty or the process is at its end, which one that was kept may have come to. */
function drive<Part, Job, Result>(
  child: ChildProcess,
  queue: JobQueue<Job>,
  options: PoolOptions<Part, Job, Result>,
  isKept: boolean
): Promise<End<Job>> {
  const {limits, onResult, onEnding} = options
  let job: Job | undefined
  let file: string | undefined
  let callOff = (): void => {}

  return new Promise((resolve, reject) => {
    let complaint = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(0, 4000)
    })
    child.on('message', (answer: PoolAnswer<Result>) => {
      callOff()
      if (answer.kind === 'begin') return begin(answer.file)
      if (answer.kind === 'failed') return fail(answer)
      if (answer.kind === 'done') onResult(job!, answer.result)
      next()
    })
    child.on('error', reject)
    // Not `exit`: what the process said in the end would not have arrived.
    child.on('close', (code, signal) => end(endingOf(code, signal, complaint)))

    function next(): void {
      job = queue.take()
      file = undefined
      if (job === undefined) {
        part()
        resolve({isDone: true})
      } else {
        send(child, {kind: 'job', job})
      }
    }

    /** Hear no more of the process. */
    function part(): void {
      for (const event of ['message', 'close']) child.removeAllListeners(event)
      child.off('error', reject)
      child.stderr?.removeAllListeners('data')
    }

    function begin(name: string): void {
      file = name
      callOff = startDeadline(child.pid!, limits.milliseconds, () => end({kind: 'time'}))
    }

    function fail({reason, stack, isDepth}: Extract<PoolAnswer<Result>, {kind: 'failed'}>): void {
      end(isDepth ? {kind: 'depth'} : {kind: 'fault', reason, stack})
    }

    function end(ending: Ending): void {
      callOff()
      part()
      if (job !== undefined) return resolve({isDone: false, left: onEnding(job, file, ending)})
      if (isKept) return resolve({isDone: false})
      const {reason, stack} =
        ending.kind === 'fault'
          ? ending
          : {reason: `a process of the check passed its ${ending.kind}`, stack: ''}
      reject(Object.assign(new Error(`${reason} before it began`), {stack}))
    }
  })
}

/** Nothing of the command's own environment, so that nothing they print can hold a secret. */
function environment(): Record<string, string> {
  const compiled = getCompileCacheDir()
  return {...ofMemory, ...(compiled !== undefined && {NODE_COMPILE_CACHE: dirname(compiled)})}
}

/** The threads of the engine leave less behind in memory that they share. */
const ofMemory = {MALLOC_ARENA_MAX: '1'}

function send<Part, Job>(child: ChildProcess, request: Request<Part, Job>): void {
  // A process that is gone is noticed by its exit, not by a message that finds nobody.
  child.send(request, () => {})
}
