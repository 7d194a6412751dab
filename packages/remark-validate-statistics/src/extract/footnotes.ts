import type {Span} from '@collate/claims'
import {objectReplacement, type VisibleText} from '@collate/visible-text'
import type {Nodes} from 'mdast'
import type {FootnoteMark} from './passage.ts'

/** Which footnote a block begins: the second paragraph of one goes on from the first. */
export function footnoteOf(path: readonly Nodes[]): string | undefined {
  const [parent, block] = path.slice(-2)
  return parent?.type === 'footnoteDefinition' && parent.children[0] === block ? parent.identifier : undefined
}

/** The footnotes that are marked in a stretch of a block, or right behind the stop at its end. */
export function footnotesTo({text, nodes}: VisibleText, {start, end}: Span): FootnoteMark[] {
  return nodes.flatMap(({node, start: mark}) => {
    if (node.type !== 'footnoteReference') return []
    let said = mark - 1
    while (said > start && isMarkOrSpace(text[said]!)) said--
    return start <= said && said < end ? [{footnote: node.identifier, end: said + 1}] : []
  })
}

function isMarkOrSpace(character: string): boolean {
  return character === objectReplacement || /\s/.test(character)
}
