import {derive, valueOf} from '@collate/judge/hypotheses'
import {absolute, compareFractions, type Fraction} from '@collate/judge/numbers'
import type {Observation} from '@collate/statistics'
import {earlierWaves, type Series} from '@collate/statistics/model'
import type {StatReading} from '../resolve/stat.ts'
import type {Course} from './course.ts'
import {rivalNamesOf} from './rivals.ts'

/**
 * Whether a change is the largest, or smallest, of those of all groups between the same two times: the fewest
 * visitors, but the fastest growth, 9.1%.
 *
 * @param isLevel - whether the values are changes themselves: the area fell fastest there, by 2.48%
 * @returns nothing for a number that is no change, and where no other group has such values
 */
export function rankOfChanges(
  sense: 'highest' | 'lowest',
  {settled, pair}: StatReading,
  {row, series, isLevel}: Ranked
): Course | undefined {
  if (!pair) {
    const sized = (d: Observation): Sized => ({row: d, size: valueOf(d)})
    // Fell from 2.5% to 1.3%, the largest fall: what is reached is no change.
    const isChange = isLevel && settled?.reading.stance.as !== 'to'
    return isChange ? rankOfSizes(sense, sized(row), othersOf(row, series).map(sized)) : undefined
  }
  const kind = settled?.hypothesis?.role === 'relative' ? 'relative' : 'absolute'
  const sizesOf = ({from, to}: Change): Sized[] => {
    const size = derive(kind, valueOf(to), valueOf(from))
    return size ? [{row: to, size}] : []
  }
  const [own] = sizesOf(pair)
  return own && rankOfSizes(sense, own, changesBeside(pair, series).flatMap(sizesOf))
}

/**
 * Whether one alone rose or fell, of all groups between the same two times: the only one that fell.
 *
 * Without a time before, its value is set against its own of the wave before.
 *
 * @returns nothing where there is no value to set it against, or no other group
 */
export function soleMove(
  move: 'up' | 'down',
  {pair}: StatReading,
  {row, series, isLevel}: Ranked
): Course | undefined {
  const sign = move === 'up' ? 1 : -1
  if (isLevel && !pair) {
    const goes = (d: Observation): boolean => valueOf(d).numerator > 0n === sign > 0
    return soleOf(goes, [row], othersOf(row, series))
  }
  const from = pair?.from ?? earlierWaves(series, row).at(-1)
  if (!from) return undefined
  const own = {from, to: pair?.to ?? row}
  const ends = [own, ...changesBeside(own, series)]
  const goes = (d: Observation): boolean => {
    const start = ends.find(({to}) => to === d)!.from
    return compareFractions(valueOf(d), valueOf(start)) === sign
  }
  return soleOf(
    goes,
    [own.to, own.from],
    ends.slice(1).map(({to}) => to)
  )
}

/** A value, and the series in which it is ranked; whether the values are changes themselves. */
type Ranked = {row: Observation; series: Series; isLevel: boolean}

type Change = {from: Observation; to: Observation}
type Sized = {row: Observation; size: Fraction}

/** @param own - the value, and the one that it came from */
function soleOf(
  goes: (row: Observation) => boolean,
  own: readonly [Observation, ...Observation[]],
  others: readonly Observation[]
): Course | undefined {
  const [row] = own
  if (!goes(row)) return {holds: false, rows: own.toReversed()}
  const likes = among(others, row).map((rows) => rows.find((d) => d !== row && goes(d)))
  const other = likes.every(Boolean) ? likes[0] : undefined
  return others.length > 0 ? {holds: !other, rows: [row, other ?? row]} : undefined
}

/** Of rises the falls are none, and the other way round. */
function rankOfSizes(sense: 'highest' | 'lowest', own: Sized, others: readonly Sized[]): Course | undefined {
  const isRise = ({size}: Sized): boolean => size.numerator > 0n
  const rivals = others.filter((d) => isRise(d) === isRise(own))
  if (rivals.length === 0) return undefined
  const sign = sense === 'highest' ? 1 : -1
  const isAhead = ({size}: Sized): boolean => compareFractions(absolute(size), absolute(own.size)) === sign
  const courses = among(
    rivals.map(({row}) => row),
    own.row
  ).map((rows): Course => {
    const beside = rivals.filter(({row}) => rows.includes(row))
    const ahead = beside.find(isAhead)
    return {holds: !ahead, rows: [own.row, (ahead ?? beside[0] ?? own).row]}
  })
  return courses.find(({holds}) => holds) ?? courses[0]
}

/**
 * Among whom one may be ranked: all that the data have, and not several taken together; a group is one of several
 * divisions of its whole, and any two of them may be meant.
 */
function among(rows: readonly Observation[], own: Observation): Array<readonly Observation[]> {
  return own.category
    ? rivalNamesOf([own, ...rows], [own]).map((rivals) => rivals.filter((d) => d !== own))
    : rows.map((d) => [d])
}

/** What the others changed by between the same two times. */
function changesBeside({from, to}: Change, series: Series): Change[] {
  return othersOf(to, series).flatMap((end) => {
    const start = series.rows.find(
      (d) => d.period === from.period && d.category === end.category && d.population.id === end.population.id
    )
    return start ? [{from: start, to: end}] : []
  })
}

/** The values of other categories, or of other groups, at the same time. */
function othersOf(to: Observation, {rows}: Series): Observation[] {
  return rows.filter(
    (d) =>
      d.period === to.period &&
      (d.category !== to.category) !== (d.population.id !== to.population.id) &&
      (d.category === undefined) === (to.category === undefined)
  )
}
