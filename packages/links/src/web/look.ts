import {Verdict} from './answer.ts'
import {readBody} from './body.ts'
import {countPages, pageOf} from './document-pages.ts'
import type {Response} from './exchange.ts'
import {anchorOf, hasAnchor} from './fragment.ts'
import {readPage, type Page} from './page.ts'
import {saysNotFound} from './soft-404.ts'

/** What was seen of a page. */
export type Look = {refresh?: string; text?: string}

const mostOfPage = 4 * 1024 * 1024
const mostOfDocument = 16 * 1024 * 1024
const glance = 32 * 1024
const glanceTime = 3000

/**
 * Read as much of a page as the question needs: all of it for an anchor or its
 * text, a glance to see whether it says that it is not there.
 *
 * @throws {Verdict} where the page lacks what was asked for, or cannot be read
 */
export async function look(
  response: Response,
  url: URL,
  wantsText: boolean,
  signal: AbortSignal
): Promise<Look> {
  const type = response.headers.get('content-type')?.toLowerCase()
  if (type?.startsWith('application/pdf')) return lookAtDocument(response, url, signal)
  if (type && !/html|xml/.test(type) && !(wantsText && type.startsWith('text/'))) return {}

  const anchor = anchorOf(url)
  if (anchor === undefined && !wantsText) return glanceAt(response, type, signal)

  const {bytes} = await readBody(response, mostOfPage, () => false, signal)
  const page = readPage(bytes, type)
  judgePage(page)
  if (anchor !== undefined && page.refresh === undefined) judgeAnchor(page, anchor)
  return {...refreshOf(page), ...(wantsText && {text: `${page.title}\n${page.text}`})}
}

async function glanceAt(response: Response, type: string | undefined, signal: AbortSignal): Promise<Look> {
  const own = AbortSignal.timeout(glanceTime)
  try {
    const {bytes} = await readBody(response, mostOfPage, isGlance, AbortSignal.any([signal, own]))
    const page = readPage(bytes, type)
    judgePage(page)
    return refreshOf(page)
  } catch (error) {
    // A slow body is no fault where nothing in it is asked for.
    if (own.aborted && !signal.aborted && error instanceof Verdict && error.reason === 'timeout') return {}
    throw error
  }
}

function isGlance(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  return /<\/title/i.test(text) && (bytes.length >= glance || /<\/h1/i.test(text))
}

async function lookAtDocument(response: Response, url: URL, signal: AbortSignal): Promise<Look> {
  const page = pageOf(url)
  if (page === undefined) return {}
  const {bytes} = await readBody(response, mostOfDocument, () => false, signal)
  const count = countPages(bytes)
  if (count !== undefined && (page < 1 || page > count)) throw new Verdict('dead', 'anchor')
  return {}
}

function judgePage(page: Page): void {
  if (saysNotFound(page)) throw new Verdict('unknown', 'soft-404')
}

function judgeAnchor(page: Page, anchor: string): void {
  if (hasAnchor(page, anchor)) return
  // A page that its script writes has no anchors yet.
  const isWritten = page.text.trim().length >= 200 || !page.hasScript
  throw isWritten ? new Verdict('dead', 'anchor') : new Verdict('unknown', 'script')
}

function refreshOf(page: Page): Look {
  return page.refresh === undefined ? {} : {refresh: page.refresh}
}
