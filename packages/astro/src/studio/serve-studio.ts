import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {extname, join} from 'node:path'
import {workerPolicy} from '../check/content-policy.ts'
import {besideSite} from './beside-site.ts'
import type {ArticleDrafts} from './drafts.ts'

/** What the studio of a dev server stands on. */
export type ServedStudio = {
  /** Folder that the site stands in, `/pub` or nothing. */
  base: string
  content: string
  drafts: ArticleDrafts
  /** Lays the studio into a folder, once; returns the folder. */
  lay(): Promise<string>
  /** Told that the text of a file is another one. */
  changed(path: string): void
}

/** More than any article may have, in bytes. */
const most = 4 * 1024 * 1024

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8'
}

/**
 * Serve the studio beside the pages while somebody writes, and take drafts from it: the pages
 * show them as readers would see them, and no file is written.
 *
 * A draft is a `PUT` to `studio/drafts/<slug>/<language>`, and is forgotten with `DELETE`.  Pages
 * of other sites can send neither: browsers say where a request comes from.
 */
export function serveStudio(studio: ServedStudio) {
  const root = `${studio.base}/studio/`
  return (request: AskedServer, response: ServerResponse, next: () => void): void => {
    // Some servers have taken the folder of the site away from it by now.
    const [path = ''] = (request.originalUrl ?? request.url ?? '').split('?')
    if (!path.startsWith(root)) return next()
    answer(studio, path.slice(root.length), request)
      .then(({status, type = 'text/plain', body = ''}) => {
        response.writeHead(status, {
          'content-type': type,
          'cache-control': 'no-store',
          // The page has a policy in itself; its worker asks nobody for anything.
          ...(path.endsWith('/worker.js') && {'content-security-policy': workerPolicy})
        })
        response.end(body)
      })
      .catch(() => {
        response.writeHead(500)
        response.end()
      })
  }
}

type AskedServer = IncomingMessage & {originalUrl?: string | undefined}

type Answer = {status: number; type?: string; body?: string | Uint8Array}

async function answer(studio: ServedStudio, name: string, request: IncomingMessage): Promise<Answer> {
  if (request.method === 'GET' && /^(?:[\w-]+\.(?:html|css|js))?$/.test(name)) return fileOf(studio, name)
  const [, slug, language] = /^drafts\/([\w-][\w.-]*)\/(zh|en)$/.exec(name) ?? []
  if (slug === undefined) return {status: 404}
  if (request.headers['sec-fetch-site'] !== 'same-origin') return {status: 403}
  const path = join(studio.content, 'articles', slug, `${language}.mdx`)
  if (!existsSync(path)) return {status: 404}
  if (request.method === 'DELETE') studio.drafts.delete(path)
  else if (request.method === 'PUT') {
    const text = await textOf(request)
    if (text === undefined) return {status: 413}
    studio.drafts.set(path, text)
  } else return {status: 405}
  studio.changed(path)
  return {status: 204}
}

async function fileOf({base, lay}: ServedStudio, name: string): Promise<Answer> {
  const file = name || 'index.html'
  const bytes = await readFile(join(await lay(), file)).catch(() => undefined)
  if (!bytes) return {status: 404}
  const type = types[extname(file)]!
  if (file !== 'index.html') return {status: 200, type, body: bytes}
  // Here the page may give drafts to the site as well.
  const html = besideSite(String(bytes), base, '').replace('connect-src ', "connect-src 'self' ")
  return {status: 200, type, body: html}
}

async function textOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
