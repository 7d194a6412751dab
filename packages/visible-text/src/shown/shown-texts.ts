import type {Nodes, Root} from 'mdast'
import {visibleText} from '../visible-text.ts'
import {elementTexts, isComponent} from './element-texts.ts'
import {frontmatterTexts, type KeyPlaces} from './frontmatter-texts.ts'
import type {Component, ShownAs, ShownText} from './shown-text.ts'

/** An article as it was parsed. */
export type ShownSource = {
  /** The body. */
  tree: Root
  /** The whole file, that the positions of the tree belong to. */
  source: string
  /** Values of the frontmatter, and where they stand. */
  frontmatter?: unknown
  keys?: KeyPlaces
}

/**
 * List everything of an article that readers see, in reading order, with where
 * it stands: the one list that whoever checks texts goes by.
 *
 * The frontmatter comes first; what is shown with something inside a block comes
 * behind the block.  An editor’s note inside a block is a text of its own.
 */
export function shownTexts({tree, source, frontmatter, keys = new Map()}: ShownSource): ShownText[] {
  const texts = frontmatterTexts(frontmatter, keys)
  walk(tree, [], undefined)
  return texts

  function walk(node: Nodes, parents: readonly Nodes[], outer: Component | undefined): void {
    const note = isComponent(node, 'Note') ? node : outer
    const path = [...parents, node]
    const as = blockOf(node)
    if (as) readBlock(as, path, note)
    else {
      addBeside(path, note)
      if ('children' in node) for (const child of node.children) walk(child, path, note)
    }
  }

  function readBlock(as: ShownAs, path: readonly Nodes[], note: Component | undefined): void {
    const node = path.at(-1)!
    const block = visibleText(node, source, isOwnText)
    const marker = markerOf(path)
    const text = node.type === 'code' ? node.value : block.text
    if (text.trim() !== '') {
      const about = {...placeOf(node), path, ...(marker !== undefined && {marker}), ...(note && {note})}
      texts.push({as, text, ...about, ...(as !== 'code' && {block})})
    }
    addBeside(path, note)
    for (const {node: inner, parents} of block.nodes) {
      const innerPath = [...path, ...parents.slice(1), inner]
      // Of a note inside the block, what is beside it comes with its own text.
      if (isOwnText(inner)) readBlock('paragraph', innerPath, inner as Component)
      else addBeside(innerPath, note)
    }
  }

  function addBeside(path: readonly Nodes[], note: Component | undefined): void {
    const node = path.at(-1)!
    for (const text of elementTexts(node)) texts.push({...text, ...placeOf(node), path, ...(note && {note})})
  }
}

function isOwnText(node: Nodes): boolean {
  return isComponent(node, 'Note')
}

/** Nodes whose children are words, not blocks, and a citation as a block. */
function blockOf(node: Nodes): ShownAs | undefined {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code') return node.type
  if (node.type === 'tableCell') return 'cell'
  if (!isComponent(node)) return undefined
  const holdsWords = node.children.some((child) => phrasing.has(child.type))
  return node.name === 'Stat' || holdsWords ? 'paragraph' : undefined
}

const phrasing: ReadonlySet<string> = new Set<Nodes['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'linkReference',
  'mdxJsxTextElement'
])

/** Readers see the number of an entry; it is no part of its text. */
function markerOf(path: readonly Nodes[]): string | undefined {
  const [list, item, block] = path.slice(-3)
  if (list?.type !== 'list' || !list.ordered || item?.type !== 'listItem') return undefined
  if (item.children[0] !== block) return undefined
  return String((list.start ?? 1) + list.children.indexOf(item))
}

function placeOf({position}: Nodes): {start: number; end: number} {
  const start = position?.start.offset ?? 0
  return {start, end: position?.end.offset ?? start}
}
