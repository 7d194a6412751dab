import {createReadStream} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import {extname, join, posix} from 'node:path'

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8'
}

/**
 * Serve a built site as the server it is made for would: with its headers, its
 * page for what is not there, and nothing from outside the folder.
 *
 * @param directory - the built site
 * @param base - folder that the site stands in, `/pub` or nothing
 * @returns not listening yet
 */
export async function createStaticServer(directory: string, base = ''): Promise<Server> {
  const rules = parseHeaders(await readFile(join(directory, '_headers'), 'utf8').catch(() => ''))

  return createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, {allow: 'GET, HEAD'}).end()
      return
    }
    const asked = pathOf(request.url ?? '/')
    const path = asked?.startsWith(`${base}/`) ? asked.slice(base.length) : undefined
    const file = path && (await findFile(directory, path))
    if (file && file.endsWith('/')) {
      response.writeHead(308, {location: `${asked}/`}).end()
      return
    }
    const found = file ?? join(directory, '404.html')
    response.writeHead(file ? 200 : 404, {
      ...headersFor(rules, asked ?? '/'),
      'content-type': types[extname(found)] ?? 'application/octet-stream'
    })
    if (request.method === 'HEAD') response.end()
    else
      createReadStream(found)
        .on('error', () => response.end('404'))
        .pipe(response)
  })
}

/** Decoded path, without a way out of the folder. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    // An absolute path has no way out once it is normal.
    return path.includes('\0') ? undefined : posix.normalize(path)
  } catch {
    return undefined
  }
}

/** The file; a folder, with a slash at its end, where one was asked for without. */
async function findFile(directory: string, path: string): Promise<string | undefined> {
  const file = join(directory, path)
  if (path.endsWith('/'))
    return (await isFile(join(file, 'index.html'))) ? join(file, 'index.html') : undefined
  if (path === '/_headers') return undefined
  if (await isFile(file)) return file
  return (await isFile(join(file, 'index.html'))) ? `${file}/` : undefined
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false
}

type HeaderRule = {path: string; headers: Record<string, string>}

/** Read `_headers`: a line with a path, then indented `Name: value` lines. */
function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n')) {
    const at = line.indexOf(':')
    if (line.startsWith('/')) rules.push({path: line.trim(), headers: {}})
    else if (at > 0) rules.at(-1)!.headers[line.slice(0, at).trim()] = line.slice(at + 1).trim()
  }
  return rules
}

function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
  )
  return Object.assign({}, ...matching.map(({headers}) => headers))
}
