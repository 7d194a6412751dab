import {valueWords as en} from '../en/value-words.ts'
import type {Decimal} from '../decimal.ts'
import type {Comparison} from '../statistic.ts'
import {parseUnit} from '../unit/unit.ts'
import {valueWords as zh} from '../zh/value-words.ts'
import {splitMagnitude} from './magnitude.ts'
import type {ValueWords} from './value-words.ts'

const languages = {en, zh}

/** What a number is a number of. */
export type Measured = {
  /** Of the indicator. */
  unit: string
  /** Label of the population, in the language; `''` where the data name nobody. */
  counted: string
  /** Label of the indicator, in the language: Chinese counts a life in another word than a loan. */
  label?: string
  /** Whether a rise has its sign, too: a growth. */
  isGrowth: boolean
}

/** A value as its table has it, every number as decimal text. */
export type PublishedValue = {
  value: string
  upper?: string | undefined
  /** Of a percentage in points. */
  margin?: string | undefined
  comparison: Comparison
}

/**
 * A published value with its unit, as people write it; the digits of its source are kept.
 *
 * @example
 * valueInWords({value: '3620000000', comparison: '='}, {unit: 'CNY', …}, 'zh') // => '36.2亿元'
 * valueInWords({value: '2.1', margin: '0.3', comparison: '='}, {unit: 'percent', …}, 'en') // => '2.1% ± 0.3'
 */
export function valueInWords(published: PublishedValue, measured: Measured, language: 'en' | 'zh'): string {
  const {value, upper, margin, comparison} = published
  const words = languages[language]
  const first = write(value, measured, words)
  const room = margin ? ` ± ${marginInWords(margin, measured, words)}` : ''
  const size = upper ? range(first, write(upper, measured, words), words) : join(first)
  return words.nearness[comparison] + size + room
}

/**
 * A number with its unit, as people write it.
 *
 * @param number - decimal text, of which all digits are kept
 * @param counted - what a rate is of, in the language: 每1000活产2.9
 */
export function amountInWords(number: string, unit: string, language: 'en' | 'zh', counted = ''): string {
  return join(write(number, {unit, counted, isGrowth: false}, languages[language]))
}

/**
 * What the numbers of a unit are, for people: `per 100,000`, 每10万人, `kg per hectare`, 千克/公顷.
 *
 * @param counted - label of the population, in the language; `''` where the data name nobody
 */
export function unitInWords(code: string, counted: string, language: 'en' | 'zh'): string {
  const unit = parseUnit(code)
  if (!unit) throw new RangeError(`Unexpected \`${code}\`, expected a unit`)
  return languages[language].unitName(unit, counted)
}

type Written = {before: string; digits: string; word: string; behind: string}

function write(number: string, measured: Measured, words: ValueWords): Written {
  const {unit: code, counted, label = '', isGrowth} = measured
  const decimal = readNumber(number)
  const unit = parseUnit(code)
  if (!decimal || !unit)
    throw new RangeError(`Unexpected \`${number} ${code}\`, expected a number and its unit`)
  const isAmount = unit.sort === 'count' || unit.sort === 'currency' || unit.sort === 'measure'
  const {text, word} = splitMagnitude(decimal, isAmount ? words.magnitudes : [])
  const [whole = '', ...rest] = text.replace('-', '').split('.')
  const [before, behind] = words.around(unit, text.replace('-', '') + word, {counted, label})
  const sign = decimal.digits < 0n ? '−' : isGrowth && decimal.digits > 0n ? '+' : ''
  return {
    before: sign + before,
    digits: [word === '' || words.groupsBeforeWord ? words.group(whole) : whole, ...rest].join('.'),
    word,
    behind
  }
}

/** Of any length: a text may write a number that no table would. */
function readNumber(text: string): Decimal | undefined {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return undefined
  const [whole = '', part = ''] = text.split('.')
  return {digits: BigInt(whole + part), scale: part.length}
}

/** From one end to the other; what both have is said once, as far as the language does. */
function range(from: Written, to: Written, words: ValueWords): string {
  const [dash, word] = words.between
  if ([from, to].some(({before}) => before.startsWith('−'))) return join(from) + word + join(to)
  const first = {
    ...from,
    word: from.word === to.word && !words.repeatsWord ? '' : from.word,
    behind: words.isRepeated(to.behind) ? from.behind : ''
  }
  return join(first) + dash + join({...to, before: ''})
}

/** The points of a percentage need no word: nobody takes 2.1% ± 0.3 for anything else. */
function marginInWords(margin: string, {unit, counted}: Measured, words: ValueWords): string {
  const written = write(margin, {unit, counted, isGrowth: false}, words)
  return unit === 'percent' || parseUnit(unit)?.sort === 'rate' ? written.digits : join(written)
}

function join({before, digits, word, behind}: Written): string {
  return before + digits + word + behind
}
