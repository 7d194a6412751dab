import type {Places} from '@collate/findings/place'
import type {Nodes} from 'mdast'
import type {Passage} from './passage.ts'

/** A text that stands in an attribute, where its element stands. */
export type Beside = {text: string; start: number; end: number}

/** Texts that are shown with a node: a picture's description, a chart's caption, the title of a link. */
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
  const texts = ['alt' in node && node.alt, 'title' in node && node.title]
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const names = shown.get(node.name ?? '') ?? []
    for (const d of node.attributes) {
      if (d.type === 'mdxJsxAttribute' && names.includes(d.name) && typeof d.value === 'string')
        texts.push(d.value)
    }
  }
  return texts.filter((text): text is string => typeof text === 'string' && text !== '')
}

/** Attributes that readers see, by element. */
const shown: ReadonlyMap<string, readonly string[]> = new Map([
  ['Chart', ['title', 'caption']],
  ['Quote', ['by']],
  ['abbr', ['title']]
])
