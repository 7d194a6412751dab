import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import net from 'node:net'
import {selfSignedCertificate} from './certificate.ts'
import {page, sendPage, pageWords} from './fault.ts'
import {recordedAnswers, type Traffic} from './recorded-answers.ts'
import {trustedServers, type TrustedName} from './trusted.ts'

/** Servers of faults on the loopback interface; each string is `host:port`. */
export type FaultServers = {
  /** Every row of the table. */
  clear: string
  /** The same, by IPv6 alone. */
  ipv6: string
  /** A certificate that nobody vouches for. */
  selfSigned: string
  /** Accepts a connection and never shakes hands. */
  silent: string
  /** Speaks as SSH does. */
  banner: string
  /** Speaks HTTP/2 alone. */
  http2: string
  /** Speaks HTTP/2 alone, and only to say GOAWAY. */
  goawayAlone: string
  /** By name: `name:port`, which is to resolve to 127.0.0.1, and the certificate to trust. */
  byName: Record<TrustedName, {host: string; cert: string}>
  /** Sessions of HTTP/2 that the servers by name have had. */
  sessions: () => number
  /** Turns away whoever asks within a second of the last answer. */
  oneASecond: string
  /** Nobody listens. */
  closed: string
  /** On an address that no check may ask: see `canaryHits`. */
  canary: string
  canaryHits: () => number
  /** Requests for a path of the clear server, its query left out. */
  requests: (path: string) => number
  /** Bytes that the clear server has sent for a path. */
  bytes: (path: string) => number
  /** Methods that the clear server was asked with. */
  methods: ReadonlySet<string>
  /** What the clear server has seen and sent in all. */
  traffic: () => Traffic
  stop: () => void
}

/** Start all of them. */
export async function startFaultServers(): Promise<FaultServers> {
  const {answer, ...seen} = recordedAnswers()
  let canaryHits = 0
  const named = trustedServers()
  let last = 0
  const servers = {
    clear: http.createServer({maxHeaderSize: 65_536}, answer),
    ipv6: http.createServer((_, response) => sendPage(response, page(pageWords))),
    selfSigned: https.createServer(selfSignedCertificate('localhost'), answer),
    silent: net.createServer(),
    banner: net.createServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2p1\r\n')),
    http2: http2.createServer((_, response) => response.end('x')),
    goawayAlone: http2
      .createServer()
      .on('session', (session) => session.goaway(http2.constants.NGHTTP2_ENHANCE_YOUR_CALM)),
    oneASecond: http.createServer((_, response) => {
      const now = Date.now()
      if (now - last < 1000) return response.writeHead(429, {'retry-after': '1'}).end()
      last = now
      sendPage(response, page(pageWords))
    }),
    closed: net.createServer(),
    canary: http.createServer((_, response) => {
      canaryHits++
      response.end('caught')
    })
  }
  const addresses: Record<string, string> = {ipv6: '::1', canary: '127.0.0.2'}
  const sockets = new Set<net.Socket>()
  const hosts: Record<string, string> = {}

  const all = {...servers, ...mapValues(named.servers, (d) => d.server)}
  for (const [name, server] of Object.entries(all)) {
    server.on('clientError', () => {})
    server.on('connection', (socket: net.Socket) => {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => sockets.delete(socket))
    })
    hosts[name] = await listen(server, addresses[name] ?? '127.0.0.1')
  }
  await new Promise((resolve) => servers.closed.close(resolve))

  return {
    ...(hosts as Record<keyof typeof servers, string>),
    byName: mapValues(named.servers, ({host, cert}, name) => ({
      host: `${host}:${portOf(hosts[name]!)}`,
      cert
    })),
    sessions: named.sessions,
    canaryHits: () => canaryHits,
    ...seen,
    stop() {
      for (const socket of sockets) socket.destroy()
      for (const server of Object.values(all)) server.close()
    }
  }
}

function mapValues<K extends string, V, W>(record: Record<K, V>, to: (value: V, key: K) => W): Record<K, W> {
  const entries = Object.entries(record) as Array<[K, V]>
  return Object.fromEntries(entries.map(([key, value]) => [key, to(value, key)])) as Record<K, W>
}

function portOf(host: string): string {
  return host.split(':').at(-1)!
}

/** Listen on a free port. */
function listen(server: net.Server, address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, address, () => {
      const {port, family} = server.address() as net.AddressInfo
      resolve(family === 'IPv6' ? `[${address}]:${port}` : `${address}:${port}`)
    })
  })
}
