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
    const closer = closers.get(text[at]!) ?? (opensTheWrongWay(text, at) ? text[at] : undefined)
    if (!closer || isInch(text, at)) {
      at++
      continue
    }
    const end =
      mixedMark(text, at) ??
      closingMark(text, at, closer) ??
      otherMark(text, at) ??
      (text.slice(0, at).trim() === '' ? text.length : undefined)
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

/**
 * “It works" and "it works”: curly and straight marks in one quotation.
 *
 * The first mark that closes, by what stands round it, with as many before it that open as close; none where the
 * marks are all of one style.
 */
function mixedMark(text: string, opening: number): number | undefined {
  if (!mixed.has(text[opening]!)) return undefined
  let depth = 1
  for (let at = opening + 1; at < text.length; at++) {
    const mark = text[at]!
    if (!mixed.has(mark) || isInch(text, at)) continue
    if (mark === '“' || (mark === '"' && opensWord(text, at))) depth++
    else if (--depth === 0)
      return mark === text[opening] || (text[opening] === '“' && mark === '”') ? undefined : at
  }
  return undefined
}

const mixed = new Set('“”"')

function opensWord(text: string, at: number): boolean {
  return /^[\s(（]?$/.test(text[at - 1] ?? '') && /[\p{L}\d]/u.test(text[at + 1] ?? '')
}

/** ”It works.”: the mark of an end at a beginning. */
function opensTheWrongWay(text: string, at: number): boolean {
  return (
    text[at] === '”' && /^[\s:：]?$/.test(text[at - 1] ?? '') && /[\p{L}\uFFFC]/u.test(text[at + 1] ?? '')
  )
}

/** “It works,“ and “it works": a quotation that ends with another mark than it should. */
function otherMark(text: string, opening: number): number | undefined {
  if (!wrongClosers.has(text[opening]!)) return undefined
  for (let at = opening + 1; at < text.length; at++)
    if (
      wrongClosers.has(text[at]!) &&
      !/^[\s(（]?$/.test(text[at - 1] ?? '') &&
      !/[\p{Script=Latin}\d]/u.test(text[at + 1] ?? '')
    )
      return at
  return undefined
}

const wrongClosers = new Set('“”"＂')

/** 27" is a size. */
function isInch(text: string, at: number): boolean {
  return text[at] === '"' && /\d/.test(text[at - 1] ?? '')
}
