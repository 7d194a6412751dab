import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5'
import {isHanFace} from './ranges.ts'

/** Elements whose text no reader sees. */
const unseen = new Set(['head', 'script', 'style'])

/** The characters of a page that its typeface has to hold. */
export function pageCharacters(html: string): Set<string> {
  const text = new Set(textOf(parse(html)))
  // Signs of the verdicts come from the style sheet.
  if (html.includes('class="stat"')) for (const sign of '●◐○') text.add(sign)
  return new Set([...text].filter(isHanFace))
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node) || unseen.has(node.nodeName)) return ''
  return node.childNodes.map(textOf).join('')
}
