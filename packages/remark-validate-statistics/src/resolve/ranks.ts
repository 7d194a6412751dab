import {foldText} from '@collate/claims/text'
import type {Observation} from '@collate/statistics'
import type {JudgeReading} from '@collate/judge/evidence'
import {tellsGrowth, valueOf} from '@collate/judge/hypotheses'
import {absolute, compareFractions, subtract, whole, type Fraction, readWritten} from '@collate/judge/numbers'
import {isSamePeriod, selectRows} from '@collate/statistics/model'
import {rivalNamesOf} from '../judge/rivals.ts'
import {citedRows} from './cited-rows.ts'
import type {PassageContext} from './context.ts'
import {categoriesTold} from './list.ts'
import type {StatReading, Stat} from './stat.ts'
import {languageWords} from '../language-words.ts'

/**
 * Judge the ranks that a passage states of a category whose value it cites: 公交车排名第三，占27%.
 *
 * @param ordinals - all ranks of the passage, inside citations and beside them
 */
export function findRanks(
  ordinals: readonly JudgeReading[],
  stats: readonly Stat[],
  context: PassageContext
): StatReading[] {
  return ordinals.flatMap((ordinal) => {
    const stat = stats.find(
      ({span}) => ordinal.quantity.start < span.end && ordinal.quantity.end > span.start
    )
    const inClause = stats.filter(({readings}) =>
      readings.some(({settled}) => settled?.reading.clause === ordinal.clause)
    )
    const near = stat ?? nearest(ordinal, inClause, context) ?? nearest(ordinal, stats, context)
    const row = near && rowOf(ordinal, near, stats, context)
    // Japan, the second-largest market, where revenues fell by 2.6%: of what grows, and not of how fast.
    const isOfGrowth = row && tellsGrowth({indicator: row.indicator, rows: [row]})
    if (!row || isOfGrowth) return []
    const readings = [row, ...rowsBeside(ordinal, row, stats)]
      .map((d) => rankReading(ordinal, d, near, context))
      .filter((reading) => !isAmongOthers(reading))
    // One word that is wrong for several is told once.
    const wrong = readings.find(({fault}) => fault)
    return readings.filter((reading) => !reading.fault || reading === wrong)
  })
}

/** The top three are A (31%), B (27%) and C (24%): of a list of as many behind the rank, each of the others has it too. */
function rowsBeside({quantity}: JudgeReading, row: Observation, stats: readonly Stat[]): Observation[] {
  const behind = stats
    .flatMap(({readings}) => readings)
    .filter(({claim}) => claim.quantity.start >= quantity.end)
  const list = categoriesTold(behind).find(({rows}) => rows[0] === row)
  return String(list?.rows.length) === quantity.upper ? list!.rows.slice(1) : []
}

/** The fourth-largest spender, where the data have nine before it: regions and alliances stand among the countries there. */
function isAmongOthers({fault}: StatReading): boolean {
  if (!fault?.expected || !fault.written) return false
  const gap = absolute(subtract(fault.expected.value, fault.written.value))
  return compareFractions(gap, whole(farthest)) > 0
}

/** Whoever puts down a wrong rank is not off by more places. */
const farthest = 4n

/** The citation behind a rank, else the one before it: those of its own clause first, 以15.6%的份额位居第二，出货量下降2.7%. */
function nearest(
  {quantity}: JudgeReading,
  stats: readonly Stat[],
  {passage: {text}}: PassageContext
): Stat | undefined {
  const behind = stats.find(({span}) => span.start >= quantity.end)
  const before = stats.findLast(({span}) => span.end <= quantity.start)
  // 接待1760万人次，位居第二；…1020万人次: what a semicolon parts is another statement.
  const isParted =
    behind && before && statement.test(text.slice(quantity.end, behind.span.start))
      ? !statement.test(text.slice(before.span.end, quantity.start))
      : false
  return isParted ? before : (behind ?? before)
}

const statement = /[;；。]/

/**
 * The value of the category that the rank names, or of the one that is told beside it; where something passed that one
 * and a predicate of its own tells the rank, of whoever is told before: passed B (19.9%) and came second.
 */
function rowOf(
  {names, quantity}: JudgeReading,
  near: Stat,
  stats: readonly Stat[],
  context: PassageContext
): Observation | undefined {
  const [citation] = near.citations
  if (!citation) return undefined
  const key = `${citation.indicator.package}/${citation.indicator.id}`
  const named = names.flatMap(({strength, as, end, values}) =>
    values.flatMap((value) =>
      strength >= 1.5 && value.kind === 'category' && value.indicator === key
        ? [{id: value.id, isPassed: as === 'compared' && isLeft(end, quantity.start, context)}]
        : []
    )
  )
  const own = names
    .filter(({end}) => isRankOf(end, quantity.start, context))
    .flatMap(({values}) =>
      values.flatMap((d) => (d.kind === 'category' && d.indicator === key ? [d.id] : []))
    )[0]
  const told = [near, ...stats].flatMap(({readings}) =>
    readings.flatMap(({targets: [target], settled, claim}) =>
      target?.row?.category && target.row.indicator === citation.indicator
        ? [{row: target.row, as: settled?.reading.stance.as, end: claim.quantity.end}]
        : []
    )
  )
  const passed = named.filter(({isPassed}) => isPassed).map(({id}) => id)
  const passing = told.findLast(
    ({row, as, end}) => as !== 'from' && end <= quantity.start && !passed.includes(row.category!.id)
  )
  if (!own && passed.length > 0) return passing?.row
  const like = told[0]?.row
  const {rows} = citedRows(citation, context)
  const pinned = citation.period && rows.find((row) => isSamePeriod(row.when, citation.period!))
  const period = like?.period ?? pinned?.period ?? rows.at(-1)?.period
  const category = own ?? named[0]?.id ?? citation.category?.id ?? like?.category?.id
  if (category === undefined || period === undefined) return undefined
  const population = like?.population ?? citation.population ?? citation.indicator.population
  return rows.find(
    (row) => row.period === period && row.category?.id === category && row.population.id === population.id
  )
}

/** Whether a predicate of its own begins between a name and a rank. */
function isLeft(name: number, rank: number, {passage: {text}, language}: PassageContext): boolean {
  return rank > name && languageWords[language].otherPredicate.test(foldText(text.slice(name, rank)).text)
}

/** 40 more than Norway, in second place: nothing but a comma and “in” stands between a name and its rank. */
function isRankOf(name: number, rank: number, {passage: {text}, language}: PassageContext): boolean {
  return rank > name && languageWords[language].ownRank.test(foldText(text.slice(name, rank)).text.trim())
}

function rankReading(
  {quantity}: JudgeReading,
  row: Observation,
  stat: Stat,
  context: PassageContext
): StatReading {
  const {library, passage, published} = context
  const {start, end} = quantity
  const slice = passage.text.slice(start, end)
  const series = library.series(row.indicator, published)
  const written = readWritten(quantity, slice)
  const better = isFromBelow(start, end, context) ? -1 : 1
  const all = selectRows(series, {period: row.period, population: row.population}).filter((d) => d.category)
  const places = rivalNamesOf(all, [row]).map((rivals) => placeAmong(rivals, row, better))
  const isIn = places.some(
    ({first, last}) =>
      compareFractions(first, written.upper ?? written.value) <= 0 &&
      compareFractions(last, written.value) >= 0
  )
  const {first} = places[0]!
  const expected = {
    value: first,
    comparison: '=' as const,
    scale: 'amount' as const,
    rows: [row],
    outcome: isIn ? ('agrees' as const) : ('contradicts' as const)
  }
  const citation = stat.citations.find(({indicator}) => indicator === row.indicator) ?? stat.citations[0]!
  return {
    claim: {quantity, clause: {start, end}, directions: [], categories: []},
    stat,
    slice,
    role: 'rank',
    written: new Map(),
    targets: [{citation, series, row}],
    expected: [expected],
    ...(!isIn && {fault: {facet: 'value' as const, failing: [expected], written, expected}})
  }
}

/** The first and last place that a value has among others: as many are level with it. */
function placeAmong(
  rivals: readonly Observation[],
  row: Observation,
  better: -1 | 1
): {first: Fraction; last: Fraction} {
  const ahead = rivals.filter((d) => compareFractions(valueOf(d), valueOf(row)) === better).length
  const level = rivals.filter((d) => compareFractions(valueOf(d), valueOf(row)) === 0).length
  return {first: whole(BigInt(ahead + 1)), last: whole(BigInt(ahead + level))}
}

/** 倒数第二, the second lowest. */
function isFromBelow(start: number, end: number, {folded, language}: PassageContext): boolean {
  const {lastBefore, lastBehind} = languageWords[language]
  const [from, to] = [folded.indexOf(start), folded.indexOf(end)]
  return (
    lastBefore.test(folded.text.slice(Math.max(0, from - reach), to)) ||
    lastBehind.test(folded.text.slice(to, to + reach))
  )
}

const reach = 16
