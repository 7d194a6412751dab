import type {Element, ElementContent} from 'xast'
import type {Inline, InlineCode} from '../segment.ts'
import {exchangeElement} from '../xml/write-xml.ts'

/** A number that is the same in every language: no word of magnitude stands behind it. */
const fixed =
  /(?<![\p{L}\p{N}.,])\d(?:[\d,.]*\d)?[%％‰]?(?![.,]?\p{N})(?!\s*(?:[万萬亿億千百成倍兆]|million|billion|trillion|thousand|hundred|dozen))/giu

const types: Readonly<Record<string, string>> = {
  link: 'link',
  linkReference: 'link',
  image: 'image',
  Quote: 'quote'
}

/** What a unit keeps beside its texts. */
export type UnitCodes = {
  /** The data of codes, by their ids. */
  data: Map<string, string>
  marks: number
  /** Ids of codes that the translation does without. */
  lacks: ReadonlySet<string>
}

/** Write a text as the content of `source` or `target`: codes as `pc` and `ph`, numbers as `mrk`. */
export function inlineXml(inlines: readonly Inline[], unit: UnitCodes): ElementContent[] {
  return inlines.flatMap((d) => (d.type === 'text' ? markNumbers(d.value, unit) : [codeXml(d, unit)]))
}

function codeXml(code: InlineCode, unit: UnitCodes): Element {
  const {id, name, open, close, children} = code
  const isFirst = !unit.data.has(`d${id}`)
  if (isFirst) unit.data.set(`d${id}`, open)
  // A statistic is never lost, and no code is doubled.
  const rights = {...(name === 'Stat' && !unit.lacks.has(id) && {canDelete: 'no'}), canCopy: 'no'}
  const kind = {
    type: types[name] ?? (name === 'Stat' ? 'other' : 'fmt'),
    subType: `collate:${name.toLowerCase()}`
  }
  if (close === undefined)
    return exchangeElement('ph', {id, ...rights, ...kind, dataRef: `d${id}`, disp: name}, [])
  if (isFirst) unit.data.set(`e${id}`, close)
  return exchangeElement(
    'pc',
    {id, ...rights, ...kind, dataRefStart: `d${id}`, dataRefEnd: `e${id}`},
    inlineXml(children, unit)
  )
}

function markNumbers(text: string, unit: UnitCodes): ElementContent[] {
  const parts: ElementContent[] = []
  let at = 0
  for (const {0: number, index} of text.matchAll(fixed)) {
    if (index > at) parts.push({type: 'text', value: text.slice(at, index)})
    parts.push(exchangeElement('mrk', {id: `m${++unit.marks}`, translate: 'no'}, [number]))
    at = index + number.length
  }
  if (at < text.length) parts.push({type: 'text', value: text.slice(at)})
  return parts
}
