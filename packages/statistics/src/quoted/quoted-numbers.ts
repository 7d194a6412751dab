import {magnitudesIn} from '../unit/magnitudes-in.ts'
import {findLabels} from './labels.ts'
import {groupedNumerals, hide, plainNumerals, type Stretch} from './numerals.ts'

/** What a text says in numbers, as `findQuantities` of `@collate/claims` reads it. */
export type QuantityFinder = (text: string, language: 'zh' | 'en') => readonly Quantity[]

type Quantity = Stretch & {kind: string; value: string; upper?: string; unit?: string; hedge: string}

/** The numbers of a quotation. */
export type QuotedNumbers = {
  /** Those that it states for sure, as written. */
  stated: string[]
  /** All of its numbers. */
  numbers: QuotedNumber[]
  /** Whether they are read; of a language without a grammar they are digits, whose points and groups nobody knows. */
  isRead: boolean
}

/** What a number of a quotation may mean, and what it is a number of. */
export type QuotedNumber = {
  /** `82`, `12.50`, `200/3`. */
  values: string[]
  /** `bare`: it says not of what; `label`: it counts nothing; else a kind of quantity, `people` of 28 people being a count. */
  of: string
}

/**
 * Read the numbers of a quotation: what a grammar reads, and other digits.
 *
 * Years, dates and numbers of pages state nothing, but are among its numbers.
 *
 * @param language - as ISO 639 has it: `en`, `ja`
 */
export function readQuotedNumbers(
  quote: string,
  language: string,
  findQuantities: QuantityFinder
): QuotedNumbers {
  const text = quote.replace(/[０-９．％]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const isRead = language === 'zh' || language === 'en'
  const found = isRead ? findQuantities(text, language) : []
  const read = found
    .filter(({kind}) => kind !== 'year' && kind !== 'ordinal')
    .map((d) => ({...d, text: text.slice(d.start, d.end)}))

  const rest = hide(text, found)
  const numeralsIn = isRead ? plainNumerals : groupedNumerals
  const bare = numeralsIn(hide(rest, findLabels(rest, language)))
  const stated = [...read.filter(isNumber), ...bare]
  const powers = isRead ? magnitudesIn(text).map((d) => d.power) : []
  const numbers: QuotedNumber[] = [
    ...read.map((d) => ({values: valuesOf(d), of: d.kind === 'count' && !d.unit ? 'bare' : d.kind})),
    ...numeralsIn(rest).map((d) => ({
      values: d.values,
      of: !bare.some(({start}) => start === d.start)
        ? 'label'
        : /^\s?[%％]/.test(rest.slice(d.end))
          ? 'percent'
          : 'bare'
    }))
  ]
  return {
    stated: stated.toSorted((a, b) => a.start - b.start).map((d) => d.text.trim()),
    numbers: numbers.map((d) =>
      d.of === 'bare' || d.of === 'label' ? {...d, values: writtenOutBy(d.values, powers)} : d
    ),
    isRead
  }
}

/** What a unit of the quotation makes of numbers beside it: (thousands) … 6,015. */
function writtenOutBy(values: readonly string[], powers: readonly number[]): string[] {
  const larger = powers.flatMap((power) =>
    values.flatMap((text) => {
      const [, whole, decimals = ''] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? []
      if (whole === undefined) return []
      const moved = `${whole}${decimals.padEnd(power, '0').slice(0, power)}`
      return decimals.length > power ? `${moved}.${decimals.slice(power)}` : moved
    })
  )
  return [...values, ...larger]
}

/** In words, what only bounds a number is none: most, over half, dozens, 多数. */
function isNumber({text, upper, hedge}: Quantity & {text: string}): boolean {
  return /\d/.test(text) || (upper === undefined && !/^(?:over|under|at-least|at-most)$/.test(hedge))
}

/** Of one in five and 1:1.18 each number may be meant; of 96.5 per 100,000 only the first. */
function valuesOf({text, value, upper, unit}: Quantity & {text: string}): string[] {
  const parts = unit?.startsWith('/10*') ? [] : plainNumerals(text).flatMap((d) => d.values)
  return [value, ...(upper === undefined ? [] : [upper]), ...(parts.length > 1 ? parts : [])]
}
