import type {Observation} from '@collate/statistics'
import {comparePeriods, doOverlap, isSamePeriod, isWithin} from '@collate/statistics/model'
import type {Fraction} from '../numbers/fraction.ts'
import type {Interval} from '../numbers/interval.ts'
import {alikeRows, ofAllRows} from './all-rows.ts'
import type {Citation} from './hypothesis.ts'

/** How two values are told apart: by what lies between them, by that in percent, how many times one is the other, what share of it. */
export type PairKind = 'absolute' | 'relative' | 'multiple' | 'proportion'

/** What two rows differ in. */
export type Axis = 'time' | 'other'

/** Two rows that a number may tell apart. */
export type RowPair = {
  row: Observation
  from: Observation
  axis: Axis
  /** What the two give, worked out when it is first asked for. */
  given: Partial<Record<PairKind, Given>>
}

/** What two rows give, and how far it may be off where they are rounded. */
type Given = {value: Fraction | undefined; room?: Interval | undefined}

const most = 240

/** The pairs of so many rows are kept: they are not many, and asked for by each number that cites them. */
const few = 60
const keptPairs = ofAllRows((rows): readonly RowPair[] => [...pairsAmong(rows)])

/** Rows that differ in one thing only: the time, or category or population. */
export function rowPairs(rows: readonly Observation[]): Iterable<RowPair> {
  return rows.length <= few ? keptPairs(rows) : pairsAmong(rows)
}

function* pairsAmong(rows: readonly Observation[]): Generator<RowPair> {
  if (rows.length > most) return
  for (const row of rows)
    for (const from of rows) {
      if (row === from) continue
      const isSame = row.category === from.category && row.population.id === from.population.id
      if (isSame && comesBefore(from, row)) yield {row, from, axis: 'time', given: {}}
      else if (!isSame && differsOnce(row, from) && areOfOneTime(row, from, rows))
        yield {row, from, axis: 'other', given: {}}
    }
}

/** The same, told from the later one: 28,800 more in 2023 than in 2024. */
export function* pairsBack(rows: readonly Observation[], later: readonly string[]): Generator<RowPair> {
  for (const from of rows) {
    if (!later.includes(from.period)) continue
    for (const row of alikeRows(rows, from))
      if (comesBefore(row, from)) yield {row, from, axis: 'time', given: {}}
  }
}

/** A year is no change from its last quarter, unless both are of the day on which they end; the first ten months are one from the first nine. */
function comesBefore({when: from, indicator: {timing}}: Observation, {when: to}: Observation): boolean {
  if (timing === 'at') return from.last < to.last
  const isPart = (isWithin(from, to) || isWithin(to, from)) && from.first !== to.first
  return comparePeriods(from, to) < 0 && !isPart
}

/** Of one time; or of two groups, each asked on days of its own that fall together. */
function areOfOneTime(row: Observation, from: Observation, rows: readonly Observation[]): boolean {
  if (row.period === from.period) return true
  if (row.category !== from.category || !doOverlap(row.when, from.when)) return false
  const times = timesOf(rows)
  const hasBoth = (a: Observation, b: Observation): boolean => times.get(groupOf(a))!.has(b.period)
  return !hasBoth(row, from) && !hasBoth(from, row)
}

const timesOf = ofAllRows((rows) => {
  const times = new Map<string, Set<string>>()
  for (const row of rows) times.set(groupOf(row), (times.get(groupOf(row)) ?? new Set()).add(row.period))
  return times
})

function groupOf({category, population}: Observation): string {
  return `${category?.id ?? ''} ${population.id}`
}

/** Cut from 455 to 250 GW, a reduction of 45%: what a revision changed. */
export function* revisionsOf({rows, versions}: Citation): Generator<RowPair> {
  if (versions.length > most) return
  for (const from of versions)
    for (const row of [...rows, ...versions])
      if (from.out < row.out && isVersionOf(row, from)) yield {row, from, axis: 'time', given: {}}
}

function isVersionOf(row: Observation, other: Observation): boolean {
  const isSameCell = row.category === other.category && row.population.id === other.population.id
  return isSameCell && isSamePeriod(row.when, other.when)
}

function differsOnce(row: Observation, from: Observation): boolean {
  return (row.category !== from.category) !== (row.population.id !== from.population.id)
}
