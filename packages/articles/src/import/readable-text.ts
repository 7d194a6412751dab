import {defaultTreeAdapter} from 'parse5'
import type {Nodes} from 'mdast'
import {attributeOf, isElement, isEmbedded, parseHtml, type HtmlNode} from './html-element.ts'
import {pictureWords, placePicture} from './own-address.ts'

/**
 * Read all words of a tree, in order, without any space: what an import must
 * keep.
 *
 * @param addresses - of definitions, by identifier
 * @param isLeftOut - blocks that do not count
 */
export function readableText(
  tree: Nodes,
  addresses: ReadonlyMap<string, string> = new Map(),
  isLeftOut: (node: Nodes) => boolean = () => false
): string {
  let text = ''
  walk(tree)
  return text.replace(/\s+/g, '')

  function walk(node: Nodes): void {
    if (isLeftOut(node)) return
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') text += node.value
    else if (node.type === 'image') text += wordsOf(node.alt ?? '', node.url)
    else if (node.type === 'imageReference')
      text += wordsOf(node.alt ?? '', addresses.get(node.identifier) ?? '')
    else if (node.type === 'html') for (const child of parseHtml(node.value)) walkHtml(child)
    if ('children' in node) for (const child of node.children) walk(child)
  }

  function walkHtml(node: HtmlNode): void {
    if (defaultTreeAdapter.isTextNode(node)) text += node.value
    else if (isElement(node) && node.tagName === 'img')
      text += wordsOf(attributeOf(node, 'alt') ?? '', attributeOf(node, 'src') ?? '')
    else if (!isEmbedded(node) && 'childNodes' in node) for (const child of node.childNodes) walkHtml(child)
  }
}

/** A picture that is not taken over is known by its words, else by its name. */
function wordsOf(alt: string, url: string): string {
  const {kind} = placePicture(url)
  return kind === 'linked' || kind === 'refused' ? pictureWords(alt, url) : alt
}

/** The addresses of the definitions of a tree; the first of a name counts. */
export function definitionAddresses(tree: Nodes): Map<string, string> {
  const addresses = new Map<string, string>()
  collect(tree)
  return addresses

  function collect(node: Nodes): void {
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url)
    if ('children' in node) for (const child of node.children) collect(child)
  }
}
