import type {Quantity} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {comparePeriods, isFact, isSamePeriod} from '@collate/statistics/model'
import {admitted, fit, isOtherRange} from '../numbers/fit.ts'
import {
  absolute,
  add,
  compareFractions,
  divide,
  hundred,
  multiply,
  negate,
  subtract,
  whole,
  type Fraction
} from '../numbers/fraction.ts'
import {closed, overlaps, type Interval} from '../numbers/interval.ts'
import type {Scale} from '../numbers/tolerances.ts'
import {ratePower, unitFactor, unitKind, unitScale} from '../numbers/unit.ts'
import {readWritten, type Written} from '../numbers/written.ts'
import type {Citation, Hypothesis, Role} from './hypothesis.ts'
import {tellsGrowth} from './growth.ts'
import {isPinned} from './pinned.ts'
import {baseOfGrowth} from './published.ts'
import {pairsBack, rowPairs, revisionsOf, type Axis, type RowPair, type PairKind} from './row-pairs.ts'
import {sharpnessOf, valueOf} from './value.ts'

/**
 * The quantity tells two rows apart: a change through time, or a gap between categories or populations.
 *
 * @param isRevised - whether words speak of several versions of a value
 * @param later - periods that the words set it against, though they came after it
 */
export function pairHypotheses(
  quantity: Quantity,
  slice: string,
  citation: Citation,
  isRevised = true,
  later: readonly string[] = []
): Hypothesis[] {
  const isGrowth = tellsGrowth(citation)
  // A growth of a growth is no figure that anybody publishes; how many times that of another one is.
  const kinds = [...kindsOf(quantity, citation), ...proportionOf(quantity, slice, citation)]
    .filter((kind) => kind === 'absolute' || kind === 'multiple' || !isGrowth)
    .map((kind) => readAs(kind, quantity, slice, citation))
  if (kinds.length === 0) return []
  const found: Hypothesis[] = []
  const {rows} = citation
  const revisions = isRevised ? revisionsOf(citation) : []
  for (const pair of [...rowPairs(rows), ...pairsBack(rows, later), ...revisions])
    for (const kind of kinds) {
      if (kind.kind === 'multiple' && isGrowth && pair.axis === 'time') continue
      const hypothesis = compareRows(kind, citation, pair)
      if (hypothesis) found.push(hypothesis)
    }
  return found
}

/** Less than half of the 113.1 of 2009: what a value is of another one that is told beside it. */
export function portionsOf(
  quantity: Quantity,
  slice: string,
  citation: Citation,
  wholes: ReadonlySet<Observation>
): Hypothesis[] {
  const kind = {...readAs('proportion', quantity, slice, citation), isTold: true as const}
  const pairs = wholes.size === 0 ? [] : [...rowPairs(citation.rows)]
  return pairs.flatMap((pair) => (wholes.has(pair.from) ? (compareRows(kind, citation, pair) ?? []) : []))
}

/** What a quantity of its kind can say of two values in a unit. */
function kindsOf(quantity: Quantity, {indicator: {unit}}: Citation): PairKind[] {
  const own = unitKind(unit)
  const {kind} = quantity
  if (kind === 'multiple') return ['multiple']
  if (kind === 'points')
    return own === 'percent' || own === 'points' || ratePower(unit) !== undefined ? ['absolute'] : []
  if (kind === 'percent') return ['relative']
  if (kind === 'count' && own === 'multiple') return ['absolute']
  return unitFactor(quantity, unit) ? ['absolute'] : []
}

/** 减至当初的一半, about half of what it was in 2022; pinned at 2019..2042: of a change with two pinned ends a share may be what is left. */
function proportionOf({kind}: Quantity, slice: string, {from, indicator: {unit}}: Citation): PairKind[] {
  const isOfOther = from !== undefined || !/\d/.test(slice)
  return kind === 'percent' && isOfOther && unitKind(unit) !== 'percent' ? ['proportion'] : []
}

/** Two citations: what one is more than the other, or how many times. */
export function crossHypotheses(
  quantity: Quantity,
  slice: string,
  citations: readonly Citation[]
): Hypothesis[] {
  if (citations.length < 2) return []
  return citations.flatMap((citation) => {
    const kinds = kindsOf(quantity, citation)
    if (quantity.kind === 'percent') kinds.push('proportion')
    const said = kinds.map((kind) => readAs(kind, quantity, slice, citation))
    return citations.flatMap((other) => {
      if (other === citation || other.indicator.unit !== citation.indicator.unit) return []
      return pinnedRows(citation).flatMap((row) =>
        pinnedRows(other).flatMap((from) => {
          const isSeries =
            row.indicator === from.indicator &&
            row.category === from.category &&
            row.population.id === from.population.id
          // 26% of the target for 2027: what was reached is measured by a goal of later.
          const isOfGoal = isFact(row) && !isFact(from)
          const isBack = isSeries && !isOfGoal && comparePeriods(from.when, row.when) >= 0
          const isAnyTime = row.indicator === from.indicator && row.period !== from.period
          if (row === from || isBack || (isAnyTime && isOpen(citation, other))) return []
          return said.flatMap(
            (kind) => compareRows(kind, citation, {row, from, axis: 'other', given: {}}) ?? []
          )
        })
      )
    })
  })
}

function pinnedRows(citation: Citation): Observation[] {
  const found = citation.rows.filter((row) => isPinned(citation, row))
  return found.length > 40 ? [] : found
}

/** Whether neither citation says when. */
const isOpen = (a: Citation, b: Citation): boolean => a.period === undefined && b.period === undefined

const roles: Record<Axis, Record<PairKind, Role>> = {
  time: {absolute: 'difference', relative: 'relative', multiple: 'multiple', proportion: 'share'},
  other: {absolute: 'gap', relative: 'lead', multiple: 'ratio', proportion: 'share'}
}

/** What a quantity says of two values if it is of a kind; the same for all of them. */
type Told = {kind: PairKind; written: Written; scale: Scale; isTold?: true}

function readAs(kind: PairKind, quantity: Quantity, slice: string, {indicator: {unit}}: Citation): Told {
  const factor = kind === 'absolute' && quantity.kind !== 'points' ? unitFactor(quantity, unit) : undefined
  const scale =
    kind === 'multiple'
      ? 'multiple'
      : kind === 'relative' || kind === 'proportion'
        ? 'points'
        : unitScale(unit)
  return {kind, written: readWritten(quantity, slice, factor), scale}
}

function compareRows(
  {kind, written, scale, isTold}: Told,
  citation: Citation,
  {row, from, axis, given}: RowPair
): Hypothesis | undefined {
  const own = (given[kind] ??= {value: derive(kind, valueOf(row), valueOf(from))})
  const {value} = own
  if (!value) return undefined
  const signed = written.value.numerator < 0n ? value : absolute(value)
  const expectation = {value: signed, comparison: '=' as const, scale}
  const fitting = fit(written, expectation)
  // Over 59%: what one makes of another is far above it by chance.
  const isChance = (kind === 'proportion' && !isTold) || (kind === 'multiple' && isFarBelow(written, value))
  const exact = isChance && fitting === 'less' ? 'contradicts' : fitting
  const isTrue = exact === 'agrees' || exact === 'less'
  // About three times says less than three times.
  const isSharp =
    (written.hedge === 'exactly' || written.hedge === 'about') && !isOtherRange(written, expectation)
  const room = isTrue || kind === 'absolute' || !isSharp ? undefined : (own.room ??= roomOf(kind, row, from))
  const isRoomy = room !== undefined && overlaps(admitted(written), room)
  const outcome =
    isRoomy && !isPublishedOtherwise({kind, written, scale}, citation, row, from) ? 'unrounded' : exact
  return {citation, role: roles[axis][kind], row, from, outcome, value}
}

/** Less than five times, of what is hardly as much, or less: nobody says so of it. */
function isFarBelow({value, hedge}: Written, multiple: Fraction): boolean {
  const isCeiling = hedge === 'under' || hedge === 'at-most'
  const isFactor = compareFractions(value, whole(1n)) > 0
  return isCeiling && isFactor && compareFractions(absolute(multiple), multiply(value, half)) < 0
}

/** Up 5% from 1,190 to 1,240 billion, which rounding would allow: not where the change was published as 4.2%. */
function isPublishedOtherwise(
  {kind, written, scale}: Told,
  citation: Citation,
  row: Observation,
  from: Observation
): boolean {
  return citation.growths().some((growth) => {
    const base = baseOfGrowth(growth, citation.growths())
    const isOfPair =
      unitKind(growth.indicator.unit) === (kind === 'relative' ? 'percent' : kind) &&
      growth.population.id === row.population.id &&
      growth.category?.id === row.category?.id &&
      isSamePeriod(growth.when, row.when) &&
      base !== undefined &&
      isSamePeriod(base, from.when)
    if (!isOfPair) return false
    const value = written.value.numerator < 0n ? valueOf(growth) : absolute(valueOf(growth))
    return fit(written, {value, comparison: growth.comparison, scale}) === 'contradicts'
  })
}

/** Difference, relative change in percent, or ratio; exact and with its sign. */
export function derive(kind: PairKind, to: Fraction, from: Fraction): Fraction | undefined {
  if (kind === 'absolute') return subtract(to, from)
  if (from.numerator === 0n) return undefined
  if (kind === 'multiple') return divide(to, from)
  if (kind === 'proportion') return multiply(divide(to, from), hundred)
  return multiply(divide(subtract(to, from), absolute(from)), hundred)
}

const half: Fraction = {numerator: 1n, denominator: 2n}

/** Where the number may lie that the unrounded values give. */
function roomOf(kind: PairKind, row: Observation, from: Observation): Interval | undefined {
  const steps = [sharpnessOf(row), sharpnessOf(from)]
  if (!steps[0] || !steps[1]) return undefined
  const [a, b] = [multiply(steps[0], half), multiply(steps[1], half)]
  const to = valueOf(row)
  const start = valueOf(from)
  if (start.numerator <= 0n || compareFractions(start, b) <= 0)
    return kind === 'absolute' ? around(subtract(to, start), add(a, b)) : undefined
  const ends = [derive(kind, add(to, a), subtract(start, b)), derive(kind, subtract(to, a), add(start, b))]
  const [high, low] = ends
  if (!high || !low) return undefined
  return high.numerator < 0n
    ? closed(absolute(high), absolute(low))
    : low.numerator < 0n
      ? closed(whole(0n), larger(absolute(low), high))
      : closed(low, high)
}

function around(value: Fraction, room: Fraction): Interval {
  const size = absolute(value)
  return closed(add(size, negate(room)), add(size, room))
}

function larger(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) > 0 ? a : b
}
