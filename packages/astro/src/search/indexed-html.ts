import {serialize, type DefaultTreeAdapterTypes as Tree} from 'parse5'
import {summaryId} from './hit.ts'
import {spread} from './spread.ts'

/** Elements whose text is no text of the page. */
const silent = new Set(['script', 'style', 'svg'])

/**
 * A page as the index is to read it; nothing where it is not to be found.
 *
 * Text is spread.  The index knows of a text only what element it stands in, so
 * the id of a block moves to the element that holds its words.  What it passes
 * by is left out, since most of a page is style and cards.
 *
 * @param document - with `data-pagefind-body` on what is to be found; it is changed
 */
export function indexedHtml(document: Tree.Document): string | undefined {
  const html = document.childNodes.find((node) => node.nodeName === 'html') as Tree.Element
  if (!holds(html, 'data-pagefind-body')) return undefined
  leaveOut(html)
  const elements = elementsIn(html)
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
  spreadTexts(html, '')
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
    } else if ('tagName' in child) {
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

function elementsIn(node: Tree.ParentNode, found: Tree.Element[] = []): Tree.Element[] {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    found.push(child)
    elementsIn(child, found)
  }
  return found
}

/** Whether an element of a page has an attribute. */
function holds(node: Tree.Element, attribute: string): boolean {
  if (node.attrs.some(({name}) => name === attribute)) return true
  return node.childNodes.some((child) => 'tagName' in child && holds(child, attribute))
}

function leaveOut(node: Tree.Element): void {
  node.childNodes = node.childNodes.filter((child) => {
    if (!('tagName' in child)) return true
    leaveOut(child)
    return !silent.has(child.tagName) && !child.attrs.some(({name}) => name === 'data-pagefind-ignore')
  })
}
