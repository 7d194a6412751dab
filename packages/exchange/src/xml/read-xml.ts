import type {Element, Nodes, Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {VFileMessage} from 'vfile-message'
import {ExchangeFault, type ExchangePlace} from '../exchange-fault.ts'

const most = 16
const start: ExchangePlace = {line: 1, column: 1}

/**
 * Read a file of a translator's tool.
 *
 * No document type is allowed: nothing outside the file is ever named by it.
 *
 * @throws {ExchangeFault}
 */
export function readExchangeXml(bytes: Uint8Array): {root: Root; top: Element} {
  if (bytes.length > most * 1024 * 1024) throw new ExchangeFault('too-large', start, String(most))
  const root = parse(bytes)
  const type = root.children.find((d) => d.type === 'doctype')
  if (type) throw new ExchangeFault('doctype', placeOfNode(type))
  const top = root.children.find((d) => d.type === 'element')
  if (!top) throw new ExchangeFault('not-xml', start, '')
  return {root, top}
}

function parse(bytes: Uint8Array): Root {
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw new ExchangeFault('not-xml', start, 'UTF-8')
  }
  if (/<!DOCTYPE/i.test(text)) {
    const line = text.slice(0, text.search(/<!DOCTYPE/i)).split('\n').length
    throw new ExchangeFault('doctype', {line, column: 1})
  }
  try {
    return fromXml(text)
  } catch (error) {
    const {reason = '', line = 1, column = 1} = error instanceof VFileMessage ? error : {}
    throw new ExchangeFault('not-xml', {line, column}, reason.split('\n')[0]!)
  }
}

/** Where a node of a file begins. */
export function placeOfNode({position}: Nodes): ExchangePlace {
  return position ? {line: position.start.line, column: position.start.column} : start
}

/** Child elements of a name, whatever its prefix is. */
export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((d) => d.type === 'element').filter((d) => localNameOf(d) === name)
}

/** Elements of a name below an element, in order. */
export function descendantsOf(element: Element, name: string): Element[] {
  return element.children
    .filter((d) => d.type === 'element')
    .flatMap((d) => (localNameOf(d) === name ? [d] : descendantsOf(d, name)))
}

/** Name of an element without its prefix. */
export function localNameOf({name}: Element): string {
  return name.slice(name.indexOf(':') + 1)
}

/** All text of an element. */
export function contentOf(element: Element): string {
  return element.children
    .map((d) =>
      d.type === 'text' || d.type === 'cdata' ? d.value : d.type === 'element' ? contentOf(d) : ''
    )
    .join('')
}
