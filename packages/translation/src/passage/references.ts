import type {Span} from '@collate/claims'
import type {Nodes} from 'mdast'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'
import type {Block, Language} from '@collate/articles'
import {comparableUrl} from '../text/comparable-url.ts'
import {addressOf, type Definitions} from '../text/definitions.ts'
import type {References} from './passage.ts'

/** An element round whole blocks, as source offsets. */
export type FlowElement = Span & {node: MdxJsxFlowElement}

/** What references of an edition are read with. */
export type ReferencesReading = {
  language: Language
  /** Elements round whole blocks. */
  around: readonly FlowElement[]
  /** Addresses that links and pictures name by a label. */
  definitions: Definitions
}

/** Read what the markup of a block refers to. */
export function readReferences(block: Block, reading: ReferencesReading): References {
  const references = noReferences()
  const whole = {start: 0, end: block.text.text.length}
  readNode(block.node, whole, reading, references)
  for (const {node, start, end} of block.text.nodes) readNode(node, {start, end}, reading, references)

  const offset = block.position.start.offset ?? 0
  for (const element of reading.around) {
    if (element.start <= offset && offset < element.end) readNode(element.node, whole, reading, references)
  }
  return references
}

/** The references of a text that has none. */
export function noReferences(): References {
  return {links: [], images: [], codes: [], cites: [], speakers: [], emphases: [], foreign: []}
}

/** Find the elements that hold whole blocks: `<Quote>`, `<Stat>` or a `span` on lines of their own. */
export function findFlowElements(tree: Nodes | undefined): FlowElement[] {
  const elements: FlowElement[] = []
  if (tree) walk(tree)
  return elements

  function walk(node: Nodes): void {
    if (node.type === 'mdxJsxFlowElement') {
      elements.push({node, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0})
    }
    if (node.type !== 'paragraph' && node.type !== 'heading' && 'children' in node) {
      for (const child of node.children) walk(child)
    }
  }
}

/** Literal value of an attribute, `''` where there is none. */
function attributeOf(node: MdxJsxFlowElement | MdxJsxTextElement, name: string): string {
  for (const attribute of node.attributes) {
    if (
      attribute.type === 'mdxJsxAttribute' &&
      attribute.name === name &&
      typeof attribute.value === 'string'
    ) {
      return attribute.value.trim()
    }
  }
  return ''
}

function readNode(
  node: Nodes,
  span: Span,
  {language, definitions}: ReferencesReading,
  references: References
): void {
  switch (node.type) {
    case 'link':
    case 'linkReference': {
      const url = addressOf(node, definitions)
      if (url !== undefined) references.links.push({...span, url, comparable: comparableUrl(url)})
      break
    }
    case 'image':
    case 'imageReference': {
      const url = addressOf(node, definitions)
      if (url !== undefined) references.images.push({url, alt: node.alt ?? '', span})
      break
    }
    case 'emphasis':
    case 'strong':
      references.emphases.push(span)
      break
    case 'code':
    case 'inlineCode':
      references.codes.push({...span, value: node.value})
      break
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      readElement(node, span, language, references)
      break
    default:
  }
}

function readElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  span: Span,
  language: Language,
  references: References
): void {
  if (node.name === 'Stat') {
    const cites = attributeOf(node, 'cite')
      .split(/\s+/)
      .filter((cite) => cite !== '')
    references.cites.push({...span, cites})
  }
  if (node.name === 'Chart') references.cites.push({...span, cites: [attributeOf(node, 'of')]})
  if (node.name === 'Quote') references.speakers.push({...span, by: attributeOf(node, 'by')})
  const lang = attributeOf(node, 'lang')
  if (lang && !lang.toLowerCase().startsWith(language)) references.foreign.push(span)
}
