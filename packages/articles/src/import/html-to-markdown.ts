import {defaultTreeAdapter} from 'parse5'
import {isLinkAddress} from 'remark-safe-mdx/address'
import {shortened, type Editing} from './editing.ts'
import {writePicture} from './edit-links.ts'
import {escapeStart, escapeText, fencedCode} from './escape-text.ts'
import {
  attributeOf,
  isElement,
  isEmbedded,
  marksFor,
  ownTags,
  parseHtml,
  type HtmlElement,
  type HtmlNode
} from './html-element.ts'
import {destination} from './own-address.ts'

const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)
const bareAddress = /((?:https?:\/\/|www\.)[^\s<>"'，。；！？、）】》”]+)/i

/**
 * Write raw HTML as blocks of Markdown: every word of it, and what of its
 * structure an article can have.
 *
 * @param prefix - what every line but the first begins with
 */
export function htmlToMarkdown(
  html: string,
  prefix: string,
  offset: number,
  editing: Pick<Editing, 'note' | 'cleanUrl'>
): string[] {
  const chunks: string[] = []
  let line = ''
  let opening = ''

  for (const node of parseHtml(html)) walk(node, false)
  flush()
  return chunks

  function walk(node: HtmlNode, isLinked: boolean): void {
    if (defaultTreeAdapter.isTextNode(node)) line += textOf(node.value, isLinked)
    else if (defaultTreeAdapter.isCommentNode(node)) {
      if (node.data.trim() !== '') editing.note('left-out', 'comment', offset, shortened(node.data))
    } else if (isEmbedded(node) && isElement(node)) noteEmbedded(node)
    else if (isElement(node)) walkElement(node, isLinked)
  }

  function walkElement(node: HtmlElement, isLinked: boolean): void {
    const {tagName} = node
    if (tagName === 'img') line += pictureOf(node, isLinked)
    else if (tagName === 'br') line += ' '
    else if (tagName === 'pre') writeCode(node)
    else if (blocks.has(tagName)) {
      flush()
      opening = openingOf(tagName)
      for (const child of node.childNodes) walk(child, isLinked)
      flush()
      opening = ''
    } else if (holdsBlock(node)) for (const child of node.childNodes) walk(child, isLinked)
    else writeInline(node, isLinked)
  }

  function writeInline(node: HtmlElement, isLinked: boolean): void {
    const url = node.tagName === 'a' && !isLinked ? attributeOf(node, 'href') : undefined
    const isLink = url !== undefined && isLinkAddress(url)
    if (url !== undefined && !isLink) editing.note('left-out', 'link', offset, url)
    const before = line
    line = ''
    for (const child of node.childNodes) walk(child, isLinked || isLink)
    const inner = line
    const [open, close] =
      inner.trim() === '' ? ['', ''] : tagsOf(node, before, inner, isLink ? editing.cleanUrl(url) : undefined)
    line = before + open + inner + close
  }

  function pictureOf(node: HtmlElement, isLinked: boolean): string {
    return writePicture(
      attributeOf(node, 'alt') ?? '',
      attributeOf(node, 'src') ?? '',
      '',
      isLinked,
      offset,
      editing
    )
  }

  function writeCode(node: HtmlElement): void {
    flush()
    const code = rawText(node).replace(/^\n|\n$/g, '')
    if (code.trim() !== '') chunks.push(fencedCode(code, prefix))
  }

  function noteEmbedded(node: HtmlElement): void {
    const text = attributeOf(node, 'src') ?? rawText(node)
    editing.note('left-out', 'embedded', offset, shortened(`<${node.tagName}> ${text}`))
  }

  function flush(): void {
    const text = line.trim()
    line = ''
    if (text !== '') chunks.push(opening + escapeStart(text))
  }
}

/** What stands round the words of an inline element. */
function tagsOf(
  node: HtmlElement,
  before: string,
  inner: string,
  url: string | undefined
): readonly [open: string, close: string] {
  if (url !== undefined) return ['[', `](${destination(url)})`]
  const own = ownTags(node)
  // Alone in its line, an element would be a block.
  if (own && before.trim() !== '') return own
  const mark = marksFor(node.tagName, before.slice(-1), inner, '')
  return [mark, mark]
}

/** A text, its bare addresses as links: an escape in one would be part of it. */
function textOf(value: string, isLinked: boolean): string {
  if (isLinked || !bareAddress.test(value)) return escapeText(value)
  const parts = value.split(bareAddress)
  return parts.map((part, index) => (index % 2 === 1 ? addressLink(part) : escapeText(part))).join('')
}

function addressLink(words: string): string {
  const url = /^www\./i.test(words) ? `https://${words}` : words
  return isLinkAddress(url) ? `[${escapeText(words)}](${destination(url)})` : escapeText(words)
}

function holdsBlock(node: HtmlElement): boolean {
  return node.childNodes.some((child) => isElement(child) && (blocks.has(child.tagName) || holdsBlock(child)))
}

function openingOf(name: string): string {
  const level = /^h([1-6])$/.exec(name)?.[1]
  if (level) return `${'#'.repeat(Number(level))} `
  return name === 'li' ? '- ' : ''
}

function rawText(node: HtmlNode): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : ''
}
