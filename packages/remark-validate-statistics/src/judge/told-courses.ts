import type {Span} from '@collate/claims'
import {foldText} from '@collate/claims/text'
import type {JudgeReading} from '@collate/judge/evidence'
import {goesBelowNothing, tellsGrowth, valueOf} from '@collate/judge/hypotheses'
import {compareFractions} from '@collate/judge/numbers'
import type {Observation} from '@collate/statistics'
import {parsePeriod, type Series} from '@collate/statistics/model'
import type {JudgedPassage, PassageContext} from '../resolve/context.ts'
import {categoriesTold, listsOf, type PartList} from '../resolve/list.ts'
import {rowsOf} from '../resolve/rows.ts'
import type {StatReading} from '../resolve/stat.ts'
import {languageWords} from '../language-words.ts'
import {brokenCourse, type BrokenChange} from './broken.ts'
import {courseOf, rank, type Course, type CourseSense} from './course.ts'
import {crossing} from './crossing.ts'

/** A word of course or rank that is said of a number, and whether its series bears it out. */
export type ToldCourse = {
  /** The same for the same word, of whatever number. */
  key: string
  span: Span
  sense: CourseSense
  /** Absent where the series has nothing to tell. */
  course: Course | undefined
  /** Where the series was broken on the way. */
  parted: BrokenChange | undefined
}

/** First, record, highest, steadily: each asked of the whole series. */
export function toldCourses(reading: StatReading, passage: JudgedPassage): ToldCourse[] {
  const {settled, targets} = reading
  const [target] = targets
  if (!settled || settled.number !== undefined || !target?.row) return []
  if (settled.faults.some(({facet}) => facet === 'period')) return []
  const {context} = passage
  const {row: newest, series} = target
  const {indicator} = series
  const isLevel = goesBelowNothing({indicator, rows: series.rows})
  return settled.reading.notions.flatMap(({notion, start, end, ofPace, ofChange, move, ...said}) => {
    const span = {start, end}
    const sense = senseOf(notion, settled.reading)
    // Fell steadily from 44% to 38%, eased since May, when it was 3%: it is said of what was reached.
    const isStart =
      (sense?.startsWith('steady') || sense === 'slowed') && settled.reading.stance.as === 'from'
    if (!sense || isStart || isPartOfName(span, indicator, context)) return []
    // Most often they made these changes: a list is led in by what is said of all its entries.
    const {list, own} = context.passage
    if (ranks.has(sense) && list?.type === 'list' && start < own.start) return []
    // In the largest market revenues grew by 2.2%: how large something is ranks no growth.
    if (ranks.has(sense) && !ofChange && said.describes && tellsGrowth({indicator, rows: []})) return []
    if (said.several !== undefined) {
      const course =
        ofChange && !isLevel ? undefined : rankedTogether(sense, said.several, reading, start, passage)
      return course ? [{key: `${start} ${notion}`, span, sense, course, parted: undefined}] : []
    }
    // Crowding eased: of a level the verb says only that it fell.
    if (sense === 'slowed' && !isLevel && !ofPace) return []
    // The front-runner of 2024 lost 9 points: it was ahead where the change began.
    const row = said.isDated && !ofChange ? (reading.pair?.from ?? newest) : newest
    const isCrossed = sense === 'first' && said.ofOther && end <= reading.claim.quantity.start
    const told = [
      ...(row === newest ? together(reading, start, passage) : [row]),
      ...excepted(row, start, series.rows, context)
    ]
    const listed = listedBehind(reading, start, passage)
    const course = isCrossed
      ? crossing(reading, row, series, passage)
      : courseOf(sense, reading, {
          row,
          series: records.has(sense) ? seriesSince(settled.reading, span, series, context) : series,
          together: told,
          listed,
          inList: passage.inList ?? [],
          isLevel,
          ofChange,
          move
        })
    if (!course && ranks.has(sense)) return []
    if (said.isDenied) {
      // 但未创新高, of a record: what the series bears out is denied.
      const isTrue = course?.holds && absolute.has(sense)
      return isTrue
        ? [{key: `${start} ${notion}`, span, sense, course: {...course, holds: false}, parted: undefined}]
        : []
    }
    if (!course?.holds && isOfLevel(sense, reading, passage)) return []
    if (
      course &&
      !course.holds &&
      extremes.has(sense) &&
      !ofChange &&
      isSecond(course, row, series.rows, context)
    )
      return []
    const parted = course?.holds && !ranks.has(sense) && brokenCourse(reading, course.rows, span)
    return [{key: `${start} ${notion}`, span, sense, course, parted: parted || undefined}]
  })
}

const records: ReadonlySet<CourseSense> = new Set(['record-high', 'record-low'])

/** The highest since 2004, 2004年以来的最高: what came after the time that is named right beside the word. */
function seriesSince(
  {times}: JudgeReading,
  {start, end}: Span,
  series: Series,
  {passage: {text}, language}: PassageContext
): Series {
  const since = times.find(
    (d) =>
      d.time.kind === 'calendar' &&
      start - d.end <= nearest &&
      d.start - end <= nearest &&
      languageWords[language].since.test(
        foldText(text.slice(Math.min(start, d.start), Math.max(end, d.end))).text
      )
  )
  const period = since?.time.kind === 'calendar' ? parsePeriod(since.time.period) : undefined
  if (!period) return series
  return {...series, rows: series.rows.filter(({when}) => when.first > period.last)}
}

/** As many characters stand at most between the two. */
const nearest = 6

/** Ahead of all others. */
const extremes: ReadonlySet<CourseSense> = new Set(['highest', 'lowest'])

/**
 * London has the highest rate, where the data have one of mental health trusts that is higher: a single one ahead, of
 * which the text says nothing, may be of another division than those that are ranked.
 */
function isSecond(
  {rows: [last, best]}: Course,
  row: Observation,
  rows: readonly Observation[],
  {passage: {text}, language}: PassageContext
): boolean {
  if (!last || !best) return false
  const isUp = compareFractions(valueOf(best), valueOf(last))
  const beside = rows.filter(
    (d) => d.period === row.period && (d.category === undefined) === (row.category === undefined)
  )
  const ahead = beside.filter((d) => compareFractions(valueOf(d), valueOf(last)) === isUp)
  const names = [best.category ?? best.population].flatMap((d) => [d.label[language], ...d.aliases[language]])
  const isNamed = names.some((name) => name !== '' && text.toLowerCase().includes(name.toLowerCase()))
  return beside.length >= fewestRivals && ahead.length === 1 && !isNamed
}

/** The two most common are A (27%) and B (24%): whether as many as words count, and the list behind them tells, are ahead. */
function rankedTogether(
  sense: CourseSense,
  several: number,
  reading: StatReading,
  at: number,
  {stats}: JudgedPassage
): Course | undefined {
  if (sense !== 'highest' && sense !== 'lowest') return undefined
  const readings = stats.flatMap((stat) => stat.readings).filter(({claim}) => claim.quantity.start >= at)
  const list = categoriesTold(readings).find((d) => d.readings.includes(reading))
  if (list?.readings.length !== several) return undefined
  const course = rank(sense, list.rows, list.series)
  return course && list.others.length + several >= fewestRivals && aheadOf(course, list) === 1
    ? undefined
    : course
}

/** How many that a list does not tell are ahead of the last of it. */
function aheadOf({rows: [last, best]}: Course, {others}: PartList): number {
  const isAhead = compareFractions(valueOf(best!), valueOf(last!))
  return others.filter((d) => compareFractions(valueOf(d), valueOf(last!)) === isAhead).length
}

/** Among so many one may be of another kind. */
const fewestRivals = 5

/** Words that a denial turns into what is not so; what is not steady may be steady for a while. */
const absolute: ReadonlySet<CourseSense> = new Set(['record-high', 'record-low', 'first'])

/** Words of what stands beside, not of what was before. */
const ranks: ReadonlySet<CourseSense> = new Set(['highest', 'lowest', 'only'])

/** 9.02 billion, 7.1% more, a new record: a growth that bears the word not out leaves it to the value that grew. */
function isOfLevel(sense: CourseSense, reading: StatReading, {stats}: JudgedPassage): boolean {
  const own = reading.targets[0]?.row?.indicator
  const readings = stats.flatMap((stat) => stat.readings)
  return readings.slice(0, readings.indexOf(reading)).some(({targets: [target]}, at) => {
    const level = target?.row?.indicator
    const isLevel = own?.growth
      ? level === own.growth.of
      : level !== own && own && tellsGrowth({indicator: own, rows: []})
    if (!target?.row || !isLevel) return false
    const {row, series} = target
    const course = courseOf(sense, readings[at]!, {
      row,
      series,
      together: [row],
      listed: [],
      inList: [],
      isLevel: false,
      ofChange: false,
      move: undefined
    })
    return course?.holds === true
  })
}

function senseOf(notion: string, {stance, notions}: JudgeReading): CourseSense | undefined {
  if (notion === 'quickened') return undefined
  if (notion === 'fastest') return 'highest'
  if (notion === 'slowest') return 'lowest'
  if (notion !== 'steady') return notion as CourseSense
  // 逐月放缓: the pace is what went one way.
  const isPace = (name: string): boolean => notions.some((d) => d.notion === name)
  const sense = isPace('slowed') ? 'down' : isPace('quickened') ? 'up' : stance.move?.sense
  return sense === 'up' || sense === 'down' ? `steady-${sense}` : undefined
}

/** Whether a word of rank belongs to the name of what is measured. */
function isPartOfName(
  {start, end}: Span,
  {label, terms, categories}: StatReading['targets'][number]['series']['indicator'],
  {passage, language}: PassageContext
): boolean {
  const written = passage.text.slice(start, end).toLowerCase()
  const names = [label, ...[...categories.values()].map((category) => category.label)].map((d) => d[language])
  return [...names, ...terms[language].flat()].some((name) => name.toLowerCase().includes(written))
}

/** The rows that one word is said of: Helm (81%) and etcd (81%) are the most used, and so are groups that one citation tells. */
function together(reading: StatReading, at: number, {stats}: JudgedPassage): Observation[] {
  const readings = stats.flatMap((stat) => stat.readings)
  const isBefore = ({claim}: StatReading): boolean => claim.quantity.end <= at
  if (!isBefore(reading)) return rowsOf(reading)
  const list = listsOf(readings).find((d) => d.readings.includes(reading))?.readings
  const beside = readings.filter(({stat, targets}) => stat === reading.stat && targets.length === 1)
  const alike = (list ?? beside).filter(isBefore).flatMap(rowsOf)
  const [own] = rowsOf(reading)
  const isCell = ({indicator, period, category}: Observation): boolean =>
    indicator === own?.indicator && period === own.period && category === own.category
  return [...new Set([...rowsOf(reading), ...(list ? alike : alike.filter(isCell))])]
}

/** After English, the most common is Polish; 除英语外: those whom the words take out before they rank. */
function excepted(
  row: Observation,
  at: number,
  rows: readonly Observation[],
  {passage: {text}, words, language}: PassageContext
): Observation[] {
  const {before, behind} = languageWords[language].exceptions
  const key = `${row.indicator.package}/${row.indicator.id}`
  const ids = words
    .find(text)
    .flatMap(({start, end, values}) =>
      end <= at && before.test(text.slice(0, start)) && behind.test(text.slice(end, at))
        ? values.flatMap((d) => (d.kind === 'category' && d.indicator === key ? [d.id] : []))
        : []
    )
  return rows.filter(
    ({category, period, population}) =>
      category && ids.includes(category.id) && period === row.period && population.id === row.population.id
  )
}

/** The rows of the list in which a number stands, behind a word: lowest in A (2%), B (1.4%) and C (1.3%). */
function listedBehind(reading: StatReading, at: number, {stats}: JudgedPassage): Observation[] {
  const list = listsOf(stats.flatMap((stat) => stat.readings)).find((d) => d.readings.includes(reading))
  const isBehind = list?.readings.every(({claim}) => claim.quantity.start >= at)
  return isBehind ? list!.readings.flatMap(rowsOf) : []
}
