import type {Quantity} from '@collate/claims'
import {absolute, compareFractions, subtract} from '../numbers/fraction.ts'
import {toleranceOf} from '../numbers/tolerances.ts'
import {readWritten} from '../numbers/written.ts'
import type {JudgeReading} from '../evidence/context.ts'
import {isTrue, type Citation, type Hypothesis} from './hypothesis.ts'
import {valueHypotheses, valueOf} from './value.ts'

/**
 * About half of adults (47%), just over four in ten (43%): a fraction in words and, right beside it, the number that it rounds.  Nobody is
 * misled there, so it may be as far off as nearly half may be from half.
 */
export function roundedHypotheses(
  {quantity, exactly}: JudgeReading,
  slice: string,
  citation: Citation
): Hypothesis[] {
  const side = sides[quantity.hedge]
  if (!exactly || !side) return []
  const written = readWritten(quantity, slice)
  if (!written.isFractionWord || written.upper) return []
  const {nearlyWord} = toleranceOf(written.scale, written.value)
  return valueHypotheses(exactly, '', citation).filter(
    ({outcome, row}) =>
      outcome === 'agrees' &&
      side.includes(compareFractions(valueOf(row), written.value)) &&
      compareFractions(absolute(subtract(valueOf(row), written.value)), nearlyWord) <= 0
  )
}

/** On which sides of its number a hedge may lie: below, at it, above. */
const sides: Partial<Record<Quantity['hedge'], readonly number[]>> = {
  about: [-1, 0, 1],
  'just-over': [1],
  'just-under': [-1]
}

/** Less than half of adults (59%): what is told exactly right behind it, and made false by it, is what it is said of. */
export function ofExactly(
  found: readonly Hypothesis[],
  {exactly}: JudgeReading,
  citations: readonly Citation[]
): readonly Hypothesis[] {
  if (!exactly) return found
  const exact = citations.flatMap((citation) => valueHypotheses(exactly, '', citation))
  const rows = new Set(exact.flatMap(({outcome, row}) => (outcome === 'agrees' ? [row] : [])))
  const own = found.filter(({role, row}) => role === 'value' && rows.has(row))
  // Five countries had about half: A (25.9%), …: the first of a list is not what their sum is.
  const isOpen = own.some(isTrue) || found.some((d) => d.role === 'sum' && isTrue(d))
  return own.length === 0 || isOpen ? found : own
}
