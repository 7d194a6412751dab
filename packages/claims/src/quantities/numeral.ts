import type {Hedge} from '../quantity.ts'
import type {Exact} from './exact.ts'

/** A number as it is written, before its unit is known. */
export type Numeral = {
  /** Place in the folded text, end exclusive. */
  start: number
  end: number
  value: Exact
  /** Of 七八, 十几, several hundred. */
  upper?: Exact
  /** Exponent of ten of the last digit written: 0 for 82, 3 for 1.2万. */
  step: number
  form: 'digits' | 'words'
  /** Exponents of ten that a lower end may share: 4 for the 100 of 100-200万; the likeliest first. */
  scales: readonly number[]
  /** 两千多 is over, 十来 is about. */
  hedge?: Hedge
  /** Two-thirds, 三分之二, 百分之八十二: `value` is in percent already. */
  share?: 'fraction' | 'percent'
  /** 99/100, 12/25: a share, a score or a date. */
  slashed?: boolean
  /** 1,234 and 1.56e7 are written as only counts are. */
  counting?: boolean
  /** 百, 千万: a scale without a number of its own. */
  bare?: boolean
  /** A single 一, one, a: most often no number at all. */
  article?: boolean
  /** The 6 of 15、6岁, which is sixteen. */
  isShort?: boolean
  /** 数百, dozens: a size rather than a number. */
  vague?: boolean
}

/** No number that means something has more digits. */
export const mostDigits = 30

/** The scales of a number that has none. */
export const unscaled: readonly number[] = []
