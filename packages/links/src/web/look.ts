import {LinkVerdict} from './answer.ts'
import {readBody} from './body.ts'
import {characterSets, headLength} from './character-sets.ts'
import {countPages, pageOf} from './document-pages.ts'
import type {Response} from './exchange.ts'
import {anchorOf, idsOf} from './fragment.ts'
import {numberSearch, type Stated} from './number-search.ts'
import {pageReader, type Page, type PageReader} from './page.ts'
import {isDoor, saysNotFound} from './soft-404.ts'

/** What was seen of a page. */
export type Look = {
  refresh?: string
  /** Numbers that it lacks; only where it was read whole. */
  absent?: Stated[]
}

/** What is looked for in a page. */
export type Search = {url: URL; stated: readonly Stated[]; signal: AbortSignal}

const mostOfPage = 4 * 1024 * 1024
const mostOfDocument = 16 * 1024 * 1024
const glance = 32 * 1024
const longestGlance = 256 * 1024
const glanceTime = 3000
const wholeTime = 15_000

/** A document is looked at whole, a page as it comes. */
export function kindOf({headers}: Response): 'page' | 'document' {
  return headers.get('content-type')?.toLowerCase().startsWith('application/pdf') ? 'document' : 'page'
}

/**
 * Read as much of a page as the question needs: all of it for an anchor or
 * numbers, a glance to see whether it says that it is not there.
 *
 * @throws {Verdict} where the page lacks what was asked for, or cannot be read
 */
export async function look(response: Response, search: Search): Promise<Look> {
  const {url, stated} = search
  const type = response.headers.get('content-type')?.toLowerCase()
  if (kindOf(response) === 'document') return lookAtDocument(response, search)
  if (type && !/html|xml/.test(type) && !(stated.length > 0 && type.startsWith('text/'))) return {}
  const anchor = anchorOf(url)
  const isGlance = anchor === undefined && stated.length === 0
  const own = AbortSignal.timeout(isGlance ? glanceTime : wholeTime)
  const signal = AbortSignal.any([search.signal, own])
  try {
    return await readFor(anchor, response, type, {...search, signal})
  } catch (error) {
    // Nothing is wrong with a link whose page is slow, where no anchor has to be found in it.
    const isSlow = own.aborted && error instanceof LinkVerdict && error.reason === 'timeout'
    if (anchor === undefined && isSlow && !search.signal.aborted) return {}
    throw error
  }
}

async function readFor(
  anchor: string | undefined,
  response: Response,
  type: string | undefined,
  {stated, signal}: Search
): Promise<Look> {
  const ids = anchor === undefined ? [] : idsOf(anchor)
  const numbers = numberSearch(stated)
  const isGlance = stated.length === 0 && anchor === undefined
  const reading = startReading(type, ids, isGlance, numbers.take)
  const isWanted = () => stated.length > 0 || (anchor !== undefined && !reading.hasId())
  if (!isGlance && Number(response.headers.get('content-length')) > mostOfPage) {
    throw new LinkVerdict('unknown', 'too-large')
  }

  await readBody(response, mostOfPage, (piece) => reading.take(piece) && !isWanted(), signal)
  const page = reading.end()
  if (saysNotFound(page) || isDoor(page)) throw new LinkVerdict('unknown', 'soft-404')
  if (anchor !== undefined && page.refresh === undefined && !reading.hasId()) {
    throw missingAnchor(page, response.status)
  }
  return {
    ...(page.refresh !== undefined && {refresh: page.refresh}),
    ...(stated.length > 0 && {absent: numbers.absent()})
  }
}

/**
 * Read a page in each character set that it may be written in: all of them
 * only where an id beyond ASCII is looked for.
 */
function startReading(
  type: string | undefined,
  ids: readonly string[],
  isGlance: boolean,
  onText: (text: string) => void
) {
  const isPlain = ids.every((id) => /^[\u0000-\u007f]*$/.test(id))
  let head: Buffer[] = []
  let length = 0
  let readers: Array<PageReader & {decoder: InstanceType<typeof TextDecoder>}> = []

  return {
    /** @returns whether the head of the page has been seen */
    take(piece: Buffer): boolean {
      length += piece.length
      // Where nothing is looked for, what follows the beginning is only counted.
      if (isGlance && length > longestGlance) return false
      if (readers.length > 0) write(piece)
      else if (head.push(piece) && length >= headLength) start()
      const page = readers[0]?.page
      return page !== undefined && page.hasTitle && (page.hasHeading || length >= glance)
    },
    end(): Page {
      if (readers.length === 0) start()
      for (const {end} of readers) end()
      return readers[0]!.page
    },
    hasId: () => readers.some(({page}) => ids.some((id) => page.ids.has(id)))
  }

  function start(): void {
    const bytes = Buffer.concat(head)
    head = []
    const names = characterSets(bytes.subarray(0, headLength), type)
    readers = names.slice(0, isPlain ? 1 : undefined).map((name, index) => ({
      ...pageReader(ids, index === 0 ? onText : undefined),
      decoder: new TextDecoder(name)
    }))
    write(bytes)
  }

  function write(piece: Buffer): void {
    for (const {decoder, write: read} of readers) read(decoder.decode(piece, {stream: true}))
  }
}

function missingAnchor(page: Page, status: number): LinkVerdict {
  // Parts of a page, and answers without one, prove nothing.
  if (status !== 200) return new LinkVerdict('unknown', 'partial')
  // A page that its script writes has no anchors yet.
  const isByScript = page.hasNameInScript || (page.hasScript && page.length < 200)
  return isByScript ? new LinkVerdict('unknown', 'script') : new LinkVerdict('dead', 'anchor')
}

async function lookAtDocument(response: Response, {url, signal}: Search): Promise<Look> {
  const page = pageOf(url)
  if (page === undefined) return {}
  const pieces: Buffer[] = []
  await readBody(response, mostOfDocument, (piece) => pieces.push(piece) === 0, signal)
  const count = countPages(Buffer.concat(pieces))
  if (count !== undefined && (page < 1 || page > count)) throw new LinkVerdict('dead', 'anchor')
  return {}
}
