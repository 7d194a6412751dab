import type {Nodes} from 'mdast'
import type {Block} from '@collate/articles'
import {comparableUrl} from '../text/comparable-url.ts'

/**
 * What of a block must stay the same for its pair to stay accepted: its words,
 * and where its links lead.
 *
 * Spaces, the style of quotation marks, parameters of links and editor's notes
 * make no difference.
 */
export function comparableBlock(block: Block): string {
  const references = referencesOf(block)
  const text = comparableText(ownText(block))
  return references.length > 0 ? `${text} ${references.map((url) => `<${url}>`).join(' ')}` : text
}

/** Normalise a text: one kind of space and quotation mark, none beside Chinese characters. */
export function comparableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„‟«»「」『』"]/g, '"')
    .replace(/[‘’‛']/g, "'")
    .replace(/[\uFFFC\s]+/g, ' ')
    .replace(/ (?=[\p{Script=Han}，。：；？！（）、"])|(?<=[\p{Script=Han}，。：；？！（）、"]) /gu, '')
    .trim()
}

function ownText(block: Block): string {
  return block.node.type === 'code' ? block.node.value : block.text.text
}

function referencesOf(block: Block): string[] {
  const nodes: Nodes[] = [block.node, ...block.text.nodes.map(({node}) => node)]
  return nodes.flatMap((node) => {
    if (node.type === 'link' || node.type === 'definition') return [withoutQuery(node.url)]
    if (node.type === 'image')
      return [withoutQuery(node.url), ...(node.alt ? [comparableText(node.alt)] : [])]
    return []
  })
}

function withoutQuery(url: string): string {
  return comparableUrl(url.split('?')[0]!)
}
