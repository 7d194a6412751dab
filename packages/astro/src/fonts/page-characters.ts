import type {DefaultTreeAdapterTypes as Tree} from 'parse5'
import {noteSign, rungSigns} from '../facts/ladder.ts'
import {hanFace} from './ranges.ts'

/** Elements whose text no reader sees. */
const unseen = new Set(['head', 'script', 'style'])

/** The characters of a page that its typeface has to hold. */
export function pageCharacters(document: Tree.Document): Set<string> {
  const characters = new Set<string>()
  collect(document, characters)
  return characters
}

function collect(node: Tree.Node, characters: Set<string>): void {
  if ('value' in node) for (const character of node.value.match(hanFace) ?? []) characters.add(character)
  // The signs of the verdicts come from the style sheet.
  if ('attrs' in node && node.attrs.some(({name, value}) => name === 'class' && value === 'stat'))
    for (const sign of Object.values(rungSigns).join('') + noteSign) characters.add(sign)
  if (!('childNodes' in node) || unseen.has(node.nodeName)) return
  for (const child of node.childNodes) collect(child, characters)
}
