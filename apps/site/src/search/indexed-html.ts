import {serialize, type DefaultTreeAdapterTypes as Tree} from 'parse5'
import {summaryId} from './hit.ts'
import {spread} from './spread.ts'

/** Elements whose text is no text of the page. */
const silent = new Set(['head', 'script', 'style', 'svg'])

/**
 * A page as the index is to read it; nothing where it is not to be found.
 *
 * Text is spread.  The index knows of a text only what element it stands in, so
 * the id of a block moves to the element that holds its words.
 *
 * @param document - with `data-pagefind-body` on what is to be found; it is changed
 */
export function indexedHtml(document: Tree.Document): string | undefined {
  const elements = elementsIn(document)
  const isFound = elements.some(({attrs}) => attrs.some(({name}) => name === 'data-pagefind-body'))
  if (!isFound) return undefined
  for (const element of elements) {
    const id = element.attrs.find(({name, value}) => name === 'id' && /^b\d+$/.test(value))
    if (!id) continue
    const holder = holderOf(element)
    element.attrs = element.attrs.filter((attribute) => attribute !== id)
    holder.attrs = [...holder.attrs.filter(({name}) => name !== 'id'), id]
  }
  const summary = elements.find(({attrs}) =>
    attrs.some(({name, value}) => name === 'class' && value === 'summary')
  )
  summary?.attrs.push({name: 'id', value: summaryId})
  spreadTexts(document, '')
  return serialize(document)
}

/** @returns the last character of the node, or the one before it */
function spreadTexts(node: Tree.ParentNode, before: string): string {
  let last = before
  for (const child of node.childNodes) {
    if ('value' in child) {
      const text = child.value
      child.value = spread(text, last)
      last = [...text].at(-1) ?? last
    } else if ('tagName' in child && !silent.has(child.tagName)) {
      last = spreadTexts(child, last)
    }
  }
  return last
}

/** A block of several paragraphs is found at its first one, a heading by the mark in it. */
function holderOf(element: Tree.Element): Tree.Element {
  if (element.childNodes.length === 0) return element.parentNode as Tree.Element
  return [element, ...elementsIn(element)].find(hasOwnText) ?? element
}

function hasOwnText({childNodes}: Tree.Element): boolean {
  return childNodes.some((node) => 'value' in node && node.value.trim() !== '')
}

function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child && !silent.has(child.tagName) ? [child, ...elementsIn(child)] : []
  )
}
