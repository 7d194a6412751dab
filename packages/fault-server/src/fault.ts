import type {IncomingMessage, OutgoingHttpHeaders, ServerResponse} from 'node:http'
import type {Socket} from 'node:net'

/** One fault: what a server does with a request; `times` counts requests for its path. */
export type ServerFault = (request: IncomingMessage, response: ServerResponse, times: number) => void

/** Enough words that nobody takes the page for an empty one. */
export const pageWords = '<p>Words that a reader would read on this page, one after another. '.repeat(8)

/** A whole page. */
export function page(body: string, head = '<title>A page</title>'): string {
  return `<!doctype html><html><head>${head}</head><body><h1>A page</h1>${body}</body></html>`
}

/** Answer 200 with a page of HTML, and end. */
export function sendPage(response: ServerResponse, body: string, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers})
  response.end(body)
}

/** Answer with a status that leads elsewhere, or, without a location, nowhere, and end. */
export function redirect(
  response: ServerResponse,
  status: number,
  location?: string,
  headers: OutgoingHttpHeaders = {}
): void {
  response.writeHead(status, {...(location !== undefined && {location}), ...headers})
  response.end()
}

/** Do something twice a second for as long as somebody listens. */
export function drip(response: ServerResponse, action: () => void): void {
  const socket = response.socket as Socket
  const timer = setInterval(action, 500)
  socket.on('error', () => {})
  socket.on('close', () => clearInterval(timer))
}

/** Write for as long as somebody reads. */
export function flood(response: ServerResponse, chunk: Buffer): void {
  // Without a body to send, each write is taken at once.
  if (response.req.method === 'HEAD') return void response.end()
  const write = (): void => {
    while (!response.destroyed && response.write(chunk)) continue
  }
  response.on('drain', write)
  write()
}
