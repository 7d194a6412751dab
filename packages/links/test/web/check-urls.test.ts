import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {rows, startFaultServers, type FaultServers} from '@collate/fault-server'
import type {LinkAnswer} from '../../src/web/answer.ts'
import {checkUrls} from '../../src/web/check-urls.ts'

/** Servers that no path of another can stand for, and what is said of them. */
const others: Array<[name: string, url: (servers: FaultServers) => string, answer: string]> = [
  ['a host by IPv6 alone', (d) => `http://${d.ipv6}/`, 'alive'],
  ['a certificate that nobody vouches for', (d) => `https://${d.selfSigned}/`, 'dead tls'],
  ['a connection that never shakes hands', (d) => `https://${d.silent}/`, 'unknown timeout'],
  ['a host that speaks SSH', (d) => `http://${d.banner}/`, 'unknown not-http'],
  ['a host that speaks HTTP/2 alone', (d) => `http://${d.http2}/`, 'unknown not-http'],
  ['a host that refuses', (d) => `http://${d.closed}/`, 'unknown refused'],
  [
    'a redirect to a private address',
    (d) => `http://${d.clear}/to-canary?port=${portOf(d.canary)}`,
    'private private'
  ],
  ['a private address', (d) => `http://${d.canary}/`, 'private private'],
  ['a user name', (d) => `http://user:secret@${d.clear}/ok`, 'alive'],
  ['an address that cannot be read', () => 'http://[', 'dead invalid-url'],
  ...['/1', '/2', '/3', '/4', '/5'].map((path): (typeof others)[number] => [
    `one request a second, ${path}`,
    (d) => `http://${d.oneASecond}${path}`,
    'alive'
  ])
]

const privateSpellings = [
  'http://127.0.0.2/',
  'http://0x7f000001:8/',
  'http://2130706433:8/',
  'http://017700000001:8/',
  'http://127.1:8/',
  'http://0.0.0.0:8/',
  'http://[::]:8/',
  'http://[::1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://①②⑦.0.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://10.0.0.1/',
  'http://100.64.0.1/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://localhost/',
  'http://localhost./'
]

let servers: FaultServers
let answers: Map<string, LinkAnswer>

before(async () => {
  servers = await startFaultServers()
  const urls = [
    ...rows.map(({path}) => `http://${servers.clear}${path}`),
    ...others.map(([, url]) => url(servers)),
    ...privateSpellings
  ]
  const {clear, ipv6, selfSigned, silent, banner, http2, oneASecond, closed} = servers
  answers = await checkUrls(
    urls.map((url) => ({url})),
    {budget: 120, allowed: new Set([clear, ipv6, selfSigned, silent, banner, http2, oneASecond, closed])}
  )
})
after(() => servers.stop())

for (const {fault, path, answer, requests} of rows) {
  test(`${fault} (${path}) should be ${answer}`, () => {
    const found = answers.get(`http://${servers.clear}${path}`)!
    assert.equal(wordsOf(found), answer)
    assert.ok(found.requests <= requests, `${found.requests} requests`)
  })
}

for (const [name, url, answer] of others) {
  test(`${name} should be ${answer}`, () => assert.equal(wordsOf(answers.get(url(servers))!), answer))
}

for (const url of privateSpellings) {
  test(`${url} should not be asked`, () => {
    const {state, requests} = answers.get(url)!
    assert.deepEqual({state, requests}, {state: 'private', requests: 0})
  })
}

test('no address inside should have been asked', () => assert.equal(servers.canaryHits(), 0))

test('only GET should be sent', () => assert.deepEqual([...servers.methods], ['GET']))

test('no page should be read beyond what an answer needs', () => {
  for (const path of ['/endless', '/bomb', '/endless-behind-title']) {
    assert.ok(servers.bytes(path) < 24 * 1024 * 1024, `${path}: ${servers.bytes(path)} bytes`)
  }
})

test('a permanent move should name what to write instead', () => {
  assert.equal(answers.get(`http://${servers.clear}/moved`)?.replacement, `http://${servers.clear}/ok`)
})

test('a move should name where the way ends, and how long it is', () => {
  const {hops, finalUrl} = answers.get(`http://${servers.clear}/chain?left=12`)!
  assert.deepEqual({hops, finalUrl}, {hops: 12, finalUrl: `http://${servers.clear}/chain?left=0`})
})

function wordsOf({state, reason}: LinkAnswer): string {
  return [state, reason].filter((d) => d !== undefined).join(' ')
}

function portOf(host: string): string {
  return host.split(':').at(-1)!
}
