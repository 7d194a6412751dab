import type {Span} from '../claim.ts'
import {numeralsOf, type TextNumeral} from '../numerals/find-numerals.ts'
import type {WordBounds} from '../signs/word-bounds.ts'
import type {ReadText} from '../signs/read-text.ts'
import type {Sign} from '../signs/sign.ts'
import {hasClass, quantityAt, type Sequence} from './sequence.ts'

/**
 * Numerals right behind a share, of which readers make one number with it: 57%零, 57% five, 57%点五, 57% thousand.
 *
 * What counts or dates something by itself is none: 57% two years ago, 57%一致认为.
 *
 * @returns from the end of the share to the end of the numeral
 */
export function findHungNumerals(sequence: Sequence, read: ReadText): Span[] {
  const {text} = read
  const {signs, quantities} = sequence
  let numerals: TextNumeral[] | undefined
  return quantities.flatMap((at): Span[] => {
    const {end} = signs[at]!
    const next = hasClass(signs[at + 1], 'points') ? signs[at + 2] : signs[at + 1]
    if (quantityAt(sequence, at).kind !== 'percent' || !next) return []
    // What touches it in digits or letters is told by itself.
    if (/^[A-Za-z\p{N}]/u.test(text.slice(end)) || /[^\p{L} ]/u.test(text.slice(end, next.start))) return []
    if (isHung(next, text)) return [{start: end, end: next.end}]
    if (next.type !== 'text') return []
    numerals ??= numeralsOf(read, signs)
    const numeral = numerals.find((d) => d.start === next.start && isAlone(d, next, read.bounds))
    return numeral ? [{start: end, end: numeral.end}] : []
  })
}

/** Thousand, 万, zero, ½; another share with a sign of its own stands for itself. */
function isHung(sign: Sign, text: string): boolean {
  if (hasClass(sign, 'scale')) return true
  if (sign.type !== 'quantity' || /[%％]$/.test(text.slice(sign.start, sign.end))) return false
  return sign.quantity.kind === 'percent' || sign.quantity.kind === 'count'
}

/** 二 of 二员工, and not 一 of 一致 or 三星. */
function isAlone({start, end, sort}: TextNumeral, sign: Sign, {cut}: WordBounds): boolean {
  const [word] = cut(sign)
  const isNumber = sort === 'number' || (sort === 'name' && end - start === 1)
  return isNumber && (!word || word.end <= end || word.start >= end)
}
