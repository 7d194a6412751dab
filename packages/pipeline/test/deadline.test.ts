import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import process from 'node:process'
import {test} from 'node:test'
import {startDeadline} from '../src/pool/deadline.ts'

for (const [what, script] of [
  ['works', 'for (;;);'],
  ['waits', 'setInterval(() => {}, 1000)']
] as const) {
  test(`a process that ${what} for too long is ended`, async () => {
    const child = spawn(process.execPath, ['-e', script], {stdio: 'ignore'})
    startDeadline(child.pid!, 300, () => child.kill('SIGKILL'))
    const signal = await new Promise((resolve) => child.on('exit', (_, name) => resolve(name)))
    assert.equal(signal, 'SIGKILL')
  })
}

test('a deadline that is called off ends nothing', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 1500)'], {stdio: 'ignore'})
  const callOff = startDeadline(child.pid!, 1, () => child.kill('SIGKILL'))
  callOff()
  const status = await new Promise((resolve) => child.on('exit', resolve))
  assert.equal(status, 0)
})
