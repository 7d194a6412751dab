import {placesOf, type Places} from '@collate/findings/place'
import {findSentences} from '@collate/claims/sentences'
import type {Language} from '@collate/claims'
import {visibleText, type VisibleText} from '@collate/visible-text'
import type {Nodes, Root} from 'mdast'
import {contextOf} from './context.ts'
import {holdsWords, isComponent, isLink, isSilent} from './nodes.ts'
import {besidePassage, besidesOf} from './beside.ts'
import type {Passage, Span, StatNode, StatSpan} from './passage.ts'

/** What an article says, and where. */
export type Extract = {
  /** In reading order; those with citations are sentences. */
  passages: Passage[]
  /** Texts of pictures and charts. */
  besides: Passage[]
  charts: StatNode[]
  places: Places
}

/** Read a tree: every block that a reader sees, without code and editor's notes. */
export function extract(tree: Root, source: string, language: Language): Extract {
  const places = placesOf(source)
  const found: Extract = {passages: [], besides: [], charts: [], places}
  walk(tree, [])
  return found

  function walk(node: Nodes, ancestors: Nodes[]): void {
    if (isSilent(node)) return
    if (isComponent(node, 'Chart')) found.charts.push(node)
    found.besides.push(...besidesOf(node).map((d) => besidePassage(d, places)))
    if (isComponent(node, 'Stat') || holdsWords(node)) readBlock(node, ancestors)
    else if ('children' in node)
      for (const child of node.children) walk(child, node.type === 'root' ? [node] : [...ancestors, node])
  }

  function readBlock(block: Nodes, ancestors: Nodes[]): void {
    const visible = visibleText(block, source, isSilent)
    for (const {node} of visible.nodes)
      found.besides.push(...besidesOf(node).map((d) => besidePassage(d, places)))
    const stats = statsOf(block, ancestors, visible)
    const quotes = quotesOf(ancestors, visible)
    if (stats.length === 0) {
      if (visible.text.trim() !== '')
        found.passages.push(passage({start: 0, end: visible.text.length}, [], ''))
      return
    }
    const context = contextOf([...ancestors, block], source, language)
    const sentences = sentencesOf(visible.text, stats)
    for (const sentence of sentences) {
      const inside = stats.filter((stat) => stat.start >= sentence.start && stat.end <= sentence.end)
      const next = passage(sentence, inside, inside.length > 0 ? context : '')
      found.passages.push(sentence === sentences[0] ? next : {...next, follows: true})
    }

    function passage(span: Span, inside: StatSpan[], before: string): Passage {
      const shift = before.length - span.start
      const own = {start: before.length, end: before.length + span.end - span.start}
      const sourceOf = ({start, end}: Span): Span => ({
        start: visible.startOffset(Math.max(start, own.start) - shift),
        end: visible.endOffset(Math.max(end, own.start) - shift)
      })
      return {
        text: before + visible.text.slice(span.start, span.end),
        own,
        stats: inside.map((stat) => ({...stat, start: stat.start + shift, end: stat.end + shift})),
        isQuoted: (offset) => quotes.some((d) => d.start <= offset - shift && offset - shift < d.end),
        source: sourceOf,
        place: (at) => {
          const {start, end} = sourceOf(at)
          return places.position(start, Math.max(start, end))
        }
      }
    }
  }
}

function statsOf(block: Nodes, ancestors: Nodes[], visible: VisibleText): StatSpan[] {
  const stats: StatSpan[] = []
  if (isComponent(block, 'Stat'))
    stats.push({
      node: block,
      ancestors,
      isLinked: hasLink(visible, block),
      start: 0,
      end: visible.text.length
    })
  for (const {node, parents, start, end} of visible.nodes) {
    if (!isComponent(node, 'Stat')) continue
    const path = [...ancestors, ...parents]
    const isLinked = path.some(isLink) || path.some((d) => isComponent(d, 'Stat')) || hasLink(visible, node)
    stats.push({node, ancestors: path, isLinked, start, end})
  }
  return stats
}

function hasLink(visible: VisibleText, node: Nodes): boolean {
  return visible.nodes.some((d) => d.parents.includes(node) && isLink(d.node))
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
function quotesOf(ancestors: Nodes[], visible: VisibleText): Span[] {
  if (ancestors.some((node) => node.type === 'blockquote' || isComponent(node, 'Quote')))
    return [{start: 0, end: visible.text.length}]
  const quotes: Span[] = visible.nodes.filter(({node}) => isComponent(node, 'Quote'))
  for (const match of visible.text.matchAll(quotation))
    quotes.push({start: match.index, end: match.index + match[0].length})
  return quotes
}
