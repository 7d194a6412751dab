import {defaultTreeAdapter, parseFragment, type DefaultTreeAdapterMap} from 'parse5'
import {htmlElements} from 'remark-safe-mdx/syntax'

/** A node of HTML, as the parser gives it. */
export type HtmlNode = DefaultTreeAdapterMap['childNode']

/** An element of HTML. */
export type HtmlElement = DefaultTreeAdapterMap['element']

/** What is embedded and holds no words of the text. */
const embedded = new Set(
  'script style template iframe video audio object embed svg canvas noscript head title link meta base'.split(
    ' '
  )
)

/** The marks that an element is in Markdown. */
const marks: Record<string, string> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  del: '~~',
  s: '~~',
  strike: '~~'
}

/** Parse raw HTML as a browser does. */
export function parseHtml(html: string): HtmlNode[] {
  return parseFragment(html).childNodes
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node)
}

/** Whether an element shows something from elsewhere. */
export function isEmbedded(node: HtmlNode): boolean {
  return isElement(node) && embedded.has(node.tagName)
}

/** Value of an attribute; nothing without it. */
export function attributeOf({attrs}: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value
}

/** The tags of an element that an article may have, with the attributes it needs; nothing for others. */
export function ownTags(element: HtmlElement): readonly [open: string, close: string] | undefined {
  const own = htmlElements.get(element.tagName)
  if (!own || own.isEmpty) return
  const attributes = Object.entries(own.required).map(([name, form]) => {
    const value = attributeOf(element, name)
    return value !== undefined && form.test(value) ? ` ${name}="${escapeAttribute(value)}"` : undefined
  })
  if (attributes.includes(undefined)) return
  return [`<${element.tagName}${attributes.join('')}>`, `</${element.tagName}>`]
}

/**
 * The marks for an element, where they are sure to become emphasis again.
 *
 * @param before - the character before the element
 * @param inner - the text in it
 * @param after - the character behind it
 */
export function marksFor(name: string, before: string, inner: string, after: string): string {
  const mark = marks[name] ?? ''
  const isPlain = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(inner) && !/[*~_\n]/.test(before + inner + after)
  return isPlain ? mark : ''
}

function escapeAttribute(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
}
