import type {Span} from '@collate/claims'
import {findWrittenNumbers} from '@collate/claims/quantities'
import {formatFraction, multiply, parseFraction, whole} from '@collate/judge/numbers'
import type {EditionPassage} from '../passage/passage.ts'
import {sharesCharacter} from '../text/span.ts'
import type {EditionFact} from './fact.ts'
import {saysAny} from '../language/facts.ts'

/** A share that is written as two numbers: 11 of 16, 每万张7起. */
export function isRatio({quantity, folded}: EditionFact): boolean {
  if (quantity.kind === 'multiple') return /\d\s?[:：]\s?\d/.test(folded) || saysAny(folded, 'ratio')
  if (quantity.kind !== 'percent') return false
  return /\d/.test(folded) ? !folded.includes('%') && !saysAny(folded, 'percent') : isTwoNumbers(folded)
}

/** 每七个人里有一个, one in seven, 两件事的其中一件. */
function isTwoNumbers(written: string): boolean {
  return !saysAny(written, 'asShare') && saysAny(written, 'twoNumbers')
}

/** The numbers that a fact stands for; of a ratio those that it is written with. */
export function numbersIn(fact: EditionFact, {language}: Pick<EditionPassage, 'language'>): string[] {
  // The chance is 1:6, and 1/6.
  if (/^\d+\/\d+$/.test(fact.slice)) return fact.slice.split('/')
  if (isRatio(fact)) return findWrittenNumbers(fact.slice, language).map(({value}) => value)
  const {value, upper} = fact.quantity
  // 300，303 may be a list.
  if (fact.slice.includes('，'))
    return fact.slice.split('，').flatMap((part) => findWrittenNumbers(part, language).map((d) => d.value))
  return upper === undefined ? [value] : [value, upper]
}

/** 64k文件, 200M: letters that one language reads as a scale and the other as part of a name. */
const letterScales: Record<string, bigint | undefined> = {k: 3n, w: 4n, m: 6n, b: 9n}

/** 1763,87 EUR */
const decimalComma = /(?<![\d.,])(\d+),(\d\d)(?![\d,])/g

/** The numbers of a text that none of the facts holds. */
export function unreadNumbers({text, language}: EditionPassage, facts: readonly Span[]): Set<string> {
  const numbers = new Set<string>()
  for (const {value, upper, ...span} of findWrittenNumbers(text, language)) {
    if (facts.some((fact) => sharesCharacter(fact, span))) continue
    numbers.add(value)
    // 25.000 is 25,000: no number of a text has three decimals that are all that is left of it.
    const written = text.slice(span.start, span.end)
    if (/^\d{1,3}(?:\.\d{3})+$/.test(written)) numbers.add(written.replaceAll('.', ''))
    for (const part of written.split(/[，/]/)) numbers.add(part)
    const power = letterScales[text[span.end]?.toLowerCase() ?? '']
    if (power !== undefined) numbers.add(formatFraction(multiply(parseFraction(value), whole(10n ** power))))
    if (upper !== undefined) numbers.add(upper)
  }
  for (const [, euros, cents] of text.matchAll(decimalComma)) numbers.add(`${euros}.${cents}`)
  return numbers
}
