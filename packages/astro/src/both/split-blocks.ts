import {parseFragment, serializeOuter, type DefaultTreeAdapterTypes as Tree} from 'parse5'
import type {Language} from '../texts/text.ts'

/** A piece of a text as it is set beside its translation: an element, and the notes that follow it. */
export type BlockUnit = {
  /** Ids of the article’s blocks that it holds. */
  blocks: string[]
  html: string
}

/**
 * Take the HTML of an edition apart, for a page that holds both.
 *
 * Ids get the language before them, and so do links to them; a number and its
 * translation share a card.
 *
 * @param html - a rendered text
 * @param side - `isSecond`: the headings stand in another outline, and become paragraphs; `lights`: number by id of
 * fact, for what lights up together
 */
export function splitBlocks(html: string, side: Side): BlockUnit[] {
  const units: BlockUnit[] = []
  for (const node of parseFragment(html).childNodes) {
    if (!('tagName' in node)) continue
    const blocks: string[] = []
    rename(node, side, blocks)
    const last = units.at(-1)
    if (blocks.length === 0 && last) last.html += serializeOuter(node)
    else units.push({blocks, html: serializeOuter(node)})
  }
  return units
}

/** One of two languages that stand side by side. */
type Side = {language: Language; isSecond: boolean; lights: ReadonlyMap<string, number>}

/** Attributes that name an element of the page. */
const references = new Set(['aria-describedby', 'aria-labelledby'])

function rename(element: Tree.Element, side: Side, blocks: string[]): void {
  const {language, isSecond, lights} = side
  if (isSecond && /^h[2-6]$/.test(element.tagName)) {
    const own = element.attrs.find(({name}) => name === 'class')
    const value = [own?.value, 'second', element.tagName].filter(Boolean).join(' ')
    element.attrs = [...element.attrs.filter((attribute) => attribute !== own), {name: 'class', value}]
    element.tagName = element.nodeName = 'p'
  }
  for (const attribute of element.attrs) {
    const {name, value} = attribute
    if (name === 'id' && /^b\d+$/.test(value)) blocks.push(value)
    if (name === 'id') attribute.value = `${language}-${value}`
    if (references.has(name)) attribute.value = `${language}-${value}`
    if (name === 'href' && value.startsWith('#')) attribute.value = `#${language}-${value.slice(1)}`
  }
  const card = element.attrs.find(({name}) => name === 'interestfor')
  const light = card && lights.get(card.value.slice('card-'.length))
  if (light) {
    card.value = `card-${light}`
    const entry = element.attrs.find(({name}) => name === 'href')
    if (entry) entry.value = `#${language}-n-${light}`
    const place = element.attrs.find(({name}) => name === 'id')
    if (place) place.value = `${language}-r-${light}`
    element.attrs.push({name: 'data-f', value: String(light)})
  }
  for (const child of element.childNodes) if ('tagName' in child) rename(child, side, blocks)
}
