import {html, parse, type DefaultTreeAdapterTypes} from 'parse5'

/** What a check needs of a page. */
export type Page = {
  title: string
  headings: string[]
  ids: Set<string>
  /** Where a meta element sends the reader, as written. */
  refresh?: string
  text: string
  hasScript: boolean
}

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const unseen = new Set(['script', 'style', 'template', 'noscript'])
const blocks = new Set([
  'p',
  'div',
  'li',
  'td',
  'th',
  'br',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article'
])

/** Read a page, in the character set that its server or it itself names. */
export function readPage(bytes: Buffer, contentType: string | undefined): Page {
  const page: Page = {title: '', headings: [], ids: new Set(), text: '', hasScript: false}
  const parts: string[] = []
  // A list of what is still to be read, so that depth cannot overflow the stack.
  const open: Node[] = [parse(decode(bytes, contentType))]

  while (open.length > 0) {
    const node = open.pop()!
    if (node.nodeName === '#text') parts.push((node as DefaultTreeAdapterTypes.TextNode).value)
    if ('tagName' in node) readElement(node, page, parts)
    if ('childNodes' in node && !('tagName' in node && unseen.has(node.tagName))) {
      for (let index = node.childNodes.length - 1; index >= 0; index--) open.push(node.childNodes[index]!)
    }
  }

  page.text = parts.join('').replace(/[ \t\r\f]+/g, ' ')
  return page
}

function readElement(element: Element, page: Page, parts: string[]): void {
  const attributes = new Map(element.attrs.map((d) => [d.name, d.value]))
  const name = element.tagName
  const id = attributes.get('id')
  if (id) page.ids.add(id)
  if (name === 'a' && attributes.get('name')) page.ids.add(attributes.get('name')!)
  if (name === 'script' && element.namespaceURI === html.NS.HTML) page.hasScript = true
  if (name === 'title' && page.title === '') page.title = ownText(element)
  if (name === 'h1') page.headings.push(ownText(element))
  if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    const target = /^\s*[\d.]*\s*[;,]?\s*url\s*=\s*["']?([^"']+)/i.exec(attributes.get('content') ?? '')?.[1]
    if (target) page.refresh = target.trim()
  }
  if (blocks.has(name)) parts.push('\n')
}

function ownText(element: Element): string {
  const open: Node[] = [...element.childNodes].toReversed()
  let text = ''
  while (open.length > 0 && text.length < 1000) {
    const node = open.pop()!
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value
    if ('childNodes' in node) open.push(...[...node.childNodes].toReversed())
  }
  return text.replace(/\s+/g, ' ').trim()
}

function decode(bytes: Buffer, contentType: string | undefined): string {
  const head = bytes.subarray(0, 2048).toString('latin1')
  const named =
    /charset\s*=\s*["']?([\w-]{1,40})/i.exec(contentType ?? '')?.[1] ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder('utf-8').decode(bytes)
  }
}
