import type {Places} from '@collate/findings/place'
import type {Nodes} from 'mdast'
import type {Passage} from './passage.ts'

/** A text that stands in an attribute, where its element stands. */
export type Beside = {text: string; start: number; end: number}

/** Texts that are shown with a node: a picture's description, a chart's caption. */
export function besidesOf(node: Nodes): Beside[] {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  return textsOf(node).map((text) => ({text, start, end}))
}

/** A text that may only say what the body cites. */
export function besidePassage({text, start, end}: Beside, places: Places): Passage {
  return {
    text,
    own: {start: 0, end: text.length},
    stats: [],
    isQuoted: () => false,
    source: () => ({start, end}),
    place: () => places.position(start, end),
    isBeside: true
  }
}

function textsOf(node: Nodes): string[] {
  if (node.type === 'image' || node.type === 'imageReference')
    return [node.alt ?? '', ('title' in node && node.title) || ''].filter((text) => text !== '')
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return []
  if (node.name !== 'Chart') return []
  return node.attributes.flatMap((d) =>
    d.type === 'mdxJsxAttribute' && shown.has(d.name) && typeof d.value === 'string' ? [d.value] : []
  )
}

const shown: ReadonlySet<string> = new Set(['title', 'caption'])
