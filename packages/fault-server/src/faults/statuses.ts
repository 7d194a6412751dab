import {page, sendPage, pageWords, type ServerFault} from '../fault.ts'

/** Servers that answer with a status, true or not. */
export const statuses: Record<string, ServerFault> = {
  '/': (_, response) => sendPage(response, page(pageWords)),
  '/ok': (_, response) => sendPage(response, page(pageWords)),
  '/a%2Fb': (_, response) => sendPage(response, page(pageWords)),
  '/%zz': (_, response) => sendPage(response, page(pageWords)),
  '/missing': (_, response) => response.writeHead(404).end('gone'),
  '/missing-once'(_, response, times) {
    if (times === 1) response.writeHead(404).end()
    else sendPage(response, page(pageWords))
  },
  '/gone': (_, response) => response.writeHead(410).end(),
  '/linkedin-999': (_, response) => response.writeHead(999).end(),
  '/forbidden': (_, response) => response.writeHead(403).end(),
  '/challenge': (_, response) => response.writeHead(403, {'cf-mitigated': 'challenge'}).end(),
  '/unauthorized': (_, response) => response.writeHead(401).end(),
  '/browsers-only'(request, response) {
    if (/collate/.test(request.headers['user-agent'] ?? '')) response.writeHead(403).end()
    else sendPage(response, page(pageWords))
  },
  '/unavailable': (_, response) => response.writeHead(503).end(),
  '/unavailable-twice'(_, response, times) {
    if (times <= 2) response.writeHead(503).end()
    else sendPage(response, page(pageWords))
  },
  '/not-modified': (_, response) => response.writeHead(304).end(),
  '/no-content': (_, response) => response.writeHead(204).end(),
  '/partial': (_, response) => response.writeHead(206, {'content-type': 'text/html'}).end(page(pageWords)),
  '/rate-limited-2s': limitOnce('2'),
  '/rate-limited-date': limitOnce(() => new Date(Date.now() + 2000).toUTCString()),
  '/rate-limited-past': limitOnce('Thu, 01 Jan 1970 00:00:00 GMT'),
  '/rate-limited-negative': limitOnce('-5'),
  '/rate-limited-garbage': limitOnce('try 2099'),
  // The clock of this server is a day ahead.
  '/rate-limited-skewed'(_, response, times) {
    const now = Date.now() + 86_400_000
    const at = (later: number) => new Date(now + later).toUTCString()
    if (times > 1) sendPage(response, page(pageWords))
    else response.writeHead(429, {date: at(0), 'retry-after': at(2000)}).end()
  },
  '/rate-limited-for-a-day': (_, response) => response.writeHead(429, {'retry-after': '86400'}).end(),
  '/rate-limited-for-ever': (_, response) => response.writeHead(429).end(),
  '/soft-404': (_, response) =>
    sendPage(response, page('<p>Sorry.', '<title>Page not found – Example</title>')),
  '/soft-404-zh': (_, response) => sendPage(response, page('<p>…', '<title>页面不存在</title>')),
  '/door': (_, response) =>
    sendPage(response, page('<input type="password">', '<title>Sign in – Example</title>'))
}

function limitOnce(after: string | (() => string)): ServerFault {
  return (_, response, times) => {
    const value = typeof after === 'string' ? after : after()
    if (times === 1) response.writeHead(429, {'retry-after': value}).end()
    else sendPage(response, page(pageWords))
  }
}
