import assert from 'node:assert/strict'
import {test} from 'node:test'
import {runPool} from '../src/pool/pool.ts'
import type {HostileJob} from './hostile-worker.ts'

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
  ['tell', 'fault: saw ']
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
  const {results} = await run([{name: 'hostile', does: 'loop'}], () => ({name: 'rest', does: 'answer'}))
  assert.deepEqual(results, ['rest is fine'])
})

test('a fault of ours shows nothing of the environment', async () => {
  process.env['CANARY_OF_TEST'] = 'secret'
  const {ended} = await run([{name: 'faulty', does: 'tell'}])
  assert.match(ended.join('; '), /^faulty: fault: saw /)
  assert.doesNotMatch(ended.join('; '), /CANARY|PATH/)
})

async function run(jobs: HostileJob[], rest: () => HostileJob | undefined = () => undefined) {
  const results: string[] = []
  const ended: string[] = []
  await runPool<undefined, HostileJob, string>({
    worker,
    setup: [],
    jobs,
    size: 2,
    // Only an endless loop may run into the time, however busy the machine is: processes start in it, too.
    limits: {milliseconds: jobs.some((d) => d.does === 'loop') ? 6000 : 60_000, megabytes: 64},
    onResult: (_, result) => results.push(result),
    onEnding(_, file, ending) {
      ended.push(`${file}: ${ending.kind === 'fault' ? `fault: ${ending.reason}` : ending.kind}`)
      return rest()
    }
  })
  return {results, ended}
}
