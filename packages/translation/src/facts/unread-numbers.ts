import {foldText} from '@collate/claims/fold'
import type {Passage} from '../passage/passage.ts'
import {languages} from '../language/languages.ts'
import {findFolded} from '../text/folded.ts'
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
export function isRatio({claim, folded}: Fact): boolean {
  if (claim.quantity.kind !== 'percent') return false
  return /\d/.test(folded) ? !/%|per\s?cent|百分/.test(folded) : inWords.test(folded)
}

/** The numbers that a fact is written with; of one in words, its value. */
export function numbersIn({folded, claim}: Fact): string[] {
  const whole = wholes[/每(百万|十万|[百千万])/.exec(folded)?.[1] ?? '']
  const digits = [
    ...(whole === undefined ? [] : [whole]),
    ...Array.from(folded.matchAll(numberExpression), ([number]) => plain(number))
  ]
  if (digits.length > 0) return digits
  const words = inWords.test(folded) ? smallNumerals(folded) : []
  return words.length > 0 ? words : [claim.quantity.value]
}

/** The numbers of a text, in figures or as small numerals, that none of the facts holds. */
export function unreadNumbers({text, language}: Passage, facts: readonly Span[]): Set<string> {
  const numbers = new Set<string>()
  const {numerals} = languages[language]
  const folded = foldText(text)
  for (const {match, ...span} of findFolded(folded, numberExpression)) add(plain(match[0]), span)
  for (const {match, ...span} of findFolded(folded, numerals.expression)) {
    const value = numerals.read(match[0])
    if (value !== undefined) add(String(value), span)
  }
  return numbers

  function add(number: string, span: Span): void {
    if (!facts.some((fact) => overlaps(fact, span))) numbers.add(number)
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
