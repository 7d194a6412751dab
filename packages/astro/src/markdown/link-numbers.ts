import {visibleText} from '@collate/visible-text'
import {placesOf} from '@collate/visible-text/place'
import type {InlineCode, Nodes, Parent, Parents, PhrasingContent, Root, Text} from 'mdast'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'
import type {CheckedClaim} from 'remark-validate-statistics'
import {visit} from 'unist-util-visit'
import {SKIP, visitParents} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'
import {measureWordBehind} from './measure-word.ts'
import {splitLinks} from './split-links.ts'

/** What a number is written in. */
type Words = Text | InlineCode

/** A checked number in the text; becomes `<a class="stat">`. */
export type NumberLink = Omit<Parent, 'children' | 'data'> & {
  type: 'numberLink'
  children: [Words]
  data: {hName: 'a'; hProperties: Record<string, string>}
}

declare module 'mdast' {
  interface PhrasingContentMap {
    numberLink: NumberLink
  }
  interface RootContentMap {
    numberLink: NumberLink
  }
}

/** Part of a text that states a claim. */
type Cut = {from: number; to: number; claim: CheckedClaim; isFirst: boolean}

/** Source offsets. */
type Span = {start: number; end: number}

/**
 * Turn each checked number into a link to its entry in the printed list.
 *
 * A link, not a button, because lines break round it as round any text.  The
 * number alone becomes the link, `82%` of `82%的容器用户`, with its measure word:
 * `四个` of `四个级别`.  Of a hedge that begins before the Stat or goes on behind
 * it, what stands inside.
 *
 * @throws where a number would be left without its link
 */
export function linkNumbers() {
  return (tree: Root, file: VFile): void => {
    const claims = file.data.claims ?? []
    const homes = homesOf(claims, tree)
    visitParents(tree, (node, ancestors) => {
      if (!isStat(node)) return
      const parent = ancestors.at(-1) as Parents
      cutNumbers(node, homes.get(node) ?? [], String(file))
      const index = parent.children.indexOf(node as never)
      const children = node.children as PhrasingContent[]
      const isFlow = node.type === 'mdxJsxFlowElement'
      const pieces: Nodes[] = isFlow
        ? [{type: 'paragraph', children, ...(node.position && {position: node.position})}]
        : children
      parent.children.splice(index, 1, ...(pieces as never[]))
      return [SKIP, index + pieces.length]
    })
    splitLinks(tree)
    refuseUnlinked(claims, tree, file)
  }
}

/** Claims by the Stat that holds most of them: a hedge may stand outside, in another one even. */
function homesOf(claims: readonly CheckedClaim[], tree: Root): Map<Nodes, CheckedClaim[]> {
  const stats: Nodes[] = []
  visit(tree, (node) => void (isStat(node) && stats.push(node)))
  const homes = new Map<Nodes, CheckedClaim[]>()
  for (const claim of claims) {
    const shares = stats.map((stat) => sharedLength(claim, stat))
    const most = Math.max(...shares)
    const home = most > 0 ? stats[shares.indexOf(most)] : undefined
    if (home) homes.set(home, [...(homes.get(home) ?? []), claim])
  }
  return homes
}

function sharedLength({start, end}: Span, stat: Nodes): number {
  return Math.min(end, offset(stat, 'end')) - Math.max(start, offset(stat, 'start'))
}

/** A checked number never loses its link: readers could not see why it is true. */
function refuseUnlinked(claims: readonly CheckedClaim[], tree: Root, file: VFile): void {
  const linked: string[] = []
  visit(tree, 'numberLink', ({data}) => void linked.push(data.hProperties.id ?? ''))
  for (const {id, written, start, end} of claims) {
    const times = linked.filter((own) => own === `r-${id}`).length
    if (times === 1) continue
    const place = placesOf(String(file)).position(start, end)
    file.fail(`Unexpected \`${written}\` with ${times} links to its entry, expected one`, {place})
  }
}

/** Replace the parts of texts that state a claim. */
function cutNumbers(stat: Nodes, claims: CheckedClaim[], source: string): void {
  const visible = visibleText(stat, source)
  for (const {node, parents, start, end} of visible.nodes.toReversed()) {
    if (node.type !== 'text' && node.type !== 'inlineCode') continue
    const cuts: Cut[] = []
    for (const claim of claims) {
      const [first, last] = visibleSpan(visible, claim, measureWordBehind(source, claim))
      const from = Math.max(first, start)
      const to = Math.min(last, end)
      if (from < to) cuts.push({from: from - start, to: to - start, claim, isFirst: from === first})
    }
    const parent = parents.at(-1) as Parents
    parent.children.splice(parent.children.indexOf(node as never), 1, ...(cutText(node, cuts) as never[]))
  }
}

/** Where a claim stands in the visible text of its Stat, with the measure word behind it. */
function visibleSpan(
  visible: ReturnType<typeof visibleText>,
  claim: CheckedClaim,
  {length}: string
): [number, number] {
  let first = 0
  while (first < visible.text.length && visible.startOffset(first) < claim.start) first++
  let last = first
  while (last < visible.text.length && visible.endOffset(last + 1) <= claim.end + length) last++
  return [first, last]
}

function cutText({type, value}: Words, cuts: Cut[]): PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  let at = 0
  for (const cut of cuts) {
    if (cut.from > at) pieces.push({type, value: value.slice(at, cut.from)})
    pieces.push(numberLink({type, value: value.slice(cut.from, cut.to)}, cut))
    at = cut.to
  }
  if (at < value.length) pieces.push({type, value: value.slice(at)})
  return pieces
}

function numberLink(words: Words, {claim, isFirst}: Cut): NumberLink {
  const {id, verdict, rung} = claim
  const hProperties = {
    className: 'stat',
    ...(isFirst && {id: `r-${id}`}),
    href: `#n-${id}`,
    interestfor: `card-${id}`,
    'data-v': verdict,
    'data-r': rung
  }
  return {type: 'numberLink', children: [words], data: {hName: 'a', hProperties}}
}

function isStat(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Stat'
}

function offset(node: Nodes, end: 'start' | 'end'): number {
  return node.position?.[end].offset ?? 0
}
