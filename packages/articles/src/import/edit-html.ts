import type {Html, Nodes, Parents} from 'mdast'
import {isLinkAddress} from 'remark-safe-mdx/address'
import {endOf, linePrefix, rewrite, shortened, startOf, type Editing} from './editing.ts'
import {writePicture} from './edit-links.ts'
import {attributeOf, isElement, marksFor, ownTags, parseHtml, type HtmlElement} from './html-element.ts'
import {htmlToMarkdown} from './html-to-markdown.ts'
import {destination} from './own-address.ts'

/** Write a block of raw HTML as Markdown. */
export function editHtmlBlock(node: Html, editing: Editing): void {
  const {source} = editing
  const start = startOf(node)
  const prefix = linePrefix(editing, start)
  const chunks = htmlToMarkdown(node.value, prefix, start, editing)
  if (!node.value.trim().startsWith('<!--')) editing.note('changed', 'html', start, shortened(node.value))
  const gap = `\n${prefix}\n${prefix}`
  const before = joinsText(source, start) ? `\n${prefix}` : ''
  const after = /^\n[ \t>]*(?:\n|$)|^\s*$/.test(source.slice(endOf(node))) ? '' : `\n${prefix}`
  rewrite(editing, start, endOf(node), chunks.length === 0 ? '' : before + chunks.join(gap) + after)
}

/** Whether the line before would run on into the one that begins here. */
function joinsText(source: string, offset: number): boolean {
  if (/[^\s>]/.test(lineBefore(source, offset))) return false
  const above = source.slice(0, source.lastIndexOf('\n', offset - 1) + 1)
  return /[^\s>]/.test(lineBefore(above, above.length - 1))
}

/** What stands in the line before an offset. */
function lineBefore(source: string, offset: number): string {
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset)
}

type Open = {node: Html; element: HtmlElement; index: number}

/** Keep, replace or take out the HTML tags among inline nodes; the words between them stay. */
export function editInlineHtml(parent: Parents, parents: readonly Nodes[], editing: Editing): void {
  const open: Open[] = []
  const children = parent.children as Nodes[]
  for (const [index, node] of children.entries()) {
    if (node.type !== 'html') continue
    const closing = /^<\/([a-z][^\s>]*)/i.exec(node.value)?.[1]?.toLowerCase()
    if (closing !== undefined) {
      const at = open.findLastIndex(({element}) => element.tagName === closing)
      if (at < 0) drop(node, editing)
      else {
        for (const {node: lone} of open.splice(at + 1)) drop(lone, editing)
        writePair(open.pop()!, {node, index}, children, parents, editing)
      }
      continue
    }
    const [element] = parseHtml(node.value)
    if (element && isElement(element) && !isVoid(element)) open.push({node, element, index})
    else writeSingle(node, element && isElement(element) ? element : undefined, parents, editing)
  }
  for (const {node} of open) drop(node, editing)
}

function isVoid({tagName}: HtmlElement): boolean {
  return /^(?:br|img|hr|wbr|input|source|track|area|col|embed|link|meta|base)$/.test(tagName)
}

function writeSingle(
  node: Html,
  element: HtmlElement | undefined,
  parents: readonly Nodes[],
  editing: Editing
): void {
  const start = startOf(node)
  if (!element) {
    if (node.value.startsWith('<!--'))
      editing.note('left-out', 'comment', start, shortened(node.value.slice(4, -3)))
    return rewrite(editing, start, endOf(node), '')
  }
  if (element.tagName === 'img') {
    const isLinked = parents.some(({type}) => type === 'link' || type === 'linkReference')
    const [alt, src] = [attributeOf(element, 'alt') ?? '', attributeOf(element, 'src') ?? '']
    return rewrite(editing, start, endOf(node), writePicture(alt, src, '', isLinked, start, editing))
  }
  if (element.tagName === 'br' && !isAlone(node, editing))
    return rewrite(editing, start, endOf(node), '<br />')
  drop(node, editing)
}

/** Whether nothing else stands in the line: MDX would take it for a block. */
function isAlone(node: Nodes, {source}: Editing): boolean {
  const end = source.indexOf('\n', endOf(node))
  const behind = source.slice(endOf(node), end < 0 ? undefined : end)
  return isOnlyTags(lineBefore(source, startOf(node))) || isOnlyTags(behind)
}

function isOnlyTags(text: string): boolean {
  return /^[\s>]*$/.test(text.replace(/^[ \t]*(?:[-+*]|\d+[.)])[ \t]|<[^>]*>/g, ''))
}

function writePair(
  {node, element, index}: Open,
  close: {node: Html; index: number},
  children: readonly Nodes[],
  parents: readonly Nodes[],
  editing: Editing
): void {
  const {source} = editing
  const inner = source.slice(endOf(node), startOf(close.node))
  const hasLink = [...parents, ...children.slice(index, close.index)].some((d) => isLinkLike(d))
  const url = element.tagName === 'a' ? attributeOf(element, 'href') : undefined
  if (url !== undefined && isLinkAddress(url) && !hasLink && inner.trim() !== '' && !/[[\]]/.test(inner)) {
    put(node, '[', editing)
    return put(close.node, `](${destination(editing.cleanUrl(url))})`, editing)
  }
  if (url !== undefined) editing.note('left-out', 'link', startOf(node), url)

  const own = ownTags(element)
  if (own && !isAlone(node, editing) && !isAlone(close.node, editing)) {
    put(node, own[0], editing)
    return put(close.node, own[1], editing)
  }
  const isText = children.slice(index + 1, close.index).every(({type}) => type === 'text')
  const before = source[startOf(node) - 1] ?? ''
  const after = source[endOf(close.node)] ?? ''
  const mark = isText ? marksFor(element.tagName, before, inner, after) : ''
  editing.note('changed', 'html', startOf(node), shortened(node.value))
  put(node, mark, editing)
  put(close.node, mark, editing)
}

function isLinkLike({type}: Nodes): boolean {
  return type === 'link' || type === 'linkReference'
}

function put(node: Nodes, text: string, editing: Editing): void {
  rewrite(editing, startOf(node), endOf(node), text)
}

function drop(node: Html, editing: Editing): void {
  editing.note('changed', 'html', startOf(node), shortened(node.value))
  put(node, '', editing)
}
