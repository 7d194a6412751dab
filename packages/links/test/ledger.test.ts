import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readLedger, recordAnswers, writeLedger, type Answer, type Ledger} from '../src/index.ts'

const url = 'https://example.org/a'
const dead: Answer = {state: 'dead', reason: 'status-404', requests: 2}
const alive: Answer = {state: 'alive', requests: 1}

test('failing days should count once a day and start again with life', () => {
  let ledger: Ledger = {}
  ledger = record(ledger, alive, '2026-11-01')
  ledger = record(ledger, dead, '2026-11-02')
  ledger = record(ledger, dead, '2026-11-02')
  ledger = record(ledger, dead, '2026-11-03')
  assert.deepEqual(ledger[url], {
    lastAlive: '2026-11-01',
    firstFailed: '2026-11-02',
    failingDays: 2,
    lastFailed: '2026-11-03',
    reason: 'status-404'
  })
  assert.deepEqual(record(ledger, alive, '2026-11-04')[url], {lastAlive: '2026-11-04'})
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

test('a ledger with an unknown key should be refused', () => {
  assert.throws(() => readLedger('{"https://a.example/": {"status": 200}}'), /Unexpected entry/)
})

function record(ledger: Ledger, answer: Answer, today: string): Ledger {
  return recordAnswers(ledger, new Map([[url, answer]]), today)
}
