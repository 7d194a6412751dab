import type {Claim} from '@collate/claims'
import {tellsGrowth, valueOf} from '@collate/judge/hypotheses'
import type {Observation} from '@collate/statistics'
import {comparePeriods, earlierWaves, selectRows, wavesOf, type Series} from '@collate/statistics/model'
import {
  unitScale,
  add,
  admitted,
  absolute,
  compareFractions,
  divide,
  hundred,
  multiply,
  parseFraction,
  subtract,
  type Fraction,
  contains,
  closed,
  flat,
  whole
} from '@collate/judge/numbers'
import {writtenAs} from '../resolve/rows.ts'
import {rankOfChanges, soleMove} from './rank-of-changes.ts'
import {rivalNamesOf} from './rivals.ts'
import type {Pair, StatReading} from '../resolve/stat.ts'

/** What a word of change or rank says that a series can bear out. */
export type CourseSense = Exclude<Claim['directions'][number]['sense'], 'forecast'> | 'only'

/** Whether a series bears a word of change or rank out, and the rows that tell. */
export type Course = {holds: boolean; rows: readonly Observation[]}

/**
 * Ask the series of a statistic whether a word of change or rank is true of it.
 *
 * @param at - the row, those that the same word is said of, those that are listed behind it, and whether the word may
 * speak of the value itself
 * @returns nothing where there is no earlier value, or nothing else, to tell
 */
export function courseOf(
  sense: CourseSense,
  reading: StatReading,
  at: {
    row: Observation
    series: Series
    together: readonly Observation[]
    listed: readonly Observation[]
    /** What the list or table tells in which it stands. */
    inList: readonly Observation[]
    isLevel: boolean
    /** Whether the word ranks a change, and not the value. */
    ofChange: boolean
    /** Which way what alone did so went. */
    move: 'up' | 'down' | undefined
  }
): Course | undefined {
  const {row, series, together, listed, inList, isLevel, ofChange, move} = at
  switch (sense) {
    case 'up':
    case 'down':
    case 'flat':
      return reading.pair && moved(sense, reading.pair)
    case 'steady-up':
    case 'steady-down':
      return steady(sense, wavesBetween(reading, row, series))
    case 'first':
      return first(reading, row, series)
    case 'record-high':
    case 'record-low':
      return isOfLevel(reading, row) ? levelRecord(sense, row, series) : record(sense, row, series)
    case 'slowed':
      return isLevel ? eased(row, series, reading.pair) : slowed(row, series)
    case 'highest':
    case 'lowest':
      return ofChange
        ? rankOfChanges(sense, reading, {row, series, isLevel})
        : highest(sense, row, series, {together, listed, inList})
    case 'only':
      return move && soleMove(move, reading, {row, series, isLevel})
  }
}

function moved(sense: 'up' | 'down' | 'flat', {from, to}: Pair): Course {
  const difference = subtract(valueOf(to), valueOf(from))
  const rows = [from, to]
  if (sense !== 'flat')
    return {holds: sense === 'up' ? difference.numerator > 0n : difference.numerator < 0n, rows}
  const scale = unitScale(to.indicator.unit)
  const room = scale === 'points' ? flat.points : multiply(flat[scale], absolute(valueOf(from)))
  return {holds: compareFractions(absolute(difference), room) <= 0, rows}
}

/** A course needs three waves to be one. */
function steady(sense: 'steady-up' | 'steady-down', waves: readonly Observation[]): Course | undefined {
  if (waves.length < 3) return
  const steps = waves.slice(1).map((wave, index) => compareFractions(valueOf(wave), valueOf(waves[index]!)))
  return {holds: steps.every((step) => (sense === 'steady-up' ? step > 0 : step < 0)), rows: waves}
}

/** First above 80%: no earlier wave is where the text says this one is. */
function first(reading: StatReading, row: Observation, series: Series): Course | undefined {
  const earlier = earlierWaves(series, row)
  if (earlier.length === 0) return
  const {hedge} = reading.claim.quantity
  const text = admitted(writtenAs(reading, row.indicator.unit))
  const value = valueOf(row)
  const reached = earlier.some((wave) => {
    const other = valueOf(wave)
    return hedge === 'exactly' ? compareFractions(other, value) >= 0 : contains(text, closed(other, other))
  })
  return {holds: !reached, rows: [...earlier, row]}
}

/** Ahead of all that came before; where the data have nothing before it, a record stands while nothing later passes it. */
function record(sense: 'record-high' | 'record-low', row: Observation, series: Series): Course | undefined {
  const earlier = earlierWaves(series, row)
  const sign = sense === 'record-high' ? 1 : -1
  const isAhead = (wave: Observation): boolean => compareFractions(valueOf(row), valueOf(wave)) === sign
  if (earlier.length > 0) return {holds: earlier.every(isAhead), rows: [...earlier, row]}
  const later = wavesOf(series, row).filter(({when}) => comparePeriods(when, row.when) > 0)
  return later.length > 0 && later.every(isAhead) ? {holds: true, rows: [row, ...later]} : undefined
}

/** Grew 10.4% to a record, 增长10.4%创新高: what is ahead of all before is what grew, and not its growth. */
function isOfLevel({settled}: StatReading, {indicator}: Observation): boolean {
  const {as, move} = settled?.reading.stance ?? {}
  return as === 'by' && move?.form === 'verb' && tellsGrowth({indicator, rows: []})
}

/** Whether what grew is ahead of what it was before each growth that is known, as far as these go without a gap. */
function levelRecord(sense: 'record-high' | 'record-low', row: Observation, series: Series): Course {
  const sign = sense === 'record-high' ? 1 : -1
  const waves = [...earlierWaves(series, row), row]
  // From each wave back to the one before: what there is now for each one of then.
  let now = whole(1n)
  const holds = waves.toReversed().every((wave) => {
    now = multiply(now, add(whole(1n), divide(valueOf(wave), hundred)))
    return compareFractions(now, whole(1n)) === sign
  })
  return {holds, rows: waves}
}

/** Growth slowed to 2.5%, the gap narrowed: the value itself came down. */
function eased(row: Observation, series: Series, pair?: Pair): Course | undefined {
  const before = pair?.from ?? earlierWaves(series, row).at(-1)
  if (!before) return
  return {holds: compareFractions(absolute(valueOf(row)), absolute(valueOf(before))) < 0, rows: [before, row]}
}

/** Second difference: the last step is smaller than the one before. */
function slowed(row: Observation, series: Series): Course | undefined {
  const middle = earlierWaves(series, row).at(-1)
  const start = middle && earlierWaves(series, middle).at(-1)
  if (!middle || !start) return
  const last = absolute(subtract(valueOf(row), valueOf(middle)))
  const previous = absolute(subtract(valueOf(middle), valueOf(start)))
  return {holds: compareFractions(last, previous) < 0, rows: [start, middle, row]}
}

/** Ahead of all others; of a whole, ahead of other groups or of its own past: the highest share so far. */
function highest(
  sense: 'highest' | 'lowest',
  row: Observation,
  series: Series,
  {together, listed, inList}: Record<'together' | 'listed' | 'inList', readonly Observation[]>
): Course | undefined {
  const all = rank(sense, together, series)
  // By country, it was 13.5% in A, the highest; 13.3% in B: among those of its list, where the data have men and ages too.
  const beside = inList.filter((d) => d.indicator === row.indicator && d.period === row.period && !d.category)
  const isListed = !all?.holds && beside.length >= fewestInList && together.every((d) => beside.includes(d))
  const alone = isListed ? rank(sense, together, {...series, rows: beside}) : all
  // Lowest in A (2%), in B (1.4%) and in C (1.3%): all of them behind the word may be meant.
  const allListed = alone?.holds || listed.length < 2 ? undefined : rank(sense, listed, series)
  // Most common in A (20%), followed by B (12%) and C (8%): whoever is told how it goes on is told among whom.
  const ranked = allListed?.holds || isLedBy(sense, row, listed) ? {holds: true, rows: listed} : alone
  if (!ranked || ranked.holds || row.category) return ranked
  const ever = record(sense === 'highest' ? 'record-high' : 'record-low', row, series)
  return ever?.holds ? ever : ranked
}

/** A list of fewer ranks nobody. */
const fewestInList = 3

/** Whether at least three values are told in their order, from the highest or lowest on. */
function isLedBy(sense: 'highest' | 'lowest', row: Observation, listed: readonly Observation[]): boolean {
  const sign = sense === 'highest' ? 1 : -1
  return (
    listed.length >= 3 &&
    listed[0] === row &&
    listed.every((d, at) => at === 0 || compareFractions(valueOf(listed[at - 1]!), valueOf(d)) === sign)
  )
}

/** The most used are Helm and etcd: those named together are ahead of all others. */
export function rank(
  sense: 'highest' | 'lowest',
  named: readonly Observation[],
  series: Series
): Course | undefined {
  const [row] = named
  if (!row) return
  const {category, period, population} = row
  const rivals = category
    ? selectRows(series, {period, population})
    : selectRows(series, {period, category: null})
  const others = rivals.filter(
    (rival) => !named.includes(rival) && (rival.category !== undefined) === (category !== undefined)
  )
  // Unpaid work … was highest among the old: among groups, where the sentence goes on about one category.
  const groups =
    category && population !== row.indicator.population
      ? selectRows(series, {period, category}).filter((rival) => !named.includes(rival))
      : []
  if (others.length === 0) return
  // The dearest region: among those that are parts of the same whole.
  const siblings = others.filter((d) => named.every((own) => own.population.within === d.population.within))
  const among = category
    ? rivalNamesOf([...named, ...others], named).map((rows) => rows.filter((d) => !named.includes(d)))
    : siblings.length > 0
      ? [others, siblings]
      : [others]
  const sign = sense === 'highest' ? 1 : -1
  // 2.2 to 8.5 points, most in Virginia: a range reaches as far as its end.
  const reach = (d: Observation): Fraction =>
    sense === 'highest' && d.upper !== undefined ? parseFraction(d.upper) : valueOf(d)
  const last = named.reduce((a, b) => (compareFractions(reach(a), reach(b)) === sign ? b : a))
  const courses = [...among, groups].flatMap((rows): Course[] => {
    if (rows.length === 0) return []
    const best = rows.reduce((a, b) => (compareFractions(reach(a), reach(b)) === sign ? a : b))
    return [{holds: compareFractions(reach(last), reach(best)) !== -sign, rows: [last, best]}]
  })
  return courses.find(({holds}) => holds) ?? courses[0]
}

/** The waves that a course is claimed of: from the one that the text names, else all. */
function wavesBetween({claim, pair}: StatReading, row: Observation, series: Series): Observation[] {
  const from = claim.change?.from !== undefined || claim.comparedWith ? pair?.from : undefined
  return wavesOf(series, row).filter(
    ({when}) => comparePeriods(when, row.when) <= 0 && (!from || comparePeriods(when, from.when) >= 0)
  )
}
