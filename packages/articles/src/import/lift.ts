import {visibleText, type VisibleText} from '@collate/visible-text'
import type {Nodes, Root, RootContent} from 'mdast'
import {readCreditLines, type CreditLine, type LinkedLine} from './credit-lines.ts'

/** What goes from the body into the frontmatter: blocks, and what they say. */
export type Lifted = {
  heading?: {node: RootContent; text: string}
  summary?: RootContent
  credits: Array<{node: RootContent; lines: CreditLine[]}>
  /** A rule that only set the credits apart. */
  rules: RootContent[]
}

/** What the front matter says already. */
type Known = {title?: string; summary?: string; hasSource: boolean}

/** How many blocks from the start or the end credits are looked for. */
const reach = 6

/**
 * Find the blocks of a body that belong into the frontmatter: its title, a
 * summary that is repeated, and who wrote and translated it.
 *
 * @param known - what the front matter says
 */
export function findLifted(tree: Root, source: string, known: Known): Lifted {
  const blocks = tree.children.filter(({type}) => type !== 'html' && type !== 'definition')
  const lifted: Lifted = {credits: [], rules: []}
  const [first] = blocks
  if (first?.type === 'heading' && first.depth === 1) {
    const text = visibleText(first, source).text.trim()
    if (text !== '' && (known.title === undefined || isSame(text, known.title)))
      lifted.heading = {node: first, text}
  }
  const {summary} = known
  const opening = blocks.slice(0, reach)
  const repeated = opening.find(({type}) => type === 'paragraph')
  if (summary && repeated && isSame(visibleText(repeated, source).text, summary)) lifted.summary = repeated

  for (const node of new Set([...opening, ...blocks.slice(-reach)])) {
    if (node.type !== 'blockquote' && node.type !== 'paragraph' && node.type !== 'list') continue
    const lines = readCreditLines(linesOf(node, source))
    if (!lines) continue
    lifted.credits.push({node, lines})
    const at = blocks.indexOf(node)
    const isLast = blocks
      .slice(at + 1)
      .every((d) => d.type === 'thematicBreak' || lifted.credits.some((e) => e.node === d))
    const before = blocks[at - 1]
    if (isLast && before?.type === 'thematicBreak') lifted.rules.push(before)
  }
  return {...lifted, credits: lifted.credits.filter(hasPlace)}

  /** Of an original, the frontmatter does not name the author. */
  function hasPlace({lines}: Lifted['credits'][number]): boolean {
    const isTranslated = lifted.credits.some((d) => d.lines.some(({field}) => field === 'source.url'))
    return known.hasSource || isTranslated || lines.every(({field}) => !field?.startsWith('source.'))
  }
}

function isSame(one: string, other: string): boolean {
  return letters(one) === letters(other)
}

function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

/** The visible lines of a block, each with its first link. */
function linesOf(block: Nodes, source: string): LinkedLine[] {
  if (block.type === 'paragraph') return split(visibleText(block, source))
  return 'children' in block ? block.children.flatMap((child) => linesOf(child, source)) : [{text: ''}]
}

/** Credits that follow each other in one line are lines of their own. */
const lineEnd = /\n|[ \t\u3000]+(?=(?:原文)?(?:作者|译者|校对|审校|选题)[：:])/gu

function split({text, nodes}: VisibleText): LinkedLine[] {
  const ends = [...text.matchAll(lineEnd)].map(({0: gap, index}) => ({end: index, next: index + gap.length}))
  return [...ends, {end: text.length, next: 0}].map(({end}, index) => {
    const start = ends[index - 1]?.next ?? 0
    const found = nodes.find(
      ({node, ...span}) => node.type === 'link' && start <= span.start && span.start < end
    )
    const link =
      found?.node.type === 'link'
        ? {text: text.slice(found.start, found.end), url: found.node.url}
        : undefined
    return {text: text.slice(start, end), ...(link && {link})}
  })
}
