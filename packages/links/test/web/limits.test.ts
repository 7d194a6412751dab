import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {startFaultServers, type FaultServers} from '@collate/fault-server'
import type {Resolve} from '../../src/web/address-guard.ts'
import {checkUrls} from '../../src/web/check-urls.ts'

let servers: FaultServers
before(async () => {
  servers = await startFaultServers()
})
after(() => servers.stop())

/** What a resolver says of a name. */
const names: Array<[name: string, addresses: string[]]> = [
  ['an address inside', ['127.0.0.1']],
  ['an address inside, mapped', ['::ffff:127.0.0.1']],
  ['a public address and one inside', ['93.184.216.34', '127.0.0.1']],
  ['an address of a cloud', ['169.254.169.254']]
]

for (const [name, addresses] of names) {
  test(`a name with ${name} should be private`, async () => {
    let lookups = 0
    const resolve: Resolve = (_, callback) => {
      lookups++
      callback(
        null,
        addresses.map((address) => ({address, family: address.includes(':') ? 6 : 4}))
      )
    }
    const url = `http://rebinding.example:${portOf(servers.clear)}/ok`
    const asked = servers.requests('/ok')
    const answers = await checkUrls([{url}], {budget: 20, allowed: new Set(), resolve})
    assert.equal(answers.get(url)?.state, 'private')
    assert.equal(servers.requests('/ok'), asked)
    // The answer that is judged is the one that is connected to: there is no other.
    assert.equal(lookups, 1)
  })
}

test('what is allowed by name should be asked, and what it redirects to should not', async () => {
  const port = portOf(servers.clear)
  const resolve: Resolve = (_, callback) => callback(null, [{address: '127.0.0.1', family: 4}])
  const urls = ['/ok', `/to-canary?port=${portOf(servers.canary)}`].map((d) => `http://wiki.corp:${port}${d}`)
  const answers = await checkUrls(
    urls.map((url) => ({url})),
    {budget: 20, allowed: new Set([`wiki.corp:${port}`]), resolve}
  )
  assert.deepEqual(
    urls.map((url) => answers.get(url)?.state),
    ['alive', 'private']
  )
  assert.equal(servers.canaryHits(), 0)
})

test('a run should end with its budget, a connection still being made or not', {timeout: 8000}, async () => {
  const urls = [
    `https://${servers.silent}/`,
    `http://${servers.clear}/hang`,
    `http://${servers.clear}/missing`
  ]
  const answers = await checkUrls(
    urls.map((url) => ({url})),
    {budget: 1, allowed: new Set([servers.silent, servers.clear])}
  )
  assert.deepEqual(
    urls.map((url) => answers.get(url)?.reason),
    ['no-answer-in-budget', 'no-answer-in-budget', 'no-answer-in-budget']
  )
})

function portOf(host: string): string {
  return host.split(':').at(-1)!
}
