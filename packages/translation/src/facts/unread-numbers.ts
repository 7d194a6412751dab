import type {Passage} from '../passage/passage.ts'
import {languages} from '../language/languages.ts'
import {overlaps, type Span} from '../text/span.ts'
import type {Fact} from './fact.ts'

const numberExpression = /(?<![\d.,])(?:\d(?:[\d,，]*\d)?(?:\.\d+)?|\.\d+)/g

/** 每七个人里有一个, one in seven. */
const inWords = /每[二两三四五六七八九十百]|\bone (?:in|out of) \w+$/i

/** What rates are counted on: 每十万人中有7.4人. */
const wholes: Record<string, string | undefined> = {
  百: '100',
  千: '1000',
  万: '10000',
  十万: '100000',
  百万: '1000000'
}

/** A share that is written as two numbers: 11 of 16, 每万张7起. */
export function isRatio({claim, written}: Fact): boolean {
  if (claim.quantity.kind !== 'percent') return false
  return /\d/.test(written) ? !/[%％]|per\s?cent|百分/i.test(written) : inWords.test(written)
}

/** The numbers that a fact is written with; of one in words, its value. */
export function numbersIn({written, claim}: Fact): string[] {
  const whole = wholes[/每(百万|十万|[百千万])/.exec(written)?.[1] ?? '']
  const digits = [
    ...(whole === undefined ? [] : [whole]),
    ...Array.from(written.matchAll(numberExpression), ([number]) => plain(number))
  ]
  if (digits.length > 0) return digits
  const words = inWords.test(written) ? smallNumerals(written) : []
  return words.length > 0 ? words : [claim.quantity.value]
}

/** The numbers of a text, in figures or as small numerals, that none of the facts holds. */
export function unreadNumbers({text, language}: Passage, facts: readonly Span[]): Set<string> {
  const numbers = new Set<string>()
  const {numerals} = languages[language]
  for (const {0: number, index} of text.matchAll(numberExpression)) add(plain(number), index, number.length)
  for (const {0: word, index} of text.matchAll(numerals.expression)) {
    const value = numerals.read(word)
    if (value !== undefined) add(String(value), index, word.length)
  }
  return numbers

  function add(number: string, start: number, length: number): void {
    if (!facts.some((fact) => overlaps(fact, {start, end: start + length}))) numbers.add(number)
  }
}

/** 25.000 is 25,000: no number of a text has three decimals that are all that is left of it. */
function plain(number: string): string {
  if (/^\d{1,3}(?:\.\d{3})+$/.test(number)) return number.replaceAll('.', '')
  return number.replace(/[,，]/g, '').replace(/^\./, '0.')
}

function smallNumerals(text: string): string[] {
  return Object.values(languages).flatMap(({numerals}) =>
    Array.from(text.matchAll(numerals.expression), ([word]) => String(numerals.read(word) ?? ''))
  )
}
