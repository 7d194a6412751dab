import type {Quantity} from '@collate/claims'

/** How one language writes the numbers of facts; a text may have words of any.  Patterns are of folded text. */
export type FactWords = {
  /** Powers of ten behind a number, and the words for them. */
  scales: Readonly<Record<string, number>>
  scaleBehind: RegExp
  /** In a price that is given by what is left of it, and at its end: 八折. */
  discount: RegExp
  discountEnd: RegExp
  /** Says that values stand in the order of their things. */
  inOrder: RegExp
  /** Between a number and the thing behind it that it is said of. */
  qualifying: RegExp
  /** A multiple by which something grew, and not what became of it: 提高了3倍. */
  increased: RegExp
  /** A multiple that plainly says what became of it: tripled. */
  plainResult: RegExp
  /** Words of a forecast that are said of much else. */
  doubtfulOutlook: RegExp
  /** In a share that is a number of its own; and in any that is written as percent. */
  percentOf: RegExp
  percent: RegExp
  /** In a share that is told in percent, with its sign or in one word. */
  percentSign: RegExp
  /** Right behind a number: it is percent. */
  percentBehind: RegExp
  /** A part of a measure with no number, and what joins it to the measure before it: a year and a half. */
  partOfMeasure: RegExp
  partBefore: RegExp
  /** A time and half of it. */
  andHalf: RegExp
  /** In words for a part that no number names: every second, 大多数. */
  everyOther: RegExp
  /** The unit of how wide a machine is. */
  bits: RegExp
  /** The unit of a hundredth of a dollar or euro, where it is not read as money. */
  cents: RegExp
  /** Ages by tens, from the twenties on. */
  decades: readonly string[]
  /** A share that is written as one: a third, 三分之一. */
  asShare: RegExp
  /** Two numbers with the word of a ratio between, and two numbers in words that make a share. */
  ratio: RegExp
  twoNumbers: RegExp
  /** Numerals in words; and parts that hold one of their signs and are none. */
  numeral: RegExp
  looseShare: RegExp
  /** A stretch of numbers: two digits, the mid 90s. */
  stretch: RegExp
  /** A number in words that stands for most. */
  idiom: RegExp
  /** A count in words that no number is meant by: dozens, 成千上万. */
  roundCount: RegExp
  half: RegExp
  /** Ranks, each with its number in a group, and the words that are no numerals, from the first on. */
  ordinal: RegExp
  ordinals: readonly string[]
  /** Units of texts, of which another language has others: five words, 五个字. */
  letters: RegExp
  /** The scale that the name of a unit begins with: petaflops. */
  unitPrefix: RegExp
  /** Most, which no word hedges. */
  most: RegExp
  /** Right behind a length: which side of a thing it is of, and no change. */
  dimension: RegExp
  /** At the begin of a clause: it is said of another thing than the one before. */
  setAgainst: RegExp
  /** A unit that is a weight and some money as well: pounds. */
  weightOrMoney: RegExp
  /** As much as a number, which it may reach; and hardly it. */
  upTo: RegExp
  /** Right before a number: something reaches it. */
  goesTo: RegExp
  barely: RegExp
  /** Costs nothing. */
  free: RegExp
  /** Behind the number of points, whatever they are of: a three-point increase. */
  pointsBehind: RegExp
  /** Right before an age: not yet. */
  soon: RegExp
  /** Behind a length of a day that is meant to have no end: 24小时连轴转. */
  unending: RegExp
  /** How a number is written, for a proposal; `#` is the number, scales by their digits, the largest first. */
  written: {
    hedges: Readonly<Record<Quantity['hedge'], string>>
    scales: ReadonlyArray<readonly [digits: number, word: string]>
    points: string
    multiple: string
    /** By its UCUM code or the code of a currency: one of it, and several. */
    units: Readonly<Record<string, readonly [one: string, several: string]>>
  }
}
