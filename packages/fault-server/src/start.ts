import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import net from 'node:net'
import {selfSignedCertificate} from './certificate.ts'
import {page, sendPage, words} from './fault.ts'
import {faultOf} from './faults.ts'

/** Servers of faults on the loopback interface; each value but the last four is `host:port`. */
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

export type Traffic = {
  requests: number
  bytes: number
  /** Most requests that ran at one time. */
  atOnce: number
  /** Most requests that came within a second. */
  inASecond: number
}

/** Start all of them. */
export async function startFaultServers(): Promise<FaultServers> {
  const counts = new Map<string, number>()
  const sent = new Map<string, number>()
  const methods = new Set<string>()
  const arrivals: number[] = []
  const own = new Set<net.Socket>()
  let running = 0
  let atOnce = 0
  let canaryHits = 0

  const answer: http.RequestListener = (request, response) => {
    const [path = ''] = request.url!.split('?')
    const times = (counts.get(path) ?? 0) + 1
    counts.set(path, times)
    methods.add(request.method!)
    arrivals.push(performance.now())
    atOnce = Math.max(atOnce, ++running)
    response.on('close', () => running--)
    if (response.socket) own.add(response.socket)
    const {socket} = response
    response.on('error', () => {})
    socket?.on('close', () => sent.set(path, (sent.get(path) ?? 0) + socket.bytesWritten))
    const fault = faultOf(path)
    if (fault) fault(request, response, times)
    else response.writeHead(404).end()
  }

  let last = 0
  const servers = {
    clear: http.createServer({maxHeaderSize: 65_536}, answer),
    ipv6: http.createServer((_, response) => sendPage(response, page(words))),
    selfSigned: https.createServer(selfSignedCertificate('localhost'), answer),
    silent: net.createServer(),
    banner: net.createServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2p1\r\n')),
    http2: http2.createServer((_, response) => response.end('x')),
    oneASecond: http.createServer((_, response) => {
      const now = Date.now()
      if (now - last < 1000) return response.writeHead(429, {'retry-after': '1'}).end()
      last = now
      sendPage(response, page(words))
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

  for (const [name, server] of Object.entries(servers)) {
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
    canaryHits: () => canaryHits,
    requests: (path) => counts.get(path) ?? 0,
    bytes: (path) => sent.get(path) ?? 0,
    methods,
    traffic: () => ({
      requests: arrivals.length,
      bytes: [...own].reduce((sum, d) => sum + d.bytesWritten, 0),
      atOnce,
      inASecond: mostInASecond(arrivals)
    }),
    stop() {
      for (const socket of sockets) socket.destroy()
      for (const server of Object.values(servers)) server.close()
    }
  }
}

function mostInASecond(times: readonly number[]): number {
  return Math.max(0, ...times.map((start) => times.filter((d) => d >= start && d < start + 1000).length))
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
