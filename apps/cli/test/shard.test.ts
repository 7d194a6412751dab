import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {readShard} from '../src/shard.ts'
import {runCollate} from './run-collate.ts'

const base = fileURLToPath(new URL('fixtures/base', import.meta.url))

/** What services say of the job, and the part that it is, or the answer to it. */
const services: Array<[env: Record<string, string>, part: string | RegExp]> = [
  [{JOB_COMPLETION_INDEX: '0', JOB_COMPLETIONS: '3'}, '1/3'],
  [{JOB_COMPLETION_INDEX: '2', JOB_COMPLETIONS: '3'}, '3/3'],
  [{CI_NODE_INDEX: '3', CI_NODE_TOTAL: '3'}, '3/3'],
  [{CI_NODE_INDEX: '1', CI_NODE_TOTAL: '1'}, '1/1'],
  [
    {},
    /^Unexpected `--shard auto` without `JOB_COMPLETION_INDEX` and `CI_NODE_INDEX`, expected one of the two; /
  ],
  [{CI_NODE_TOTAL: '3'}, /^Unexpected `--shard auto` without /],
  [
    {JOB_COMPLETION_INDEX: '0'},
    /^Unexpected `JOB_COMPLETION_INDEX` without `JOB_COMPLETIONS`, expected the number of jobs there; /
  ],
  [{CI_NODE_INDEX: '1'}, /^Unexpected `CI_NODE_INDEX` without `CI_NODE_TOTAL`, /],
  [
    {JOB_COMPLETION_INDEX: '3', JOB_COMPLETIONS: '3'},
    /^Unexpected value `3` of `JOB_COMPLETION_INDEX`, expected a whole number from 0 to 2$/
  ],
  [
    {CI_NODE_INDEX: '0', CI_NODE_TOTAL: '3'},
    /^Unexpected value `0` of `CI_NODE_INDEX`, expected a whole number from 1 to 3$/
  ],
  [{CI_NODE_INDEX: '4', CI_NODE_TOTAL: '3'}, /^Unexpected value `4` of `CI_NODE_INDEX`, /],
  [{CI_NODE_INDEX: '', CI_NODE_TOTAL: '3'}, /^Unexpected value `` of `CI_NODE_INDEX`, /],
  [
    {CI_NODE_INDEX: '1', CI_NODE_TOTAL: '0'},
    /^Unexpected value `0` of `CI_NODE_TOTAL`, expected a whole number from 1 to 999999$/
  ],
  [
    {CI_NODE_INDEX: '1', CI_NODE_TOTAL: '3', JOB_COMPLETION_INDEX: '0'},
    /^Unexpected `JOB_COMPLETION_INDEX` beside `CI_NODE_INDEX`, expected one of the two; /
  ]
]

for (const [env, part] of services) {
  test(`--shard auto where ${JSON.stringify(env)}`, async () => {
    if (typeof part === 'string') {
      assert.deepEqual(readShard('auto', env), readShard(part, {}))
      return
    }
    const {status, out, err} = await runCollate(['check', '--shard', 'auto'], {cwd: base, env})
    assert.deepEqual([status, out], [2, ''])
    assert.match(err.replace(/^collate: |\n$/g, ''), part)
  })
}

test('--shard auto checks the part of its job', async () => {
  const env = {CI_NODE_INDEX: '1', CI_NODE_TOTAL: '4'}
  const args = ['check', '--shard', 'auto', '--format', 'json', '--no-cache']
  const {out} = await runCollate(args, {cwd: base, env})
  assert.deepEqual(
    JSON.parse(out).map((d: {shard: string}) => d.shard),
    ['1/4', '1/4']
  )
})
