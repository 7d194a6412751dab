import type {Element, ElementContent, Nodes} from 'xast'
import {toXml} from 'xast-util-to-xml'

/** Make an element; texts and attributes are escaped when it is written. */
export function xmlElement(
  name: string,
  attributes: Record<string, string>,
  ...children: Array<Element | string>
): Element {
  return {
    type: 'element',
    name,
    attributes,
    children: children.map((child): ElementContent =>
      typeof child === 'string' ? {type: 'text', value: child} : child
    )
  }
}

/** Write an XML document. */
export function writeXml(root: Nodes, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${writeXmlParts(root)}\n`
}

/**
 * Write nodes that stand inside a document: whatever their texts hold, it is well
 * formed.
 *
 * All XML that is published, feeds apart, is written here.
 */
export function writeXmlParts(...nodes: Nodes[]): string {
  const written = nodes.map((node) => toXml(node)).join('')
  return written.toWellFormed().replace(forbidden, '\uFFFD').replaceAll(']]>', ']]&#x3E;')
}

/** Characters that no XML document may hold. */
const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
