import {findQuantities, type Quantity} from '@collate/claims'
import {foldText} from '@collate/claims/text'

/** One thing that is looked for. */
export type Criterion = {
  kind: 'word' | 'quantity' | 'number'
  /** Folded. */
  text: string
  /** What `text` says, read in either language; empty for a word. */
  quantities: Quantity[]
}

/** More is no query that a person types, or a paragraph pasted by mistake. */
const longest = 500

/**
 * Read what is looked for: numbers as texts write them (82%, 八成, 15.6 million),
 * years, words, and runs of Han characters.
 */
export function readCriteria(query: string): Criterion[] {
  const text = query.slice(0, longest)
  const spoken = quantitiesIn(text)
  const words = [...text.matchAll(word)].flatMap(({0: written, index}) =>
    spoken.some((d) => d.start < index + written.length && index < d.end) ? [] : readWord(written)
  )
  return [
    ...spoken.map(({start, end, quantities}) => criterion(text.slice(start, end), quantities)),
    ...words
  ]
}

const word = /\p{Script=Han}+|(?!\p{Script=Han})[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{N}./+&'’_@#-])*/gu
const decimal = /^\d{1,15}(?:\.\d{1,15})?$/

function readWord(written: string): Criterion[] {
  const text = foldText(written).text.replace(/[.'’]+$/, '')
  if (text === '') return []
  return [{kind: decimal.test(text) ? 'number' : 'word', text, quantities: []}]
}

function criterion(slice: string, quantities: Quantity[]): Criterion {
  const text = foldText(slice).text
  return {kind: decimal.test(text) ? 'number' : 'quantity', text, quantities}
}

type Spoken = {start: number; end: number; quantities: Quantity[]}

/** Quantities in either language; where the two overlap, the longer reading, or both. */
function quantitiesIn(text: string): Spoken[] {
  const found = (['zh', 'en'] as const).flatMap((language) => findQuantities(text, language)).filter(isNumber)
  const kept: Spoken[] = []
  for (const quantity of found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const {start, end} = quantity
    const same = kept.find((d) => d.start === start && d.end === end)
    if (same) same.quantities.push(quantity)
    else if (!kept.some((d) => d.start < end && start < d.end))
      kept.push({start, end, quantities: [quantity]})
  }
  return kept.toSorted((a, b) => a.start - b.start)
}

/** Years are looked for as periods, and ranks are no values. */
function isNumber({kind}: Quantity): boolean {
  return kind !== 'year' && kind !== 'ordinal'
}
