import assert from 'node:assert/strict'
import {enableCompileCache} from 'node:module'
import process from 'node:process'
import {test} from 'node:test'
import {setTimeout} from 'node:timers/promises'
import {runPool} from '../src/pool/pool.ts'
import type {HostileJob} from './hostile-worker.ts'

enableCompileCache()

const worker = new URL('hostile-worker.ts', import.meta.url)

test('does every job, several at a time', async () => {
  const names = Array.from({length: 40}, (_, index) => `file ${index}`)
  const {results, ended} = await run(names.map((name) => ({name, does: 'answer'})))
  assert.deepEqual(results.toSorted(), names.map((name) => `${name} is fine`).toSorted())
  assert.deepEqual(ended, [])
})

for (const [does, ending] of [
  ['loop', 'time'],
  ['hoard', 'memory'],
  ['vanish', 'memory'],
  ['dive', 'depth'],
  ['leave', 'fault: a process of the check ended (status 3)'],
  ['crash', 'fault: a process of the check ended (SIGSEGV)'],
  ['tell', 'fault: saw MALLOC_ARENA_MAX,NODE_COMPILE_CACHE']
] as const) {
  test(`a file that makes the check ${does} is ended by ${ending}, and the others are checked`, async () => {
    const {results, ended} = await run([
      {name: 'first', does: 'answer'},
      {name: 'hostile', does},
      {name: 'last', does: 'answer'}
    ])
    assert.deepEqual(results.toSorted(), ['first is fine', 'last is fine'])
    assert.deepEqual(ended, [`hostile: ${ending}`])
  })
}

for (const does of ['leave', 'tell'] as const) {
  test(`a job that makes the check ${does} before any file is ended, and the others are done`, async () => {
    const {results, ended} = await run([
      {name: 'hostile', does, isEarly: true},
      {name: 'last', does: 'answer'}
    ])
    assert.deepEqual(results, ['last is fine'])
    assert.match(ended.join('; '), /^undefined: fault: [^;]+$/)
  })
}

test('what is left of a job is done in a new process', async () => {
  const {results} = await run([{name: 'hostile', does: 'loop'}], {
    rest: () => ({name: 'rest', does: 'answer'})
  })
  assert.deepEqual(results, ['rest is fine'])
})

test('a fault of ours shows nothing of the environment', async () => {
  process.env['CANARY_OF_TEST'] = 'secret'
  const {ended} = await run([{name: 'faulty', does: 'tell'}])
  assert.match(ended.join('; '), /^faulty: fault: saw /)
  assert.doesNotMatch(ended.join('; '), /CANARY|PATH/)
})

test('the processes of a second run do what comes next, and hold up nobody', async () => {
  const pids = [await pidOf('kept'), await pidOf('kept'), await pidOf('kept'), await pidOf('kept')]
  assert.equal(new Set(pids).size, 2)
  assert.deepEqual(pids.slice(2), [pids[1], pids[1]])
  assert.notEqual(await pidOf('changed'), pids[3], 'code that was changed is loaded anew')
  // Those that are kept are there when all that hold up this process have ended.
  while (process.getActiveResourcesInfo().includes('ProcessWrap')) await setTimeout(10)
  assert.ok(process.kill(pids[3]!, 0))
})

test('a process that ended, over a file or while it waited, does nothing more', async () => {
  for (const end of [
    () => run([{name: 'hostile', does: 'tell'}], {code: 'ended'}),
    async () => process.kill(await pidOf('ended'), 'SIGKILL')
  ]) {
    await pidOf('ended')
    const pid = await pidOf('ended')
    await end()
    assert.notEqual(await pidOf('ended'), pid)
  }
})

/** Of a process that does a job of a run of some code. */
async function pidOf(code: string): Promise<number> {
  const {results} = await run([{name: 'first', does: 'name'}], {code})
  return Number(/\d+$/.exec(results[0]!))
}

async function run(
  jobs: HostileJob[],
  {rest = () => undefined, code = 'tested'}: {rest?: () => HostileJob | undefined; code?: string} = {}
) {
  const results: string[] = []
  const ended: string[] = []
  await runPool<undefined, HostileJob, string>({
    worker,
    code,
    setup: [],
    jobs,
    size: 2,
    // Only an endless loop may run into the time, however busy the machine is: processes start in it, too.
    limits: {milliseconds: jobs.some((d) => d.does === 'loop') ? 2000 : 60_000, megabytes: 64},
    onResult: (_, result) => results.push(result),
    onEnding(_, file, ending) {
      ended.push(`${file}: ${ending.kind === 'fault' ? `fault: ${ending.reason}` : ending.kind}`)
      return rest()
    }
  })
  return {results, ended}
}
