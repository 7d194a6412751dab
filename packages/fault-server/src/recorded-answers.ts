import type http from 'node:http'
import type net from 'node:net'
import {faultOf} from './faults.ts'

/** What a server has seen and sent in all. */
export type Traffic = {
  requests: number
  bytes: number
  /** Most requests that ran at one time. */
  atOnce: number
  /** Most requests that came within a second. */
  inASecond: number
}

/** What answers requests with the fault of their path, and keeps count of them. */
export function recordedAnswers() {
  const counts = new Map<string, number>()
  const sent = new Map<string, number>()
  const methods = new Set<string>()
  const arrivals: number[] = []
  const own = new Set<net.Socket>()
  let running = 0
  let atOnce = 0

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

  return {
    answer,
    requests: (path: string) => counts.get(path) ?? 0,
    bytes: (path: string) => sent.get(path) ?? 0,
    methods: methods as ReadonlySet<string>,
    traffic: (): Traffic => ({
      requests: arrivals.length,
      bytes: [...own].reduce((sum, d) => sum + d.bytesWritten, 0),
      atOnce,
      inASecond: mostInASecond(arrivals)
    })
  }
}

function mostInASecond(times: readonly number[]): number {
  return Math.max(0, ...times.map((start) => times.filter((d) => d >= start && d < start + 1000).length))
}
