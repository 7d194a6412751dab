import type {Element, Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'

/**
 * Read a part of an office document.
 *
 * Entities that a document declares are never followed.
 *
 * @throws where it is no XML
 */
export function readXml(bytes: Uint8Array): Root {
  return fromXml(new TextDecoder().decode(bytes))
}

/** Elements of a name below a node, in order, without those inside them. */
export function elementsIn(node: Root | Element, name: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return localName(child) === name ? [child] : elementsIn(child, name)
  })
}

/** Text of an element; ruby and its like are left out. */
export function textIn(node: Root | Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text' || child.type === 'cdata') return child.value
      return child.type === 'element' && localName(child) !== 'rPh' ? textIn(child) : ''
    })
    .join('')
}

/** An attribute; `''` where there is none. */
export function xmlAttribute(element: Element, name: string): string {
  return element.attributes[name] ?? ''
}

function localName({name}: Element): string {
  return name.slice(name.indexOf(':') + 1)
}
