import type {Language} from '../texts/text.ts'
import {fold, type Query} from './query.ts'
import {gather} from './spread.ts'

/** A page as the index holds it; its texts are spread. */
export type IndexedPage = {
  url: string
  /** `pair` is the title of the other edition, `address` where it stands. */
  meta: {title?: string; pair?: string; address?: string}
  content: string
  anchors: Array<{id: string; text: string}>
}

/** A page that holds what was asked for. */
export type Hit = {
  url: string
  title: string
  language: Language
  /** The other edition. */
  pair?: {title: string; url: string}
  /** Whether the query stands there as a whole. */
  isWhole: boolean
  /** Passages, and how many more there are. */
  passages: FoundPassage[]
  more: number
}

/** A piece of a text round what was asked for, and where it stands. */
export type FoundPassage = {url: string; pieces: Array<{text: string; isHit: boolean}>}

/** The summary has no address of its own: it stands at the top of its page. */
export const summaryId = 'b0'

/** Passages that are shown of one page. */
const most = 3
/** Characters before and after what was found. */
const around = 60

/** Find what was asked for in a page; `undefined` where the page does not hold it. */
export function findHit(page: IndexedPage, {whole, words}: Query): Hit | undefined {
  const content = gather(page.content)
  if (!words.every((word) => matchIn(content, word))) return undefined
  const isWhole = matchIn(content, whole) !== undefined
  const {pair, address} = page.meta
  const wanted = isWhole ? [whole] : words
  const blocks = page.anchors
    .filter(({id}) => /^b\d+$/.test(id))
    .map(({id, text}) => ({url: id === summaryId ? page.url : `${page.url}#${id}`, text: gather(text)}))
  const texts = blocks.some(({text}) => isIn(text, wanted)) ? blocks : [{url: page.url, text: content}]
  const passages = texts.filter(({text}) => isIn(text, wanted))
  return {
    url: page.url,
    title: gather(page.meta.title ?? page.url),
    language: /\/(zh|en)\//.exec(page.url)?.[1] === 'en' ? 'en' : 'zh',
    ...(pair !== undefined && address !== undefined && {pair: {title: pair, url: address}}),
    isWhole,
    passages: passages.slice(0, most).map(({url, text}) => ({url, pieces: cut(text, wanted)})),
    more: Math.max(0, passages.length - most)
  }
}

function isIn(text: string, wanted: RegExp[]): boolean {
  return wanted.some((word) => matchIn(text, word))
}

function matchIn(text: string, word: RegExp): RegExpMatchArray | undefined {
  return fold(text).matchAll(word).next().value
}

/** The surroundings of the first match, every match in them marked. */
function cut(text: string, wanted: RegExp[]): FoundPassage['pieces'] {
  const folded = fold(text)
  const matches = wanted
    .flatMap((word) => [...folded.matchAll(word)])
    .map(({index, 0: {length}}) => ({start: index, end: index + length}))
    .toSorted((left, right) => left.start - right.start)
  const from = edge(text, matches[0]!.start - around)
  const to = edge(text, matches[0]!.end + around)
  const pieces: FoundPassage['pieces'] = []
  let at = from
  for (const {start, end} of matches) {
    if (start < at || end > to) continue
    pieces.push({text: text.slice(at, start), isHit: false}, {text: text.slice(start, end), isHit: true})
    at = end
  }
  pieces.push({text: text.slice(at, to), isHit: false})
  if (from > 0) pieces.unshift({text: '…', isHit: false})
  if (to < text.length) pieces.push({text: '…', isHit: false})
  return pieces.filter((piece) => piece.text !== '')
}

/** The nearest place before that is not inside a Latin word. */
function edge(text: string, at: number): number {
  if (at <= 0) return 0
  if (at >= text.length) return text.length
  const start = text.slice(0, at).search(/[\w.,%$€-]*$/)
  return at - start > 30 ? at : start
}
