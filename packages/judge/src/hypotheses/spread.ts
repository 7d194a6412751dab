import {isSamePeriod} from '@collate/statistics/model'
import type {Observation} from '@collate/statistics'
import {fit} from '../numbers/fit.ts'
import {compareFractions} from '../numbers/fraction.ts'
import {unitFactor, unitScale} from '../numbers/unit.ts'
import {readWritten} from '../numbers/written.ts'
import type {JudgeReading} from '../evidence/context.ts'
import type {Citation, Hypothesis} from './hypothesis.ts'
import {ownUnit} from './own-unit.ts'
import {isPinned} from './pinned.ts'
import {valueOf} from './value.ts'

/**
 * 36% to 82% of each: a range is no number of its source where its ends are two of them: the lowest and the highest
 * of a kind, two times of one, or what two citations name.
 */
export function spreadHypotheses(
  reading: JudgeReading,
  slice: string,
  citations: readonly Citation[]
): Hypothesis[] {
  const {upper, isSize} = reading.quantity
  if (upper === undefined || isSize) return []
  return citations.flatMap((citation) => {
    const rows = stating(upper, reading, slice, citation)
    return citations.flatMap((other): Hypothesis[] => {
      const ends = stating(reading.quantity.value, reading, slice, other)
      if (rows.length * ends.length > most) return []
      const between = (own: Citation, row: Observation, from: Observation): Hypothesis => ({
        citation: own,
        role: 'spread',
        row,
        from,
        outcome: 'agrees',
        value: valueOf(row)
      })
      return rows.flatMap((row) =>
        ends.flatMap((from) => {
          if (citation === other) return isSpread(from, row, citation) ? [between(citation, row, from)] : []
          // Words may be said of either, by its own citation.
          return areTogether(from, row, [other, citation])
            ? [between(citation, row, from), between(other, from, row)]
            : []
        })
      )
    })
  })
}

/** What so many values could be says nothing of any of them. */
const most = 400

/** The values of a citation that a number is by itself. */
function stating(value: string, reading: JudgeReading, slice: string, citation: Citation): Observation[] {
  const {upper: _, ...plain} = reading.quantity
  const quantity = ownUnit({...reading, quantity: {...plain, value, hedge: 'exactly'}}, slice, citation)
  const factor = unitFactor(quantity, citation.indicator.unit)
  if (!factor) return []
  const written = readWritten(quantity, slice, factor)
  const scale = unitScale(citation.indicator.unit)
  const isStated = (row: Observation): boolean =>
    fit(written, {value: valueOf(row), comparison: row.comparison, scale}) === 'agrees'
  return citation.rows.filter((row) => isAllowed(row, citation) && isStated(row))
}

/** Where a citation pins a change, its start is pinned as well. */
function isAllowed(row: Observation, citation: Citation): boolean {
  const {from} = citation
  return isPinned(citation, row) || (from !== undefined && isPinned({...citation, period: from}, row))
}

/** Two times of one value, or the lowest and the highest of its categories or parts. */
function isSpread(from: Observation, row: Observation, {rows}: Citation): boolean {
  if (from === row) return false
  const isSameCategory = from.category === row.category
  const isSamePopulation = from.population.id === row.population.id
  if (isSameCategory && isSamePopulation) return true
  if (!isSamePeriod(from.when, row.when) || isSameCategory === isSamePopulation) return false
  const rivals = rows.filter(
    (other) =>
      isSamePeriod(other.when, row.when) &&
      !isWhole(other, isSamePopulation) &&
      (isSamePopulation ? other.population.id === row.population.id : other.category === row.category)
  )
  const isBetween = (other: Observation): boolean =>
    compareFractions(valueOf(other), valueOf(from)) >= 0 &&
    compareFractions(valueOf(other), valueOf(row)) <= 0
  return rivals.includes(from) && rivals.includes(row) && rivals.every(isBetween)
}

/** What the categories, or the parts of a population, are of. */
function isWhole({category, population, indicator}: Observation, byCategory: boolean): boolean {
  return byCategory ? category === undefined : population.id === indicator.population.id
}

/** Two citations of one time, or of times that they name. */
function areTogether(from: Observation, row: Observation, citations: readonly Citation[]): boolean {
  return (
    from !== row &&
    from.indicator.unit === row.indicator.unit &&
    (isSamePeriod(from.when, row.when) || citations.every(({period}) => period !== undefined))
  )
}
