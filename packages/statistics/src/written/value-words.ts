import type {Comparison} from '../statistic.ts'
import type {ParsedUnit} from '../unit/unit.ts'

/** How a language writes published values. */
export type ValueWords = {
  /** Powers of ten with their words, the largest first. */
  magnitudes: ReadonlyArray<readonly [power: number, word: string]>
  /** Marks the thousands of a whole number. */
  group: (digits: string) => string
  /** Whether it does so before a word of magnitude, too: 94,974.6 billion, 949746亿. */
  groupsBeforeWord: boolean
  /** What stands around a number of a unit: of whom it is, and of what measure. */
  around: (
    unit: ParsedUnit,
    number: string,
    of: {counted: string; label: string}
  ) => readonly [before: string, behind: string]
  /** What its numbers are, without one. */
  unitName: (unit: ParsedUnit, counted: string) => string
  /** Whether both ends of a range carry their word of magnitude: 3亿–5亿元, 3–5 billion. */
  repeatsWord: boolean
  /** Whether both carry what stands behind them: 48%–50%. */
  isRepeated: (behind: string) => boolean
  /** Between the ends of a range; where one is negative, a dash would be read as its sign. */
  between: readonly [dash: string, word: string]
  /** Before a value that its source gives so. */
  nearness: Readonly<Record<Comparison, string>>
}
