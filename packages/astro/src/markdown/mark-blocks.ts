import type {Nodes, Parents, PhrasingContent, Root} from 'mdast'
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'
import {visitParents} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'

/** Components that may stand where a paragraph does. */
const alone = new Set(['Chart', 'Note', 'Picture', 'Quote'])

const blocks = new Set(['paragraph', 'list', 'blockquote', 'table', 'code', 'heading', 'mdxJsxFlowElement'])

/** Rows of the page that a note in the margin may stand beside, at most. */
const mostRows = 4

/**
 * Give each block its id, and each component its language and place.
 *
 * Ids are those of the article's blocks, so that a block can be pointed at, and
 * found in the other language.
 */
export function markBlocks() {
  return (tree: Root, file: VFile): void => {
    unwrapComponents(tree)
    const ids = new Map(file.data.edition?.blocks.map((block) => [block.position.start.offset, block]))
    const language = file.data.article?.language ?? 'zh'

    visitParents(tree, (node, ancestors) => {
      const block = ids.get(node.position?.start.offset)
      if (isComponent(node)) {
        set(node, 'language', language)
        if (node.type === 'mdxJsxTextElement') return
        wrapText(node)
        if (block) set(node, 'id', block.id)
        const parent = ancestors.at(-1)
        if (node.name === 'Note' && parent?.type === 'root')
          set(node, 'rows', String(rowsBeside(parent, node)))
        return
      }
      if (!block || node.type !== block.node.type) return
      if (node.type === 'heading') node.children.unshift(mark(block.id))
      else setProperties(node, {id: block.id})
    })
  }
}

/** A component that is all of a paragraph is a block of its own. */
function unwrapComponents(tree: Root): void {
  visitParents(tree, 'paragraph', (node, ancestors) => {
    const inside = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
    if (!inside.every((child) => child.type === 'mdxJsxTextElement' && alone.has(child.name ?? ''))) return
    const parent = ancestors.at(-1) as Parents
    const components = (inside as MdxJsxTextElement[]).map((child) => ({
      ...child,
      type: 'mdxJsxFlowElement',
      position: node.position
    }))
    parent.children.splice(parent.children.indexOf(node as never), 1, ...(components as never[]))
  })
}

/** How many blocks from the one before on have no other note: so far a note may run down the margin. */
function rowsBeside(parent: Root, note: Nodes): number {
  const following = parent.children.slice(parent.children.indexOf(note as never) + 1)
  const next = following.findIndex((node) => isComponent(node) && node.name === 'Note')
  const free = next < 0 ? following.length + 1 : next
  return Math.max(1, Math.min(mostRows, free))
}

/** Text that stands in a block component without a paragraph gets one. */
function wrapText(node: MdxJsxFlowElement): void {
  const children = node.children as Nodes[]
  if (children.length > 0 && children.every((child) => !blocks.has(child.type))) {
    node.children = [{type: 'paragraph', children: children as PhrasingContent[]}]
  }
}

/** A heading has an id of its own, so its block’s id stands on an empty mark inside. */
function mark(id: string): PhrasingContent {
  const node: PhrasingContent = {type: 'emphasis', children: []}
  setProperties(node, {id})
  Object.assign(node.data!, {hName: 'span'})
  return node
}

function setProperties(node: Nodes, properties: object): void {
  const data: {hProperties?: object | undefined} = node.data ?? {}
  Object.assign(node, {data: {...data, hProperties: {...data.hProperties, ...properties}}})
}

function isComponent(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

function set(node: MdxJsxFlowElement | MdxJsxTextElement, name: string, value: string): void {
  node.attributes.push({type: 'mdxJsxAttribute', name, value})
}
