import type {Element, ElementContent, Root} from 'xast'
import {toXml} from 'xast-util-to-xml'

/** An element with its attributes; those without a value are left out. */
export function exchangeElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: ReadonlyArray<ElementContent | string>
): Element {
  return {
    type: 'element',
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).filter(([, value]) => value !== undefined)
    ) as Record<string, string>,
    children: children.map((d) => (typeof d === 'string' ? {type: 'text', value: d} : d))
  }
}

/** Put each element on a line of its own; in those that hold text every space counts. */
export function indented(element: Element, whole: ReadonlySet<string>, depth = 0): Element {
  const isWhole = whole.has(element.name) || element.children.some((d) => d.type === 'text')
  if (isWhole || element.children.length === 0) return element
  const pad = `\n${'  '.repeat(depth + 1)}`
  const children = element.children.flatMap((d): ElementContent[] => [
    {type: 'text', value: pad},
    d.type === 'element' ? indented(d, whole, depth + 1) : d
  ])
  return {...element, children: [...children, {type: 'text', value: `\n${'  '.repeat(depth)}`}]}
}

/** A file of XML. */
export function writeExchangeXml(top: Element): string {
  const root: Root = {
    type: 'root',
    children: [
      {type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'},
      {type: 'text', value: '\n'},
      top,
      {type: 'text', value: '\n'}
    ]
  }
  return toXml(root)
}
