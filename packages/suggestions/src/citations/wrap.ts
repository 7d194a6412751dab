import type {Span} from '@collate/claims'
import {parseEdition, type Edition} from '@collate/articles'
import {attribute} from '@collate/findings'
import MagicString from 'magic-string'
import type {Nodes} from 'mdast'
import type {ReadArticle, StatSpan} from 'remark-validate-statistics/reading'
import {VFile} from 'vfile'
import type {Stand} from './stand.ts'

/** Cites nothing, and no data package can have its name. */
const placeholder = 'Uncited/Uncited'

/**
 * Put a `<Stat>` round some stretches of an article and read it again.
 *
 * @param read - reads an edition as the check does
 * @returns what stands at each stretch; nothing where tags cannot stand
 */
export function readWrapped(
  edition: Edition,
  spans: readonly Span[],
  read: (edition: Edition) => ReadArticle | undefined
): Array<Stand | undefined> {
  const together = readAll(edition, spans, read)
  if (together) return together
  // One that breaks the syntax must not hide the others.
  return spans.length === 1 ? [undefined] : spans.map((span) => readWrapped(edition, [span], read)[0])
}

function readAll(
  edition: Edition,
  spans: readonly Span[],
  read: (edition: Edition) => ReadArticle | undefined
): Stand[] | undefined {
  const source = new MagicString(String(edition.file))
  for (const {start, end} of spans) {
    source.appendLeft(start, openingTag(placeholder))
    source.prependRight(end, '</Stat>')
  }
  const copy = parseEdition(new VFile({path: edition.path, value: source.toString()}))
  const found = (read(copy)?.cited ?? []).flatMap(({passage, context, stats}) =>
    stats.flatMap(({span, quantities: [quantity]}): Stand[] =>
      attribute(span.node, 'cite') === placeholder && quantity
        ? [{passage, span, quantity, context, ...(context.before && {before: context.before})}]
        : []
    )
  )
  const inOrder = found.toSorted((a, b) => offsetOf(a.span) - offsetOf(b.span))
  return found.length === spans.length ? inOrder : undefined
}

/** The tag that opens a citation. */
export function openingTag(cite: string): string {
  return `<Stat cite="${cite}">`
}

function offsetOf({node}: StatSpan): number {
  return node.position?.start.offset ?? 0
}

/**
 * Stretch a span so that tags round it do not cross other markup: `**82**% of
 * users` is wrapped from before the stars.
 */
export function roundMarkup(tree: Nodes, {start, end}: Span): Span {
  let parent = tree
  while (true) {
    const inner: Nodes | undefined = childrenOf(parent).find((node) => reaches(node, start, end))
    if (!inner || childrenOf(inner).length === 0) break
    parent = inner
  }
  const cut = childrenOf(parent).filter((node) => childrenOf(node).length > 0)
  const atStart = cut.find((node) => startOf(node) < start && start < endOf(node))
  const atEnd = cut.find((node) => startOf(node) < end && end < endOf(node))
  return {start: atStart ? startOf(atStart) : start, end: atEnd ? endOf(atEnd) : end}
}

function reaches(node: Nodes, start: number, end: number): boolean {
  return startOf(node) <= start && end <= endOf(node)
}

function childrenOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children : []
}

function startOf({position}: Nodes): number {
  return position?.start.offset ?? 0
}

function endOf({position}: Nodes): number {
  return position?.end.offset ?? 0
}
