import {readFile} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import {extname, join, normalize} from 'node:path'
import {brotliCompressSync, constants} from 'node:zlib'

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2'
}

/** Types that are sent as they are. */
const dense = /\.(?:avif|jpeg|png|webp|woff2)$/

/** Serve a folder as a good host does: text in Brotli at its best. */
export function createCompressingServer(directory: string): Server {
  const known = new Map<string, Buffer>()
  return createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const file = path.endsWith('/') ? `${path}index.html` : path
    const send = (body: Buffer) => {
      known.set(file, body)
      const type = types[extname(file)] ?? 'application/octet-stream'
      const encoding = dense.test(file) ? {} : {'content-encoding': 'br'}
      response.writeHead(200, {'content-type': type, 'content-length': body.length, ...encoding}).end(body)
    }
    const ready = known.get(file)
    if (ready) return send(ready)
    readFile(join(directory, file)).then(
      (bytes) => send(dense.test(file) ? bytes : compress(bytes)),
      () => response.writeHead(404).end()
    )
  })
}

/** Brotli at its best. */
function compress(bytes: Uint8Array): Buffer {
  return brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}})
}
