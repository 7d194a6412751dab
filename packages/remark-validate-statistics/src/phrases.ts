import type {Quantity} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import type {Fraction, Interval} from '@collate/judge/numbers'
import type {Pair} from './resolve/stat.ts'

/** How messages say things in one language. */
export type Phrases = {
  /** `82%`, `15个百分点`, `1560万`, `$1.2 billion`. */
  value(value: Fraction, unit: string): string
  /** What a row has published, with its hedge, its other end and its margin: `about 48% to 50%`, `4.1% ± 0.3 percentage points`. */
  published(row: Observation): string
  period(period: string): string
  /** A number with words that say how sure it is: `at least 82%`. */
  hedged(hedge: Quantity['hedge'], value: string): string
  list(items: readonly string[]): string
  /** Where a text is true: `from 79% to below 82%`. */
  interval(interval: Interval, unit: string): string
  /** How a change comes about: `56% − 41% = 15 percentage points (a rise of 36.6%)`. */
  change(pair: Pair): string
  /** A row in full: what, of whom, when, how much. */
  statistic(row: Observation): string
  /** Title, publisher, date, place and words of the source. */
  source(row: Observation): string
  sentences(texts: ReadonlyArray<string | undefined>): string
}
