import {overlaps, type Span} from '../text/span.ts'
import type {Fact} from './fact.ts'

const numberExpression = /(?<![\d.,])\d(?:[\d,，]*\d)?(?:\.\d+)?/g

/** A share that is written as two numbers: 11 of 16, 每万张7起. */
export function isRatio({claim, written}: Fact): boolean {
  return claim.quantity.kind === 'percent' && /\d/.test(written) && !/[%％]|per\s?cent|百分/i.test(written)
}

/** The numbers in figures that a fact is written with. */
export function numbersIn({written}: Fact): string[] {
  return Array.from(written.matchAll(numberExpression), ([number]) => plain(number))
}

/** The numbers in figures of a text that none of the facts holds. */
export function unreadNumbers(text: string, facts: readonly Span[]): Set<string> {
  const numbers = new Set<string>()
  for (const {0: number, index} of text.matchAll(numberExpression)) {
    const span = {start: index, end: index + number.length}
    if (!facts.some((fact) => overlaps(fact, span))) numbers.add(plain(number))
  }
  return numbers
}

function plain(number: string): string {
  return number.replace(/[,，]/g, '')
}
