import http from 'node:http'
import net from 'node:net'
import {brotliCompressSync, gzipSync} from 'node:zlib'

/** One fault: what a server does with a request, counted by path. */
export type Fault = (request: http.IncomingMessage, response: http.ServerResponse, times: number) => void

const page = (body: string, head = '<title>A page</title>') =>
  `<!doctype html><html><head>${head}</head><body><h1>A page</h1>${body}</body></html>`
const long = '<p>Words that a reader would read on this page, one after another. '.repeat(8)

const html = (response: http.ServerResponse, body: string, headers: http.OutgoingHttpHeaders = {}) => {
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers})
  response.end(body)
}
const redirect = (response: http.ServerResponse, status: number, location?: string, more = {}) => {
  response.writeHead(status, {...(location !== undefined && {location}), ...more})
  response.end()
}

const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024), {level: 9})

/** Every fault of the list, by path. */
export const faults: Record<string, Fault> = {
  '/ok': (_, response) => html(response, page(long)),
  '/': (_, response) => html(response, page(long)),
  '/hang': () => {},
  '/header-drip': (_, response) =>
    drip(response, (socket) => socket.write('X-A: b\r\n'), 'HTTP/1.1 200 OK\r\n'),
  '/endless-103': (_, response) =>
    drip(response, (socket) => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), ''),
  '/body-drip': (_, response) => {
    response.writeHead(200, {'content-type': 'text/html'})
    every(response, () => response.write('x'))
  },
  '/reset': (_, response) => (response.socket as net.Socket).resetAndDestroy(),
  '/empty': (_, response) => response.socket!.destroy(),
  '/reset-once': (_, response, times) =>
    times === 1 ? response.socket!.destroy() : html(response, page(long)),
  '/truncated': (_, response) => {
    response.writeHead(200, {'content-type': 'text/html', 'content-length': 100_000})
    response.write('<p>cut')
    setTimeout(() => response.socket?.destroy(), 50)
  },
  '/corrupt-gzip': (_, response) => html(response, 'not gzip at all', {'content-encoding': 'gzip'}),
  '/bomb': (_, response) => {
    response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'})
    response.end(bomb)
  },
  '/endless': (_, response) => {
    response.writeHead(200, {'content-type': 'text/html'})
    const chunk = Buffer.alloc(1024 * 1024, 'x')
    const write = () => {
      while (!response.destroyed && response.write(chunk)) continue
    }
    response.on('drain', write)
    write()
  },
  '/brotli': (_, response) => {
    response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'br'})
    response.end(brotliCompressSync(page('<p id="there">')))
  },
  '/loop': (_, response) => redirect(response, 302, '/loop'),
  '/loop-growing': (request, response) => redirect(response, 302, `${request.url}x`),
  '/chain': (request, response) => {
    const left = Number(new URL(request.url!, 'http://x').searchParams.get('left') ?? 12)
    if (left > 0) redirect(response, 302, `/chain?left=${left - 1}`)
    else html(response, page(long))
  },
  '/cookie': (request, response) =>
    request.headers.cookie?.includes('seen=1')
      ? html(response, page(long))
      : redirect(response, 302, '/cookie', {'set-cookie': 'seen=1; Path=/'}),
  '/moved': (_, response) => redirect(response, 301, '/ok'),
  '/moved-to-page-without-anchor': (_, response) => redirect(response, 301, '/anchors'),
  '/found': (_, response) => redirect(response, 302, '/ok'),
  '/no-location': (_, response) => redirect(response, 302),
  '/bad-location': (_, response) => redirect(response, 302, 'http://['),
  '/to-script': (_, response) => redirect(response, 302, 'javascript:alert(1)'),
  '/to-file': (_, response) => redirect(response, 302, 'file:///etc/passwd'),
  '/to-private': (_, response) => redirect(response, 302, 'http://127.0.0.2:1/canary'),
  '/rate-limited-2s': (_, response, times) =>
    times === 1 ? limit(response, '2') : html(response, page(long)),
  '/rate-limited-date': (_, response, times) =>
    times === 1 ? limit(response, new Date(Date.now() + 2000).toUTCString()) : html(response, page(long)),
  '/rate-limited-past': (_, response, times) =>
    times === 1 ? limit(response, 'Thu, 01 Jan 1970 00:00:00 GMT') : html(response, page(long)),
  '/rate-limited-garbage': (_, response, times) =>
    times === 1 ? limit(response, '-x') : html(response, page(long)),
  '/rate-limited-for-a-day': (_, response) => limit(response, '86400'),
  '/rate-limited-for-ever': (_, response) => limit(response),
  '/unavailable-twice': (_, response, times) => {
    if (times <= 2) response.writeHead(503).end()
    else html(response, page(long))
  },
  '/unavailable': (_, response) => response.writeHead(503).end(),
  '/missing': (_, response) => response.writeHead(404).end('gone'),
  '/missing-once': (_, response, times) => {
    if (times === 1) response.writeHead(404).end()
    else html(response, page(long))
  },
  '/gone': (_, response) => response.writeHead(410).end(),
  '/no-head': (request, response) => {
    if (request.method === 'HEAD') response.writeHead(405).end()
    else html(response, page(long))
  },
  '/head-lies': (request, response) => {
    if (request.method === 'HEAD') response.writeHead(200).end()
    else response.writeHead(404).end()
  },
  '/soft-404': (_, response) => html(response, page('<p>Sorry.', '<title>Page not found – Example</title>')),
  '/soft-404-zh': (_, response) => html(response, page('<p>…', '<title>页面不存在</title>')),
  '/to-home': (_, response) => redirect(response, 302, '/'),
  '/to-login': (_, response) => redirect(response, 302, '/login?next=/to-login'),
  '/login': (_, response) => html(response, page(long)),
  '/linkedin-999': (_, response) => response.writeHead(999).end(),
  '/forbidden': (_, response) => response.writeHead(403).end(),
  '/challenge': (_, response) => response.writeHead(403, {'cf-mitigated': 'challenge'}).end(),
  '/unauthorized': (_, response) => response.writeHead(401).end(),
  '/anchors': (_, response) =>
    html(
      response,
      page(
        `${long}<h2 id="云原生">云原生</h2><h2 id="user-content-readme">x</h2><a name="old">y</a><p id="Case">`
      )
    ),
  '/by-script': (_, response) => html(response, '<title>App</title><h1></h1><script>write()</script>'),
  '/gbk': (_, response) => {
    response.writeHead(200, {'content-type': 'text/html; charset=gbk'})
    response.end(
      Buffer.concat([
        Buffer.from(`<title>x</title>${long}<p id="`),
        Buffer.from([0xd6, 0xd0]),
        Buffer.from('">')
      ])
    )
  },
  '/document.pdf': (_, response) => {
    response.writeHead(200, {'content-type': 'application/pdf'})
    response.end('%PDF-1.4\n1 0 obj\n<< /Type /Pages /Kids [] /Count 12 >>\nendobj\n')
  },
  '/refresh-to-missing': (_, response) =>
    html(response, page('', '<title>x</title><meta http-equiv="refresh" content="0; url=/missing">')),
  '/refresh-itself': (_, response) =>
    html(response, page(long, '<title>x</title><meta http-equiv="refresh" content="60">')),
  '/a%2Fb': (_, response) => html(response, page(long)),
  '/%zz': (_, response) => html(response, page(long)),
  '/large-header': (_, response) => {
    response.writeHead(200, {'x-large': 'x'.repeat(200_000)})
    response.end()
  },
  '/partial': (_, response) => response.writeHead(206, {'content-type': 'text/html'}).end(page(long)),
  '/no-type': (_, response) => {
    response.writeHead(200)
    response.end(page(`${long}<p id="there">`))
  },
  '/deep': (_, response) =>
    html(response, `<title>x</title><h1>x</h1>${'<div>'.repeat(200_000)}<p id="there">${long}`)
}

/** Start the servers; the clear one answers every path of the list. */
export async function startFaultServer(): Promise<{
  port: number
  bannerPort: number
  requests: Map<string, number>
  methods: Set<string>
  stop(): void
}> {
  const requests = new Map<string, number>()
  const methods = new Set<string>()
  const server = http.createServer({maxHeaderSize: 65_536}, (request, response) => {
    const path = request.url!.split('?')[0]!
    const times = (requests.get(path) ?? 0) + 1
    requests.set(path, times)
    methods.add(request.method!)
    response.on('error', () => {})
    const known =
      Object.keys(faults).find((d) => path === d) ??
      (path.startsWith('/loop-growing') ? '/loop-growing' : undefined)
    if (known) faults[known]!(request, response, times)
    else response.writeHead(404).end()
  })
  server.on('clientError', () => {})
  const banner = net.createServer((socket) => {
    socket.on('error', () => {})
    socket.end('SSH-2.0-OpenSSH_9.2p1\r\n')
  })
  const port = await listen(server)
  const bannerPort = await listen(banner)
  return {
    port,
    bannerPort,
    requests,
    methods,
    stop: () => {
      server.closeAllConnections()
      server.close()
      banner.close()
    }
  }
}

/** Listen on a free port of the loopback interface. */
export function listen(server: net.Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as net.AddressInfo).port))
  })
}

function limit(response: http.ServerResponse, after?: string): void {
  response.writeHead(429, after === undefined ? {} : {'retry-after': after}).end()
}

function drip(response: http.ServerResponse, write: (socket: net.Socket) => void, start: string): void {
  const socket = response.socket as net.Socket
  socket.write(start)
  every(response, () => write(socket))
}

function every(response: http.ServerResponse, action: () => void): void {
  const socket = response.socket as net.Socket
  const timer = setInterval(action, 500)
  socket.on('error', () => {})
  socket.on('close', () => clearInterval(timer))
}
