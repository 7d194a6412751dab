import type {Edition} from '@collate/articles'
import type {Nodes, PhrasingContent, Heading, Paragraph, TableCell} from 'mdast'
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'
import {SKIP, visit} from 'unist-util-visit'
import type {Inline, TextSegment} from './segment.ts'

type Container = Heading | Paragraph | TableCell
type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

/** Attributes that readers see. */
const shownAttributes: ReadonlySet<string> = new Set(['by', 'title', 'alt', 'caption'])

/** List the texts of an edition in reading order: title and summary, then those of its blocks. */
export function readSegments(edition: Edition): TextSegment[] {
  const source = String(edition.file)
  return [...readScalars(edition), ...edition.blocks.flatMap(({id, node}) => readBlock(id, node, source))]
}

function readScalars({frontmatter, keys}: Edition): TextSegment[] {
  return (['title', 'summary'] as const).flatMap((id): TextSegment[] => {
    const value = frontmatter?.[id]
    const position = keys.get(id)
    if (value === undefined || !position) return []
    const range = {start: position.start.offset!, end: position.end.offset!}
    return [{id, block: id, form: 'scalar', range, inlines: [{type: 'text', value}]}]
  })
}

function readBlock(block: string, root: Nodes, source: string): TextSegment[] {
  const segments: TextSegment[] = []
  visit(root, (node) => {
    if (isElement(node)) {
      if (node.name === 'Note') return SKIP
      segments.push(...readAttributes(node, block, source))
    }
    // The items of a list inside this one are blocks of their own.
    if (node !== root && ['list', 'blockquote', 'table', 'code'].includes(node.type)) return SKIP
    if (!isContainer(node) || node.children.length === 0) return undefined
    const count = segments.filter((d) => d.form !== 'attribute').length
    segments.push({
      id: count === 0 ? block : `${block}-${count + 1}`,
      block,
      form: node.type === 'tableCell' ? 'cell' : 'prose',
      range: contentRange(node),
      inlines: readInlines(node.children, source)
    })
    return undefined
  })
  return segments.filter((d) => d.form === 'attribute' || /\S/.test(textOf(d.inlines)))
}

function textOf(inlines: readonly Inline[]): string {
  return inlines.map((d) => (d.type === 'text' ? d.value : textOf(d.children))).join('')
}

function contentRange({children}: {children: Nodes[]}): {start: number; end: number} {
  return {start: children[0]!.position!.start.offset!, end: children.at(-1)!.position!.end.offset!}
}

function readAttributes(element: JsxElement, block: string, source: string): TextSegment[] {
  return element.attributes.flatMap((attribute): TextSegment[] => {
    if (attribute.type !== 'mdxJsxAttribute' || !shownAttributes.has(attribute.name)) return []
    const range = valueRange(attribute, element, source)
    if (!range || typeof attribute.value !== 'string') return []
    const inlines: Inline[] = [{type: 'text', value: attribute.value}]
    return [{id: `${block}-${attribute.name}`, block, form: 'attribute', range, inlines}]
  })
}

/** Where the value of an attribute stands, without its quotation marks. */
function valueRange({name}: MdxJsxAttribute, element: JsxElement, source: string) {
  const from = element.position!.start.offset!
  const head = source.slice(from, element.position!.end.offset)
  const match = new RegExp(`\\s${name}=(["'])`).exec(head)
  if (!match) return undefined
  const start = from + match.index + match[0].length
  return {start, end: source.indexOf(match[1]!, start)}
}

/** Number the codes of a text in order, from 1 on. */
function readInlines(nodes: readonly PhrasingContent[], source: string): Inline[] {
  let count = 0
  return read(nodes)

  function read(children: readonly PhrasingContent[]): Inline[] {
    const inlines: Inline[] = []
    for (const node of children) {
      const last = inlines.at(-1)
      if (node.type !== 'text') inlines.push(readCode(node))
      else if (last?.type === 'text') last.value += node.value
      else inlines.push({type: 'text', value: node.value})
    }
    return inlines
  }

  function readCode(node: PhrasingContent): Inline {
    const id = String(++count)
    const [start, end] = [node.position!.start.offset!, node.position!.end.offset!]
    const name = isElement(node) ? (node.name ?? 'fragment') : node.type
    const hasText = 'children' in node && node.children.length > 0 && name !== 'Note'
    if (!hasText) return {type: 'code', id, name, open: source.slice(start, end), children: []}
    const content = contentRange(node)
    return {
      type: 'code',
      id,
      name,
      open: source.slice(start, content.start),
      close: source.slice(content.end, end),
      children: read(node.children)
    }
  }
}

function isElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

function isContainer(node: Nodes): node is Container {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}
