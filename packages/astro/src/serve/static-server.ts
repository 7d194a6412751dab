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
  const read = (name: string) => readFile(join(directory, name), 'utf8').catch(() => '')
  const rules = parseHeaders(await read('_headers'))
  const redirects = parseRedirects(await read('_redirects'))

  return createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, {allow: 'GET, HEAD'}).end()
      return
    }
    const asked = pathOf(request.url ?? '/')
    const path = asked?.startsWith(`${base}/`) ? asked.slice(base.length) : undefined
    const moved = asked && redirects.find(({from}) => from.test(asked))
    if (moved) {
      response.writeHead(301, {location: encodeURI(asked.replace(moved.from, moved.to))}).end()
      return
    }
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
  if (path === '/_headers' || path === '/_redirects') return undefined
  if (await isFile(file)) return file
  return (await isFile(join(file, 'index.html'))) ? `${file}/` : undefined
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false
}

/** For what paths a rule is; names of headers that it takes away, and those that it adds. */
type HeaderRule = {path: RegExp; without: string[]; headers: Record<string, string>}

/** Read `_headers`: a line with a path, then indented lines, `Name: value` or `! Name`. */
function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n')) {
    const at = line.indexOf(':')
    const last = rules.at(-1)
    if (line.startsWith('/')) rules.push({path: patternOf(line.trim()), without: [], headers: {}})
    else if (line.startsWith('  ! ')) last!.without.push(line.slice(4).trim())
    else if (at > 0) last!.headers[line.slice(0, at).trim()] = line.slice(at + 1).trim()
  }
  return rules
}

/** Headers of all rules that match: hosts join those of one name, and so does this. */
function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const joined = new Map<string, string>()
  for (const {without, headers} of rules.filter((rule) => rule.path.test(path))) {
    for (const name of without) joined.delete(name)
    for (const [name, value] of Object.entries(headers))
      joined.set(name, [joined.get(name), value].filter(Boolean).join(', '))
  }
  return Object.fromEntries(joined)
}

/** Read `_redirects`: a pattern, where it leads, and the status. */
function parseRedirects(text: string): Array<{from: RegExp; to: string}> {
  return text
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([from, to]) => from?.startsWith('/') && to)
    .map(([from, to]) => ({from: patternOf(from!), to: to!.replace(':splat', '$1')}))
}

/** `*` stands for anything, `:name` for a part of a path. */
function patternOf(path: string): RegExp {
  const literal = path.replaceAll(/[$()+.?[\\\]^{|}]/g, String.raw`\$&`)
  return new RegExp(`^${literal.replaceAll(/:\w+/g, '[^/]+').replace('*', '(.*)')}$`)
}
