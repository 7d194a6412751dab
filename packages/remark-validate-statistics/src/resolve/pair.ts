import type {Claim} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {comparePeriods, earlierWaves, isSamePeriod, isWithin, yearsBefore} from '@collate/statistics/model'
import {timeOf} from '../data/time.ts'
import type {PassageContext} from './context.ts'
import {periodOf, timesOf} from './dates.ts'
import {isProportion} from './role.ts'
import type {Pair, Reading, Target} from './stat.ts'
import {findTargets} from './target.ts'
import {categoriesNamed} from './target-category.ts'

/** Readings of a passage by the index of their claim. */
export type ReadingIndex = ReadonlyMap<number, Reading>

/**
 * Find the two statistics that a change or comparison is between, likeliest first.
 *
 * @returns one where the text names both ends, several where it leaves one open
 */
export function findPairs(reading: Reading, readings: ReadingIndex, context: PassageContext): Pair[] {
  const isDated = reading.stat.citations.filter(({period}) => period !== undefined).length > 1
  return (
    (isDated ? citedEnds(reading, context) : undefined) ??
    endsInText(reading, readings, context) ??
    citedEnds(reading, context) ??
    namedEnds(reading, context) ??
    openEnds(reading, readings, context)
  )
}

/** Up 15 points: the wave that is cited and the one before, or two other values of the same citation. */
function openEnds(reading: Reading, readings: ReadingIndex, context: PassageContext): Pair[] {
  const target = citedTarget(reading, context)
  const past = pastOf(target?.row, reading, context).map((pair) => ({...pair, ...(target && {target})}))
  return timesOf(reading.claim).comparedWith ? past : [...past, ...neighbours(reading, readings, context)]
}

/** From 41% to 56%, up 15 points: the sentence states one or both ends. */
function endsInText(
  {claim, ...rest}: Reading,
  readings: ReadingIndex,
  context: PassageContext
): Pair[] | undefined {
  const {from, to} = claim.change ?? {}
  const start = from === undefined ? undefined : readings.get(from)?.targets[0]?.row
  const end = to === undefined ? undefined : readings.get(to)?.targets[0]?.row
  if (isOfOtherTimes(claim, start, end)) return
  if (start && end) return pairOf(start, end, context)
  const reading = {claim, ...rest}
  if (end) return pastOf(end, reading, context)
  if (!start) return
  const row = citedTarget(reading, context)?.row
  return row && row !== start ? pairOf(start, row, context) : undefined
}

/** Up 18% from 2023 to 2025, where the sentence has told the values of 2024 and 2025. */
function isOfOtherTimes(claim: Claim, start: Observation | undefined, end: Observation | undefined): boolean {
  const {period, comparedWith} = timesOf(claim)
  const isOther = (time: typeof period, row: Observation | undefined): boolean => {
    if (time?.period === undefined || row === undefined) return false
    const named = timeOf(time.period)
    return !isWithin(row.when, named) && !isWithin(named, row.when)
  }
  return isOther(comparedWith, start) || isOther(period, end)
}

/** Two citations: their periods decide the order, else the citation does: the first is compared with the second. */
function citedEnds({claim, stat}: Reading, context: PassageContext): Pair[] | undefined {
  if (stat.citations.length < 2) return
  const targets = stat.citations.flatMap((d) => findTargets(claim, d, context, () => false)[0] ?? [])
  const [first, second] = targets.flatMap(({row}) => row ?? [])
  if (!first || !second || first.indicator.unit !== second.indicator.unit) return
  const isSeries =
    first.indicator === second.indicator &&
    first.category === second.category &&
    first.population.id === second.population.id
  if (isSeries && comparePeriods(first.when, second.when) < 0) return pairOf(first, second, context)
  return isNamedBefore(second, first, context)
    ? pairOf(first, second, context)
    : pairOf(second, first, context)
}

/** Helm has twice the share of gRPC: two categories of one citation. */
function namedEnds({claim, stat}: Reading, context: PassageContext): Pair[] | undefined {
  const [citation] = stat.citations
  if (!citation || citation.category) return
  const named = new Set(categoriesNamed(claim, citation.indicator).map((d) => d.category))
  if (named.size !== 2) return
  const [to, from] = findTargets(claim, citation, context, () => false).map((target) => target.row)
  return from && to ? pairOf(from, to, context) : undefined
}

/** The wave that a statistic is compared with: the one that the text names, else the one before, else the first. */
export function pastOf(row: Observation | undefined, {claim}: Reading, context: PassageContext): Pair[] {
  if (!row) return []
  const series = context.library.series(row.indicator)
  const waves = earlierWaves(series, row)
  const past =
    claim.change?.base === 'year' ? [yearBefore(row, waves)] : (named() ?? [waves.at(-1), openStart()])
  return [...new Set(past)].flatMap((from) => (from ? [{from, to: row, series}] : []))

  function named(): Array<Observation | undefined> | undefined {
    const {comparedWith} = timesOf(claim)
    if (!comparedWith) return
    const period = periodOf(comparedWith, context, row!.period)
    const {years} = comparedWith
    const distant = years === undefined ? undefined : yearsBefore(row!.when, years)
    return waves.filter(
      ({when}) =>
        (distant && isSamePeriod(when, distant)) || (period !== undefined && isWithin(when, timeOf(period)))
    )
  }

  function openStart(): Observation | undefined {
    return claim.change?.base ? undefined : waves[0]
  }
}

function yearBefore(row: Observation, waves: readonly Observation[]): Observation | undefined {
  const before = yearsBefore(row.when, 1)
  return waves.find((wave) => isSamePeriod(wave.when, before))
}

/** The other values of the same indicator: 58% of innovators, 35 points more than the 23% of adopters. */
function neighbours({claim, role, stat}: Reading, readings: ReadingIndex, context: PassageContext): Pair[] {
  const isCompared = claim.change !== undefined || claim.directions.length > 0 || isProportion(claim, context)
  if (role === 'multiple' && !isCompared) return []
  const indicators = new Set(stat.citations.map((citation) => citation.indicator))
  const targets = [...readings.values()].flatMap(({role: other, targets: own}) =>
    other === 'value' ? own.filter(({series}) => indicators.has(series.indicator)) : []
  )
  return targets.flatMap(({row: to, series}) =>
    targets.flatMap(({row: from}) => (from && to && from !== to ? [{from, to, series}] : []))
  )
}

function citedTarget({claim, stat}: Reading, context: PassageContext): Target | undefined {
  const [citation] = stat.citations
  return citation && findTargets(claim, citation, context, () => false)[0]
}

function pairOf(from: Observation, to: Observation, {library}: PassageContext): Pair[] {
  return [{from, to, series: library.series(to.indicator)}]
}

/** Whether a text names what one row is about before what the other one is about. */
function isNamedBefore(
  first: Observation,
  second: Observation,
  {passage, language}: PassageContext
): boolean {
  const [one, other] = [first, second].map((row) => {
    const {label, aliases} = row.category ?? row.population
    const places = [label[language], ...aliases[language]].map((name) => passage.text.indexOf(name))
    return Math.min(...places.map((place) => (place < 0 ? Infinity : place)))
  })
  return Number.isFinite(one) && Number.isFinite(other) && one! < other!
}
