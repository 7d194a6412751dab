import assert from 'node:assert/strict'
import {setImmediate as settle} from 'node:timers/promises'
import {test} from 'node:test'
import {turns, type TurnClock} from '../../src/web/turns.ts'

const never = new AbortController().signal

for (const long of [300, 2000]) {
  test(`a host should get at most four requests of ${long} ms at once, and ten in a second`, async () => {
    const {clock, run} = virtualClock()
    const {take} = turns(clock)
    const started: number[] = []
    let running = 0
    let most = 0
    const all = Array.from({length: 60}, async () => {
      const done = await take('a.example:443', never)
      started.push(clock.now())
      most = Math.max(most, ++running)
      await clock.wait(long, never)
      running--
      done()
    })
    await run(Promise.all(all))

    assert.equal(most, long === 300 ? 3 : 4)
    for (const [index, time] of started.slice(10).entries()) assert.ok(time - started[index]! > 1000)
  })
}

test('one host should not wait for another', async () => {
  const {clock, run} = virtualClock()
  const {take} = turns(clock)
  for (let index = 0; index < 4; index++) void take('slow.example:443', never)
  let granted = false
  await run(take('quick.example:443', never).then(() => (granted = true)))
  assert.ok(granted)
})

test('what is to come back later should come back apart', () => {
  const {clock} = virtualClock()
  const {spread} = turns(clock)
  assert.deepEqual(
    [2000, 2000, 0, 9000].map((wait) => spread('a.example:443', wait)),
    [2000, 3250, 4500, 9000]
  )
})

test('whoever is called off should leave its turn to others', async () => {
  const {clock, run} = virtualClock()
  const {take} = turns(clock)
  const held = Array.from({length: 4}, () => take('a.example:443', never))
  const [first] = await run(Promise.all(held))
  const stop = new AbortController()
  const late = take('a.example:443', stop.signal)
  const next = take('a.example:443', never)
  stop.abort(new Error('over'))
  await assert.rejects(late, /over/)
  first!()
  await run(next)
})

/** A clock that goes on whenever everybody waits. */
function virtualClock() {
  const waiting: Array<{at: number; resolve: () => void}> = []
  let time = 1000
  const clock: TurnClock = {
    now: () => time,
    wait: (milliseconds) => new Promise((resolve) => waiting.push({at: time + milliseconds, resolve}))
  }

  async function run<T>(work: Promise<T>): Promise<T> {
    let isDone = false
    const end = work.finally(() => (isDone = true))
    for (;;) {
      await settle()
      if (isDone) return end
      waiting.sort((a, b) => a.at - b.at)
      const next = waiting.shift()
      assert.ok(next, 'everybody waits, and for nothing')
      time = next.at
      next.resolve()
    }
  }

  return {clock, run}
}
