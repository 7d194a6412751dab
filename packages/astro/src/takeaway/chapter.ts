import type {Element, ElementContent, Nodes, Parents, Properties, Root} from 'hast'
import {fromParse5} from 'hast-util-from-parse5'
import {parse} from 'parse5'
import {SKIP, visit} from 'unist-util-visit'

/** An article as it stands in a book. */
export type Chapter = {
  title: string
  /** BCP 47 tag. */
  language: string
  article: Element
  headings: Array<{id: string; text: string}>
  /** Paths of pictures on the site, by their name in the book. */
  pictures: Map<string, string>
}

/** What only a browser makes use of. */
const left = /^(?:card|close|filter|own|to|takeaway)(?: |$)/

/** Properties that a book has no use for. */
const unused = [
  'interestFor',
  'interestfor',
  'popover',
  'srcSet',
  'sizes',
  'loading',
  'decoding',
  'fetchPriority'
]

/**
 * Take the article out of its page, for a book.
 *
 * Numbers become references to notes, the printed list the notes; pictures are
 * named for the book; what leads to other pages leads to the web.
 *
 * @param html - a built page
 * @param origin - of the published site
 */
export function readChapter(html: string, origin: string): Chapter {
  const root = fromParse5(parse(html)) as Root
  const page = find(root, (element) => element.tagName === 'html')
  const article = find(root, (element) => element.tagName === 'article')
  const pictures = new Map<string, string>()

  visit(article, 'element', (element, index, parent) => {
    if (isLeft(element)) return remove(parent, index)
    if (element.tagName === 'picture') {
      const image = find(element, ({tagName}) => tagName === 'img')
      parent!.children[index!] = {
        ...image,
        properties: {...image.properties, className: element.properties.className}
      }
      return index
    }
    for (const property of unused) delete element.properties[property]
    if (element.tagName === 'img') takePicture(element.properties, pictures)
    if (element.tagName === 'a') leadOut(element.properties, origin)
    nameNotes(element)
    if (element.properties.lang) element.properties['xml:lang'] = element.properties.lang
    return undefined
  })

  return {
    title: textOf(find(root, ({tagName}) => tagName === 'title')),
    language: String(page.properties.lang),
    article,
    headings: headingsOf(article),
    pictures
  }
}

function isLeft({tagName, properties}: Element): boolean {
  return tagName === 'source' || left.test(classOf(properties)) || String(properties.id).startsWith('only-')
}

function remove(parent: Parents | undefined, index: number | undefined): [typeof SKIP, number] {
  parent!.children.splice(index!, 1)
  return [SKIP, index!]
}

function takePicture(properties: Properties, pictures: Map<string, string>): void {
  const path = String(properties.src)
  const name = path.split('/').at(-1)!
  pictures.set(name, path)
  properties.src = name
}

/** Links within the article stay, those within the site become addresses. */
function leadOut(properties: Properties, origin: string): void {
  const href = String(properties.href)
  if (href.startsWith('/')) properties.href = new URL(href, origin).href
  if (href.startsWith('#only-')) properties.href = '#statistics'
}

function nameNotes({tagName, properties}: Element): void {
  if (tagName === 'a' && classOf(properties) === 'stat') markNote(properties, 'noteref', 'doc-noteref')
  if (properties.id === 'statistics') markNote(properties, 'endnotes', 'doc-endnotes')
  if (/^(?:zh-|en-)?n-/.test(String(properties.id))) properties['epub:type'] = 'endnote'
  if (tagName === 'a' && /^#(?:zh-|en-)?r-/.test(String(properties.href))) properties.role = 'doc-backlink'
}

function markNote(properties: Properties, type: string, role: string): void {
  properties['epub:type'] = type
  properties.role = role
}

function headingsOf(article: Element): Chapter['headings'] {
  const headings: Chapter['headings'] = []
  visit(article, 'element', (element) => {
    if (element.tagName !== 'h1' && element.tagName !== 'h2') return
    element.properties.id ??= `heading-${headings.length}`
    headings.push({id: String(element.properties.id), text: textOf(element)})
  })
  return headings
}

function classOf(properties: Properties): string {
  return [properties.className ?? []].flat().join(' ')
}

function find(node: Nodes, test: (element: Element) => boolean): Element {
  let found: Element | undefined
  visit(node, 'element', (element) => {
    if (!found && test(element)) found = element
  })
  if (!found) throw new Error('A page for a book lacks its article')
  return found
}

function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
