import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {getCACertificates, setDefaultCACertificates} from 'node:tls'
import {startFaultServers, type FaultServers} from '@collate/fault-server'
import type {Resolve} from '../../src/web/address-guard.ts'
import type {LinkAnswer} from '../../src/web/answer.ts'
import {checkUrls} from '../../src/web/check-urls.ts'

let servers: FaultServers
let answers: Map<string, LinkAnswer>

before(async () => {
  servers = await startFaultServers()
  const {byName, selfSigned, goawayAlone} = servers
  const {trusted, expired, goaway} = byName
  // For this process alone: to be judged for its date, a certificate has to be trusted.
  setDefaultCACertificates([...getCACertificates(), trusted.cert, expired.cert, goaway.cert])
  const resolve: Resolve = (_, callback) => callback(null, [{address: '127.0.0.1', family: 4}])
  const port = portOf(trusted.host)
  const hosts = [trusted.host, expired.host, goaway.host, selfSigned, `other.example:${port}`]
  const urls = [...hosts.map((d) => `https://${d}/`), `http://${goawayAlone}/`]
  answers = await checkUrls(
    urls.map((url) => ({url})),
    {budget: 30, allowed: new Set([...hosts, goawayAlone]), resolve}
  )
})
after(() => servers.stop())

test('a trusted certificate should be alive', () => is(`https://${servers.byName.trusted.host}/`, 'alive'))

test('a certificate that has run out should be unknown: it can be renewed', () =>
  is(`https://${servers.byName.expired.host}/`, 'unknown tls'))

test('a certificate for another name should be dead', () =>
  is(`https://other.example:${portOf(servers.byName.trusted.host)}/`, 'dead tls'))

test('a certificate that nobody vouches for should be dead', () =>
  is(`https://${servers.selfSigned}/`, 'dead tls'))

test('GOAWAY to all who speak HTTP/2 should keep nobody away: the check speaks HTTP/1.1', () => {
  is(`https://${servers.byName.goaway.host}/`, 'alive')
  assert.equal(servers.sessions(), 0)
})

test('GOAWAY from a server of HTTP/2 alone should be unknown', () =>
  is(`http://${servers.goawayAlone}/`, 'unknown not-http'))

function is(url: string, expected: string): void {
  const {state, reason} = answers.get(url)!
  assert.equal([state, reason].filter((d) => d !== undefined).join(' '), expected)
}

function portOf(host: string): string {
  return host.split(':').at(-1)!
}
