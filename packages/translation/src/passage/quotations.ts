import type {Span} from '@collate/claims'

/** A text in quotation marks, the marks left out. */
export type Quotation = Span & {text: string}

const closers = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
  ['＂', '＂']
])

/**
 * Find what a text puts in quotation marks, the outermost ones only.
 *
 * One that opens a paragraph and is never closed goes on in the next, as English
 * sets quotations of several paragraphs: it reaches to the end.
 */
export function outerQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = []
  let at = 0
  while (at < text.length) {
    const closer = closers.get(text[at]!)
    if (!closer || isInch(text, at)) {
      at++
      continue
    }
    const end = closingMark(text, at, closer) ?? (text.slice(0, at).trim() === '' ? text.length : undefined)
    if (end === undefined) {
      at++
      continue
    }
    quotations.push({start: at + 1, end, text: text.slice(at + 1, end)})
    at = end + 1
  }
  return quotations
}

/** Nested marks of the same style are stepped over. */
function closingMark(text: string, opening: number, closer: string): number | undefined {
  let depth = 1
  for (let at = opening + 1; at < text.length; at++) {
    if (text[at] === closer) depth--
    else if (text[at] === text[opening]) depth++
    if (depth === 0) return at
  }
  return undefined
}

/** 27" is a size. */
function isInch(text: string, at: number): boolean {
  return text[at] === '"' && /\d/.test(text[at - 1] ?? '')
}
