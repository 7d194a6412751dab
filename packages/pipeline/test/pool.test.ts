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

for (const [does, limit] of [
  ['loop', 'time'],
  ['hoard', 'memory'],
  ['dive', 'depth'],
  ['leave', 'memory']
] as const) {
  test(`a file that makes the check ${does} is ended for its ${limit}, and the others are checked`, async () => {
    const {results, ended} = await run([
      {name: 'first', does: 'answer'},
      {name: 'hostile', does},
      {name: 'last', does: 'answer'}
    ])
    assert.deepEqual(results.toSorted(), ['first is fine', 'last is fine'])
    assert.deepEqual(ended, [`hostile: ${limit}`])
  })
}

test('what is left of a job is done in a new process', async () => {
  const {results} = await run([{name: 'hostile', does: 'loop'}], () => ({name: 'rest', does: 'answer'}))
  assert.deepEqual(results, ['rest is fine'])
})

test('a fault of ours is thrown, says where, and shows nothing of the environment', async () => {
  process.env['CANARY_OF_TEST'] = 'secret'
  await assert.rejects(run([{name: 'faulty', does: 'tell'}]), (error: Error) => {
    assert.match(error.message, /^saw .* in faulty$/)
    assert.doesNotMatch(error.message, /CANARY|PATH/)
    return true
  })
})

async function run(jobs: HostileJob[], rest: () => HostileJob | undefined = () => undefined) {
  const results: string[] = []
  const ended: string[] = []
  await runPool<undefined, HostileJob, string>({
    worker,
    setup: undefined,
    jobs,
    size: 2,
    // Only an endless loop may run into the time, however busy the machine is.
    limits: {milliseconds: jobs.some((d) => d.does === 'loop') ? 1500 : 60_000, megabytes: 64},
    onResult: (_, result) => results.push(result),
    onLimit(_, file, limit) {
      ended.push(`${file}: ${limit}`)
      return rest()
    }
  })
  return {results, ended}
}
