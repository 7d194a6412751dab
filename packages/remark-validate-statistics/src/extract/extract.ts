import type {Language, Span} from '@collate/claims'
import {placesOf, type Places} from '@collate/visible-text/place'
import {findSentences} from '@collate/claims/text'
import type {VisibleText} from '@collate/visible-text'
import {isComponent, type ShownText} from '@collate/visible-text/shown'
import type {Nodes} from 'mdast'
import {besidePassage} from './beside-passage.ts'
import {captionOf, itemsBehind, leadInOf} from './context.ts'
import {footnoteOf, footnotesTo} from './footnotes.ts'
import {joinedWith} from './joined.ts'
import {languageWords} from '../language-words.ts'
import {isLink} from './nodes.ts'
import type {Passage, StatSpan} from './passage.ts'
import {proseOf} from './prose.ts'
import {runInHeadOf} from './run-in-head.ts'

type BlockText = ShownText & {block: VisibleText}

/** A stretch of a block, and what readers see with it: context, and what belongs to its own text. */
type Stretch = Span & {stats: StatSpan[]; context?: string; before?: string; behind?: string}

/**
 * Cut what readers see into passages that are read by themselves.
 *
 * Blocks of code, and what stood in a text before a correction, state nothing.
 *
 * @returns in reading order; those with citations are sentences
 */
export function extract(texts: readonly ShownText[], source: string, language: Language): Passage[] {
  const places = placesOf(source)
  let heading: string | undefined
  return texts.flatMap((text) => {
    if (text.as === 'code' || text.as === 'past') return []
    if (!text.block) return [besidePassage(text, places)]
    const own = heading
    if (text.path.at(-1)?.type === 'heading') heading = text.block.text
    return blockPassages(text as BlockText, own, {source, places, language})
  })
}

type Setup = {source: string; places: Places; language: Language}

/** @param heading - the one over the block */
function blockPassages(
  text: BlockText,
  heading: string | undefined,
  {source, places, language}: Setup
): Passage[] {
  const {as, path, note, block} = text
  const prose = proseOf(block, language)
  const stats = statsOf(path, block)
  const quotes = quotesOf(path, block)
  const joined = joinedWith(text, prose, source, language)
  const items = itemsBehind(path, source, language)
  const list = path.findLast(({type}) => type === 'table' || type === 'list')
  const footnote = footnoteOf(path)
  if (stats.length === 0) return [passage({start: 0, end: prose.length, stats: [], ...joined})]

  const context = leadInOf(path, source, language)
  const sentences = sentencesOf(prose, stats)
  const head = sentences.length > 1 ? runInHeadOf(block, sentences[0]!, language) : undefined
  const underHead = head === undefined ? context : `${context}${head}${languageWords[language].comma}`
  return sentences.map((sentence, index) => {
    const inside = stats.filter((stat) => stat.start >= sentence.start && stat.end <= sentence.end)
    const about = {
      ...(inside.length > 0 && {context: index === 0 ? context : underHead}),
      ...(index === 0 && {before: joined.before})
    }
    const next = passage({...sentence, stats: inside, ...about})
    if (index > 0) return {...next, follows: true}
    return footnote === undefined ? next : {...next, footnote}
  })

  function passage({
    start,
    end,
    stats: inside,
    context: lead = '',
    before = '',
    behind = ''
  }: Stretch): Passage {
    const shift = lead.length + before.length - start
    const own = {start: lead.length, end: end + shift + behind.length}
    const within = (offset: number): number => Math.max(start, Math.min(offset - shift, end))
    const sourceOf = (span: Span): Span => ({
      start: block.startOffset(within(span.start)),
      end: block.endOffset(within(span.end))
    })
    return {
      as,
      block,
      text: lead + before + prose.slice(start, end) + behind,
      shown: lead + before + block.text.slice(start, end) + behind,
      own,
      stats: inside.map((stat) => ({...stat, start: stat.start + shift, end: stat.end + shift})),
      ...(heading !== undefined && {heading}),
      caption: () => captionOf(path, source, language),
      ...(list && {list}),
      items: /[：:]\s*$/.test(prose.slice(start, end)) ? items : [],
      footnotes: footnotesTo(block, {start, end}).map((d) => ({...d, end: d.end + shift})),
      ...(note && {note}),
      isQuoted: (offset) => quotes.some((d) => d.start <= offset - shift && offset - shift < d.end),
      source: sourceOf,
      place: (at) => {
        const from = sourceOf(at)
        return places.position(from.start, Math.max(from.start, from.end))
      }
    }
  }
}

function statsOf(path: readonly Nodes[], block: VisibleText): StatSpan[] {
  const stats: StatSpan[] = []
  const node = path.at(-1)!
  const ancestors = path.slice(0, -1)
  if (isComponent(node, 'Stat'))
    stats.push({node, ancestors, isLinked: hasLink(block, node), start: 0, end: block.text.length})
  for (const {node: inner, parents, start, end} of block.nodes) {
    if (!isComponent(inner, 'Stat')) continue
    const around = [...ancestors, ...parents]
    const isLinked =
      around.some(isLink) || around.some((d) => isComponent(d, 'Stat')) || hasLink(block, inner)
    stats.push({node: inner, ancestors: around, isLinked, start, end})
  }
  return stats
}

function hasLink(block: VisibleText, node: Nodes): boolean {
  return block.nodes.some((d) => d.parents.includes(node) && isLink(d.node))
}

/** Sentences of a block; one that ends inside a citation goes on to its end. */
function sentencesOf(text: string, stats: readonly Span[]): Span[] {
  const sentences: Span[] = []
  for (const {start, end} of findSentences(text)) {
    const last = sentences.at(-1)
    if (last && stats.some((stat) => stat.start < start && stat.end > last.end)) last.end = end
    else sentences.push({start, end})
  }
  const reach = Math.max(0, ...stats.map((stat) => stat.end))
  const last = sentences.at(-1)
  if (!last) return [{start: 0, end: text.length}]
  sentences[0]!.start = Math.min(sentences[0]!.start, ...stats.map((stat) => stat.start))
  last.end = Math.max(last.end, reach)
  return sentences
}

const quotation = /“[^“”]{0,2000}”|「[^「」]{0,2000}」|『[^『』]{0,2000}』|"[^"\n]{0,2000}"/g

/** Where a block quotes: in `<Quote>` or a block quotation, or between quotation marks. */
function quotesOf(path: readonly Nodes[], {text, nodes}: VisibleText): Span[] {
  if (path.slice(0, -1).some((node) => node.type === 'blockquote' || isComponent(node, 'Quote')))
    return [{start: 0, end: text.length}]
  const quotes: Span[] = nodes.filter(({node}) => isComponent(node, 'Quote'))
  for (const match of text.matchAll(quotation))
    quotes.push({start: match.index, end: match.index + match[0].length})
  return quotes
}
