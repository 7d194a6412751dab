import assert from 'node:assert/strict'
import {test} from 'node:test'
import {report} from '@collate/findings'
import {VFile} from 'vfile'
import {exitStatus} from '../src/exit-status.ts'
import {run} from '../src/run.ts'
import {countTotals} from '../src/totals.ts'
import type {World} from '../src/world.ts'

test('a fault of ours is one line that asks to report it, without a trace', async () => {
  const err = await fail({})
  assert.match(
    err,
    /^collate: a fault of ours `the printer <U\+001B>\[31m is on fire`; please report it at https:\S+\n$/
  )
})

test('COLLATE_DEBUG shows the trace', async () => {
  assert.match(await fail({COLLATE_DEBUG: '1'}), /\n {4}at /)
})

test('what the system refuses is no fault of ours', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {code: 'ENOSPC'})
  assert.equal(
    await fail({}, full),
    'collate: Unexpected refusal of the system `ENOSPC: no space left on device, write`, expected files that can be read and written\n'
  )
})

/** What was found, warnings that are allowed, and what the check comes to. */
const statuses: Array<[ruleIds: string[], most: number, status: number]> = [
  [[], Infinity, 0],
  [['article-credit'], Infinity, 0],
  [['article-credit'], 0, 1],
  [['statistic-value'], Infinity, 1],
  [['statistic-value', 'article-fault'], Infinity, 2],
  [['article-credit', 'article-fault'], 0, 2]
]

for (const [ruleIds, most, status] of statuses) {
  test(`a check that finds ${ruleIds.join(' and ') || 'nothing'} ends with ${status}, ${most} warnings allowed`, () => {
    const files = ruleIds.map((ruleId) => {
      const file = new VFile({path: `articles/${ruleId}/en.mdx`})
      const severity = ruleId === 'article-credit' ? 'warning' : 'error'
      report(file, {ruleId, severity, reason: 'Unexpected `x`'}, 'test')
      return file
    })
    let err = ''
    assert.equal(
      exitStatus(countTotals(files), most, {env: {}, err: {write: (text) => (err += text)}}),
      status
    )
    assert.equal(/a fault of ours in 1 file; please report it at https:/.test(err), status === 2)
  })
}

/** Run in a world whose output fails, and give what the command says of it. */
async function fail(
  env: World['env'],
  error = new Error('the printer \u001b[31m\nis on fire')
): Promise<string> {
  let err = ''
  const out = {
    write() {
      throw error
    }
  }
  const status = await run(['--version'], {
    cwd: '/',
    env,
    out,
    err: {write: (text) => (err += text)}
  })
  assert.equal(status, 2)
  return err
}
