import {placesOf} from '@collate/visible-text/place'
import type {Html, Nodes, Root} from 'mdast'
import {deepest, maximumDepth, findExcess} from 'remark-safe-mdx/source'
import {parseHtml, type HtmlNode} from './html-element.ts'
import {ImportFault} from './import-fault.ts'

/** Elements inside one another: a web page has thirty. */
const deepestHtml = 100

/**
 * Refuse a text that a parser would take minutes for, as an article may not be one.
 *
 * @throws {ImportFault} at the line where it becomes too much
 */
export function refuseExcess(text: string, bodyStart: number): void {
  const excess = findExcess(text, bodyStart)
  if (!excess) return
  const {start, actual, expected, note} = excess
  const {line, column} = placesOf(text).point(start)
  throw new ImportFault(
    `Unexpected \`${actual}\`, expected at most \`${expected}\`; ${note.en}`,
    line,
    column
  )
}

/**
 * Refuse blocks, marks and elements that are nested so deep that nobody could
 * read the text, nor a program follow it.
 *
 * @throws {ImportFault} at the line where they begin
 */
export function refuseDepth(tree: Root): void {
  const {depth, node} = deepest(tree)
  if (depth > maximumDepth) throw tooDeep(`${depth} levels`, maximumDepth, node)
  for (const html of htmlOf(tree)) {
    const levels = deepestOf(parseHtml(html.value))
    if (levels > deepestHtml) throw tooDeep(`${levels} levels of HTML`, deepestHtml, html)
  }
}

function tooDeep(actual: string, most: number, {position}: Nodes): ImportFault {
  const {line = 1, column = 1} = position?.start ?? {}
  return new ImportFault(
    `Unexpected \`${actual}\`, expected at most \`${most} levels\`; use a flatter text`,
    line,
    column
  )
}

/** Raw HTML that can nest at all. */
function htmlOf(node: Nodes): Html[] {
  if (node.type === 'html') return node.value.split('<', deepestHtml).length < deepestHtml ? [] : [node]
  return 'children' in node ? node.children.flatMap(htmlOf) : []
}

/** Level by level and without recursion, as for the tree: what is counted may be too deep for that. */
function deepestOf(nodes: readonly HtmlNode[]): number {
  let depth = 0
  for (let level = [...nodes]; level.length > 0; depth++) {
    const below: HtmlNode[] = []
    for (const node of level) if ('childNodes' in node) for (const child of node.childNodes) below.push(child)
    level = below
  }
  return depth
}
