import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {LinkAnswer} from '../src/web.ts'
import {readLedger, recordAnswers, writeLedger, type Ledger} from '../src/ledger.ts'

const url = 'https://example.org/a'
const dead: LinkAnswer = {state: 'dead', reason: 'status-404', requests: 2}
const alive: LinkAnswer = {state: 'alive', requests: 1}

test('failing days should count once a day and start again with life', () => {
  let ledger: Ledger = {}
  ledger = record(ledger, alive, '2026-11-01')
  ledger = record(ledger, dead, '2026-11-02')
  ledger = record(ledger, dead, '2026-11-02')
  assert.equal(ledger[url]?.failingDays, 1)
  ledger = record(ledger, dead, '2026-11-05')
  assert.deepEqual(ledger[url], {
    lastAlive: '2026-11-01',
    firstFailed: '2026-11-02',
    failingDays: 4,
    reason: 'status-404'
  })
  assert.deepEqual(record(ledger, alive, '2026-11-06')[url], {lastAlive: '2026-11-06'})
})

test('what was not asked should stay as it was, and be no failure', () => {
  const known = record({}, dead, '2026-11-02')
  const late: LinkAnswer = {state: 'unknown', reason: 'no-answer-in-budget', requests: 0}
  assert.deepEqual(record(known, late, '2026-11-09'), known)
  assert.deepEqual(record({}, late, '2026-11-09'), {})
})

test('an archived copy should be kept, and links that nobody cites dropped', () => {
  const ledger = {[url]: {archive: 'https://archive.example/a'}, 'https://example.org/old': {}}
  assert.deepEqual(record(ledger, alive, '2026-11-04'), {
    [url]: {archive: 'https://archive.example/a', lastAlive: '2026-11-04'}
  })
})

test('a written ledger should be read back', () => {
  const ledger = record({}, dead, '2026-11-02')
  assert.deepEqual(readLedger(writeLedger(ledger)), ledger)
})

/** What no ledger is. */
const refused: string[] = [
  '{"https://a.example/": {"status": 200}}',
  '{"https://a.example/": {"lastAlive": "yesterday"}}',
  '{"https://a.example/": {"failingDays": -1}}',
  '{"constructor": {"lastAlive": "2026-11-01"}}',
  '{"javascript:alert(1)": {}}',
  '[]',
  '{'
]

for (const text of refused) {
  test(`${text} should be refused`, () => assert.throws(() => readLedger(text), /Unexpected|JSON/))
}

function record(ledger: Ledger, answer: LinkAnswer, today: string): Ledger {
  return recordAnswers(ledger, new Map([[url, answer]]), today)
}
