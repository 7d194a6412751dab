import {brotliCompressSync, gzipSync} from 'node:zlib'
import {flood, page, sendPage, type ServerFault} from '../fault.ts'

// Ten members of sixty mebibytes: the server itself shall not need 600.
const member = gzipSync(Buffer.alloc(60 * 1024 * 1024), {level: 9})
const bomb = Buffer.concat(Array.from({length: 10}, () => member))
const mebibyte = Buffer.alloc(1024 * 1024, 'x')

/** Bodies that are too large, packed wrongly, or made to cost much. */
export const bodies: Record<string, ServerFault> = {
  '/bomb'(_, response) {
    response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'})
    response.end(bomb)
  },
  '/endless'(_, response) {
    response.writeHead(200, {'content-type': 'text/html'})
    flood(response, mebibyte)
  },
  '/endless-behind-title'(_, response) {
    response.writeHead(200, {'content-type': 'text/html'})
    response.write(page('').replace('</body></html>', ''))
    flood(response, mebibyte)
  },
  '/corrupt-gzip': (_, response) => sendPage(response, 'not gzip at all', {'content-encoding': 'gzip'}),
  '/unknown-packing': (_, response) => sendPage(response, 'xx', {'content-encoding': 'x-own'}),
  '/brotli'(_, response) {
    response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'br'})
    response.end(brotliCompressSync(page('<p id="there">')))
  },
  '/deep': (_, response) => sendPage(response, page(`${'<div>'.repeat(200_000)}<p id="there">`)),
  '/many-elements': (_, response) => sendPage(response, page('<p>x'.repeat(1_000_000))),
  '/formatting': (_, response) => sendPage(response, page('<font><a><p>'.repeat(100_000)))
}
