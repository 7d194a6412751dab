import type {Quantity} from '@collate/claims'
import type {Observation, Statistics} from '@collate/statistics'
import {comparePeriods, currentRows, wavesOf} from '@collate/statistics/model'
import {expectPair, expectRow, isBorneOut} from 'remark-validate-statistics/judging'
import {whole, unitFactor, readWritten} from '@collate/judge/numbers'
import {type Library, type ReadingRole, populationId} from 'remark-validate-statistics/reading'
import type {Stand} from './stand.ts'

/** Each of these is judged in full. */
const most = 12

/**
 * The statistics that a quantity may state, by a rough look: the value fits, or
 * every word of the measure is in the sentence.
 *
 * @returns at most 12, likeliest first
 */
export function findCandidates({quantity, passage, context}: Stand, {packages}: Statistics): Observation[] {
  const {library} = context
  const slice = passage.text.slice(quantity.start, quantity.end)
  const words = library.words(packages.keys(), context.language)
  const groups = new Map<string, Set<number>>()
  for (const {values} of words.terms.findAll(passage.text))
    for (const {indicator, group} of values)
      groups.set(indicator, (groups.get(indicator) ?? new Set()).add(group))
  const populations = new Set(words.populations.find(passage.text).flatMap((d) => d.values))

  const found: Array<{row: Observation; points: number; fits: boolean; isExact: boolean}> = []
  for (const data of packages.values()) {
    const current = new Set(currentRows(data.observations))
    for (const row of data.observations) {
      const {indicator, population} = row
      const fits = fitsValue(quantity, slice, row) || fitsChange(quantity, slice, row, library)
      const wanted = indicator.terms[context.language].length
      const named = groups.get(`${indicator.package}/${indicator.id}`)?.size ?? 0
      const isMeasure = wanted > 0 && named === wanted && unitFactor(quantity, indicator.unit) !== undefined
      // An old version of a value is meant where its number is told.
      if (!fits && (!isMeasure || !current.has(row))) continue
      // About 5%: that of which it is a rounding rather than all that is near.
      const isExact = fits && fitsValue({...quantity, hedge: 'exactly'}, slice, row)
      const isNamed = populations.has(populationId(indicator.package, population.id))
      const share = wanted > 0 ? named / wanted : 0
      found.push({row, fits, isExact, points: (fits ? 4 : 0) + 3 * share + (isNamed ? 1 : 0)})
    }
  }
  // A number that no statistic has may be wrong; one that has its statistic is not looked for elsewhere.
  const isKnown = found.some((d) => d.fits && d.points >= 7)
  // Of equal ones the newest, which the tables have last.
  const ranked = found
    .toReversed()
    .toSorted((a, b) => b.points - a.points || Number(b.isExact) - Number(a.isExact))
  return ranked
    .filter((d) => d.fits || !isKnown)
    .slice(0, most)
    .map((d) => d.row)
}

function fitsValue(quantity: Quantity, slice: string, row: Observation): boolean {
  const factor = unitFactor(quantity, row.indicator.unit)
  return factor !== undefined && isBorneOut(expectRow(row, readWritten(quantity, slice, factor)))
}

const changes: Partial<Record<Quantity['kind'], ReadingRole>> = {
  points: 'difference',
  percent: 'relative',
  multiple: 'multiple'
}

/** Whether an earlier wave and this one make the change that a quantity states. */
function fitsChange(quantity: Quantity, slice: string, row: Observation, library: Library): boolean {
  const role = changes[quantity.kind]
  if (!role) return false
  const series = library.series(row.indicator)
  const written = readWritten(quantity, slice, whole(1n))
  return wavesOf(series, row).some((from) => {
    if (comparePeriods(from.when, row.when) >= 0) return false
    const expected = expectPair({from, to: row, series}, role, written)
    return expected !== undefined && isBorneOut(expected)
  })
}
