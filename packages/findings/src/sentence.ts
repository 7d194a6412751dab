import {findSentences} from '@collate/claims/text'
import {visibleText, type VisibleText} from '@collate/visible-text'
import type {Nodes, Root} from 'mdast'
import type {Point, Position} from 'unist'
import {contextOf} from './sentence-context.ts'
import {isBesideText, markedText, normalizeSentence} from './sentence-text.ts'
import {isNote} from './waiver.ts'

/**
 * Gives the sentence at a place, in a form that stays the same when it moves, is wrapped otherwise or gets other
 * markup, and changes with every word of it.
 *
 * In a table it is the cell with its heads, in a list the sentence of the item with the line that introduces the
 * list. A place with several sentences gives them all, one outside any text nothing.
 */
export type SentenceReader = (place: Point | Position) => string | undefined

/** A range of the source, end exclusive. */
type Range = {start: number; end: number}

type Sentence = Range & {key: string}

type TextBlock = Range & {
  /** From the root down to the block itself. */
  path: Nodes[]
  /** The editor's note that it stands in. */
  note: Nodes | undefined
  sentences?: Sentence[]
}

/** @param source - the whole file that the positions of `tree` belong to */
export function createSentenceReader(tree: Root, source: string): SentenceReader {
  let blocks: TextBlock[] | undefined

  return (place) => {
    const range = rangeOf(place)
    if (!range) return undefined
    blocks ??= findTextBlocks(tree)
    const found = overlapping(blocks, range).filter(({note}) => !note || startOf(note) <= range.start)
    if (found.length === 0) return undefined
    return found.flatMap((block) => sentencesAt(block, range).map(({key}) => key)).join('\n')
  }

  function sentencesAt(block: TextBlock, range: Range): Sentence[] {
    const sentences = (block.sentences ??= readSentences(block, source))
    const inside = overlapping(sentences, range)
    if (inside.length > 0) return inside
    // A tag before a sentence belongs to it, as does one behind the last.
    const next = sentences.find(({end}) => end > range.start) ?? sentences.at(-1)
    return next ? [next] : []
  }
}

function rangeOf(place: Point | Position): Range | undefined {
  const [from, to] = 'start' in place ? [place.start, place.end] : [place, place]
  if (from.offset === undefined || to.offset === undefined) return undefined
  return {start: from.offset, end: Math.max(to.offset, from.offset + 1)}
}

/** Those that share a character with a range, of ranges in order that lie side by side. */
function overlapping<T extends Range>(ranges: readonly T[], {start, end}: Range): T[] {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  let behind = low
  while (behind < ranges.length && ranges[behind]!.start < end) behind++
  return ranges.slice(low, behind)
}

function findTextBlocks(tree: Root): TextBlock[] {
  const found: TextBlock[] = []
  walk(tree, [])
  return found

  function walk(node: Nodes, parents: Nodes[]): void {
    const path = [...parents, node]
    if (holdsText(node))
      found.push({start: startOf(node), end: endOf(node), path, note: parents.find(isNote)})
    else if ('children' in node) for (const child of node.children) walk(child, path)
  }
}

function holdsText(node: Nodes): boolean {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return true
  return node.type === 'mdxJsxFlowElement' && node.children.some((child: Nodes) => child.type === 'text')
}

function readSentences({path}: TextBlock, source: string): Sentence[] {
  const visible = visibleText(path.at(-1)!, source, isBesideText)
  const context = contextOf(path, source).map(normalizeSentence)
  return sentencesOf(visible).map(({start, end}) => ({
    start: visible.startOffset(start),
    end: visible.endOffset(end),
    key: [...context, normalizeSentence(markedText(visible, start, end))].join('\n')
  }))
}

/** One that ends inside a citation goes on to the citation's end. */
function sentencesOf({text, nodes}: VisibleText): Range[] {
  const cited = nodes.filter(({node}) => 'name' in node && node.name === 'Stat')
  const sentences: Range[] = []
  let at = 0
  let reach = 0
  for (const {start, end} of findSentences(text)) {
    for (; at < cited.length && cited[at]!.start < start; at++) reach = Math.max(reach, cited[at]!.end)
    const last = sentences.at(-1)
    if (last && reach > last.end) last.end = end
    else sentences.push({start, end})
  }
  return sentences
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0
}
