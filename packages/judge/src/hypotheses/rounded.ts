import {absolute, compare, subtract} from '../numbers/fraction.ts'
import {toleranceOf} from '../numbers/tolerances.ts'
import {readWritten} from '../numbers/written.ts'
import type {JudgeReading} from '../evidence/context.ts'
import type {Citation, Hypothesis} from './hypothesis.ts'
import {valueHypotheses, valueOf} from './value.ts'

/**
 * About half of adults (47%): a fraction in words and, right beside it, the number that it rounds.  Nobody is
 * misled there, so it may be as far off as nearly half may be from half.
 */
export function roundedHypotheses(
  {quantity, exactly}: JudgeReading,
  slice: string,
  citation: Citation
): Hypothesis[] {
  if (!exactly) return []
  const written = readWritten(quantity, slice)
  if (!written.isFractionWord || written.upper) return []
  const {nearlyWord} = toleranceOf(written.scale, written.value)
  return valueHypotheses(exactly, '', citation).filter(
    ({outcome, row}) =>
      outcome === 'agrees' && compare(absolute(subtract(valueOf(row), written.value)), nearlyWord) <= 0
  )
}
