import type {Socket} from 'node:net'
import {drip, page, sendPage, pageWords, type ServerFault} from '../fault.ts'

/** Servers that say nothing, too little, or break off. */
export const silence: Record<string, ServerFault> = {
  '/hang': () => {},
  '/header-drip'(_, response) {
    const socket = response.socket as Socket
    socket.write('HTTP/1.1 200 OK\r\n')
    drip(response, () => socket.write('X-A: b\r\n'))
  },
  '/endless-103'(_, response) {
    const socket = response.socket as Socket
    drip(response, () => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'))
  },
  '/slow-head': (_, response) => setTimeout(() => sendPage(response, page(pageWords)), 3000),
  '/body-drip'(_, response) {
    response.writeHead(200, {'content-type': 'text/html'})
    drip(response, () => response.write('x'))
  },
  '/reset': (_, response) => (response.socket as Socket).resetAndDestroy(),
  '/reset-once'(_, response, times) {
    if (times === 1) (response.socket as Socket).resetAndDestroy()
    else sendPage(response, page(pageWords))
  },
  '/empty': (_, response) => response.socket?.destroy(),
  '/truncated'(_, response) {
    response.writeHead(200, {'content-type': 'text/html', 'content-length': 100_000})
    response.write('<p>cut')
    setTimeout(() => response.socket?.destroy(), 50)
  },
  '/no-head'(request, response) {
    if (request.method === 'HEAD') response.writeHead(405).end()
    else sendPage(response, page(pageWords))
  },
  '/head-hangs'(request, response) {
    if (request.method !== 'HEAD') sendPage(response, page(pageWords))
  },
  '/head-lies'(request, response) {
    response.writeHead(request.method === 'HEAD' ? 200 : 404).end()
  },
  '/large-header'(_, response) {
    response.writeHead(200, {'x-large': 'x'.repeat(200_000)})
    response.end()
  }
}
