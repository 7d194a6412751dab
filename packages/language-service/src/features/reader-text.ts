import {attribute} from '@collate/findings'
import type {Edition} from '@collate/articles'
import type {Element, ElementContent, Nodes, Properties} from 'hast'
import type {Root} from 'mdast'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'
import remarkRehype, {type Options} from 'remark-rehype'
import {VFile} from 'vfile'
import type {ReaderNode, ReaderText} from '../language-service.ts'
import {evidenceOf} from './evidence.ts'
import {headFieldsOf} from './head-fields.ts'

type Component = MdxJsxFlowElement | MdxJsxTextElement
type Handler = NonNullable<NonNullable<Options['handlers']>['paragraph']>

/** An edition as its readers read it: its text as elements, and what stands behind each number; nothing of one that cannot be read. */
export function readerTextOf({tree, file, language}: Edition): ReaderText | null {
  if (!tree) return null
  const root = toElements(tree)
  // A head that is not filled in yet has a title all the same.
  const fields = new Map(headFieldsOf(String(file)).map((d) => [d.key, d.value]))
  return {
    language,
    title: fields.get('title') ?? '',
    summary: fields.get('summary') ?? '',
    body: root.children.flatMap(nodeOf),
    numbers: (file.data.claims ?? []).map((claim) => ({
      id: claim.id,
      written: claim.written,
      verdict: claim.verdict,
      ...evidenceOf(claim, language)
    }))
  }
}

function toElements(tree: Root): {children: ElementContent[]} {
  const transform = remarkRehype({handlers: {...components, ...nothing}})
  return transform(tree, new VFile()) as {children: ElementContent[]}
}

/** Comments, which are for who writes. */
const nothing = {mdxFlowExpression: () => undefined, mdxTextExpression: () => undefined}

const component: Handler = (state, node: Component): Element => {
  const children = state.all(node) as ElementContent[]
  const isBlock = node.type === 'mdxJsxFlowElement'
  const element = (tagName: string, properties: Properties, inside = children): Element => ({
    type: 'element',
    tagName,
    properties,
    children: inside
  })
  const by = attribute(node, 'by')
  if (node.name === 'Stat') {
    const {hName = 'span', hProperties = {}} = node.data ?? {}
    return element(String(hName), hProperties as Properties)
  }
  if (node.name === 'Note') {
    const signed = element(isBlock ? 'p' : 'span', {className: ['by']}, [{type: 'text', value: by}])
    return element(isBlock ? 'div' : 'span', {className: ['note'], role: 'note'}, [...children, signed])
  }
  if (node.name === 'Quote' && isBlock)
    return element('figure', {className: ['quotation']}, [
      element('blockquote', {}),
      element('figcaption', {}, [{type: 'text', value: by}])
    ])
  if (node.name === 'Chart')
    return element('p', {className: ['caption']}, [
      {type: 'text', value: attribute(node, 'title') || attribute(node, 'of')}
    ])
  const own = ['span', 'abbr', 'sub', 'sup', 'kbd', 'br'].find((d) => d === node.name)
  return element(own ?? (isBlock ? 'div' : 'span'), {
    lang: attribute(node, 'lang'),
    title: attribute(node, 'title')
  })
}

const components = {mdxJsxFlowElement: component, mdxJsxTextElement: component}

/** What elements may be told; addresses lead to the web, to a mail, or within the publication. */
const told = new Set(['id', 'href', 'title', 'lang', 'role', 'start'])
const isAddress = /^(?:https?:|mailto:|#|\.{0,2}\/(?!\/))/i

function nodeOf(node: Nodes): ReaderNode[] {
  if (node.type === 'text') return [node.value]
  if (node.type !== 'element') return []
  const {className, ...properties} = node.properties
  const attributes = Object.entries(properties).flatMap(([name, value]) => {
    const isOwn = told.has(name) && (typeof value === 'string' || typeof value === 'number') && value !== ''
    return isOwn && (name !== 'href' || isAddress.test(String(value))) ? [[name, String(value)] as const] : []
  })
  const classes = Array.isArray(className) ? [['class', className.join(' ')] as const] : []
  // A picture of a folder is none of the site yet: what it shows is said.
  if (node.tagName === 'img')
    return [{tag: 'span', attributes: {class: 'picture'}, children: [String(properties['alt'] ?? '')]}]
  return [
    {
      tag: node.tagName,
      attributes: Object.fromEntries([...classes, ...attributes]),
      children: node.children.flatMap(nodeOf)
    }
  ]
}
