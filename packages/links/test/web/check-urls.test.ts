import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import type {Answer} from '../../src/web/answer.ts'
import {checkUrls} from '../../src/web/check-urls.ts'
import {startFaultServer} from './fault-server.ts'

/** Path, expected state and reason, and the most requests it may cost. */
const table: Array<[path: string, expected: string, most: number]> = [
  ['/ok', 'alive', 1],
  ['/hang', 'unknown timeout', 2],
  ['/header-drip', 'unknown timeout', 2],
  ['/endless-103', 'unknown timeout', 2],
  ['/body-drip', 'alive', 1],
  ['/body-drip#anchor', 'unknown timeout', 1],
  ['/reset', 'unknown reset', 3],
  ['/empty', 'unknown reset', 3],
  ['/reset-once', 'alive', 2],
  ['/truncated', 'unknown truncated', 3],
  ['/corrupt-gzip', 'unknown corrupt', 3],
  ['/bomb', 'unknown too-large', 1],
  ['/bomb#anchor', 'unknown too-large', 1],
  ['/endless', 'unknown too-large', 1],
  ['/brotli#there', 'alive', 1],
  ['/loop', 'dead redirect-loop', 2],
  ['/loop-growing', 'dead too-many-hops', 22],
  ['/chain', 'moved many-hops', 13],
  ['/cookie', 'alive', 2],
  ['/moved', 'moved permanent', 2],
  ['/moved-to-page-without-anchor#nowhere', 'dead anchor', 2],
  ['/found', 'alive', 2],
  ['/no-location', 'unknown bad-redirect', 1],
  ['/bad-location', 'dead bad-redirect', 1],
  ['/to-script', 'dead bad-redirect', 1],
  ['/to-file', 'dead bad-redirect', 1],
  ['/to-private', 'private private', 1],
  ['/rate-limited-2s', 'alive', 2],
  ['/rate-limited-date', 'alive', 2],
  ['/rate-limited-past', 'alive', 2],
  ['/rate-limited-garbage', 'alive', 2],
  ['/rate-limited-for-a-day', 'unknown rate-limited', 1],
  ['/rate-limited-for-ever', 'unknown rate-limited', 3],
  ['/unavailable-twice', 'alive', 3],
  ['/unavailable', 'unknown server-error', 3],
  ['/missing', 'dead status-404', 2],
  ['/missing-once', 'alive', 2],
  ['/gone', 'dead status-410', 2],
  ['/no-head', 'alive', 1],
  ['/head-lies', 'dead status-404', 2],
  ['/soft-404', 'unknown soft-404', 1],
  ['/soft-404-zh', 'unknown soft-404', 1],
  ['/to-home', 'unknown soft-404', 2],
  ['/to-login', 'unknown soft-404', 2],
  ['/linkedin-999', 'unknown blocked', 1],
  ['/forbidden', 'unknown blocked', 1],
  ['/challenge', 'unknown blocked', 1],
  ['/unauthorized', 'unknown blocked', 1],
  ['/anchors#nowhere', 'dead anchor', 1],
  ['/anchors#云原生', 'alive', 1],
  ['/anchors#%E4%BA%91%E5%8E%9F%E7%94%9F', 'alive', 1],
  ['/anchors#readme', 'alive', 1],
  ['/anchors#old', 'alive', 1],
  ['/anchors#case', 'dead anchor', 1],
  ['/anchors#top', 'alive', 1],
  ['/anchors#:~:text=云原生', 'alive', 1],
  ['/anchors#云原生:~:text=x', 'alive', 1],
  ['/by-script#section', 'unknown script', 1],
  ['/gbk#中', 'alive', 1],
  ['/document.pdf#page=3', 'alive', 1],
  ['/document.pdf#page=13', 'dead anchor', 1],
  ['/refresh-to-missing', 'dead status-404', 4],
  ['/refresh-itself', 'alive', 1],
  ['/a%2Fb', 'alive', 1],
  ['/%zz', 'alive', 1],
  ['/large-header', 'unknown headers-too-large', 1],
  ['/partial', 'alive', 1],
  ['/no-type#there', 'alive', 1],
  ['/deep#there', 'alive', 1]
]

let server: Awaited<ReturnType<typeof startFaultServer>>
let answers: Map<string, Answer>
let urls: (path: string) => string

before(async () => {
  server = await startFaultServer()
  urls = (path) => new URL(path, `http://127.0.0.1:${server.port}`).href
  const others = [
    `http://127.0.0.1:${server.bannerPort}/`,
    'http://127.0.0.1:1/refused',
    'http://no-such-host.invalid/',
    ...privateSpellings
  ]
  answers = await checkUrls(
    [...table.map(([path]) => urls(path)), ...others].map((url) => ({url})),
    {
      budget: 120,
      allowed: new Set([`127.0.0.1:${server.port}`, `127.0.0.1:${server.bannerPort}`, '127.0.0.1:1'])
    }
  )
})
after(() => server.stop())

const privateSpellings = [
  'http://127.0.0.2/',
  'http://0x7f000001:8/',
  'http://2130706433:8/',
  'http://127.1:8/',
  'http://0.0.0.0:8/',
  'http://[::1]/',
  'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://10.0.0.1/',
  'http://[fd00::1]/',
  'http://localhost/'
]

for (const [path, expected, most] of table) {
  test(`${path} should be ${expected}`, () => {
    const answer = answers.get(urls(path))!
    assert.equal([answer.state, answer.reason].filter((d) => d !== undefined).join(' '), expected)
    assert.ok(answer.requests <= most, `${answer.requests} requests`)
  })
}

for (const url of privateSpellings) {
  test(`${url} should not be asked`, () => assert.equal(answers.get(url)?.state, 'private'))
}

test('a host that speaks another protocol, refuses or is not there should be unknown, with the reason', () => {
  assert.equal(answers.get(`http://127.0.0.1:${server.bannerPort}/`)?.reason, 'not-http')
  assert.equal(answers.get('http://127.0.0.1:1/refused')?.reason, 'refused')
  assert.equal(answers.get('http://no-such-host.invalid/')?.state, 'unknown')
})

test('a permanent move should name what to write instead', () => {
  assert.equal(answers.get(urls('/moved'))?.replacement, urls('/ok'))
})

test('only GET should be sent', () => assert.deepEqual([...server.methods], ['GET']))
