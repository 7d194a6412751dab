import type {Definition, Image, ImageReference, Link, LinkReference, Nodes} from 'mdast'
import {isLinkAddress} from 'remark-safe-mdx/address'
import {visibleText} from '@collate/visible-text'
import {endOf, removeBlock, rewrite, startOf, type Editing} from './editing.ts'
import {escapeText} from './escape-text.ts'
import {destination, pictureWords, placePicture} from './own-address.ts'

/** Punctuation of a sentence that its last link has swallowed. */
const swallowed = /[^。，；！？][。，；！？]$/u

/** Clean the address of a link; where an article may not have it, only the words stay. */
export function editLink(node: Link, editing: Editing): void {
  const {source, edits} = editing
  const start = startOf(node)
  const end = endOf(node)
  if (source[start] === '<') return writeAutolink(node, editing)
  // A bare address is seen to with the text that it stands in.
  if (source[start] !== '[') return

  const inner = endOfWords(node)
  if (!isLinkAddress(node.url)) {
    editing.note('left-out', 'link', start, node.url)
    edits.remove(start, start + 1)
    rewrite(editing, inner, end, '')
    return
  }
  const clean = cleaned(node.url, start, editing)
  const mark = swallowed.test(wordsOf(node, source)) ? source[inner - 1]! : ''
  const tail = clean === node.url ? source.slice(inner, end) : `](${destination(clean)}${titleOf(node)})`
  if (mark !== '' && /[。，；！？]/.test(mark)) {
    editing.note('changed', 'punctuation', inner - 1, mark)
    rewrite(editing, inner - 1, end, tail + mark)
  } else if (clean !== node.url) rewrite(editing, inner, end, tail)
}

/** A link whose definition leads where no article may link to becomes its words. */
export function editReference(node: LinkReference, editing: Editing): void {
  const definition = editing.definitions.get(node.identifier)
  if (!definition || isLinkAddress(definition.url)) return
  editing.edits.remove(startOf(node), startOf(node) + 1)
  rewrite(editing, endOfWords(node), endOf(node), '')
}

/** Clean the address of a definition, or take it out. */
export function editDefinition(node: Definition, editing: Editing): void {
  const start = startOf(node)
  if (!isLinkAddress(node.url)) {
    editing.note('left-out', 'link', start, node.url)
    return removeBlock(editing, node)
  }
  const clean = cleaned(node.url, start, editing)
  if (clean === node.url) return
  const label = /^\[(?:[^\]\\]|\\.)*\]/.exec(editing.source.slice(start))?.[0] ?? `[${node.identifier}]`
  rewrite(editing, start, endOf(node), `${label}: ${destination(clean)}${titleOf(node)}`)
}

/** Keep a picture that stands beside the article; link to one that does not. */
export function editImage(node: Image | ImageReference, parents: readonly Nodes[], editing: Editing): void {
  const start = startOf(node)
  const url = node.type === 'image' ? node.url : (editing.definitions.get(node.identifier)?.url ?? '')
  const title = node.type === 'image' ? titleOf(node) : ''
  const isLinked = parents.some(({type}) => type === 'link' || type === 'linkReference')
  const text = writePicture(node.alt ?? '', url, title, isLinked, start, editing)
  const isSame = node.type === 'image' && placePicture(url).kind === 'kept' && !/[{<]/.test(node.alt ?? '')
  if (!isSame) rewrite(editing, start, endOf(node), text)
}

/** Write a picture as an article can have it, and say what has to be done about it. */
export function writePicture(
  alt: string,
  url: string,
  title: string,
  isLinked: boolean,
  offset: number,
  {note}: Pick<Editing, 'note'>
): string {
  const place = placePicture(url)
  if (place.kind === 'kept' || place.kind === 'renamed') {
    if (place.kind === 'kept') note('unknown', 'picture', offset, place.url)
    else note('changed', 'picture-renamed', offset, url, place.url)
    return `![${escapeText(alt)}](${place.url}${title})`
  }
  const words = escapeText(pictureWords(alt, url))
  if (place.kind === 'refused' || isLinked) {
    note('left-out', 'link', offset, url.slice(0, 200))
    return words
  }
  note('changed', 'picture-linked', offset, url)
  return `[${words}](${destination(url)})`
}

function writeAutolink(node: Link, editing: Editing): void {
  const words = node.children.map((child) => ('value' in child ? child.value : '')).join('')
  const isAllowed = isLinkAddress(node.url)
  const url = isAllowed ? cleaned(node.url, startOf(node), editing) : node.url
  if (isAllowed) editing.note('changed', 'autolink', startOf(node), words)
  else editing.note('left-out', 'link', startOf(node), node.url)
  rewrite(
    editing,
    startOf(node),
    endOf(node),
    isAllowed ? `[${escapeText(words)}](${destination(url)})` : escapeText(words)
  )
}

function cleaned(url: string, offset: number, {cleanUrl, note}: Editing): string {
  const clean = cleanUrl(url)
  if (clean !== url) note('changed', 'address', offset, url, clean)
  return clean
}

/** Where the words of a link end and `](` or `][` begins. */
function endOfWords(node: Link | LinkReference): number {
  const last = node.children.at(-1)
  return last ? endOf(last) : startOf(node) + 1
}

function wordsOf(node: Link, source: string): string {
  return visibleText(node, source).text
}

function titleOf({title}: {title?: string | null | undefined}): string {
  return title ? ` "${title.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"` : ''
}
