import type {Time} from '@collate/claims/times'
import type {EditionFact} from '../facts/fact.ts'
import type {TimeMention} from '../facts/read-facts.ts'

/** One thing that a time says, so that it can be looked for in another text: `year 2016`, `day 03-24`, `month 03`. */
export type TimeMark = {
  what: 'year' | 'month' | 'day' | 'quarter' | 'half' | 'clock' | 'ago'
  /** The same for the same time, however it is written. */
  key: string
  /** Of the day, and of its morning or its afternoon. */
  isOfHalf?: true
  /** Counted from the article's date, or part of a name: it answers another mark, and asks for none. */
  isLoose?: true
}

/**
 * What a time says of its place in the calendar, or in the day.
 *
 * A decade and a century are years of their own: the 1990s are not 1990.
 *
 * @param base - year that 去年 and last year count from
 */
export function marksOf(
  {time, clock}: Pick<TimeMention, 'time' | 'clock'>,
  base: number | undefined
): TimeMark[] {
  if (clock) return [{what: 'clock', key: String(clock.minutes), ...(clock.isOfHalf && {isOfHalf: true})}]
  if (!time) return []
  const marks = plainMarks(time, base)
  // This winter (November to March): a season begins and ends when people say so.
  const isLoose = time.role === 'named' || (time.kind === 'part' && time.edge === 'around')
  return isLoose ? marks.map((mark) => ({...mark, isLoose: true})) : marks
}

/** At the end of 2019 there were 62, two more than 上年底: the years that a time may name which counts from another one of its text. */
export function countedMarks(
  {time}: Pick<TimeMention, 'time'>,
  others: readonly TimeMention[],
  base: number | undefined
): TimeMark[] {
  if (time?.kind !== 'relative' || time.unit !== 'year' || time.from === 'article') return []
  return yearsBefore(others, undefined, base, time.back)
}

/** 2025年…同比增长 beside “than in 2024”: the years before those that a text names, where it counts growth against them. */
export function comparedMarks(
  times: readonly TimeMention[],
  facts: readonly EditionFact[],
  base: number | undefined
): TimeMark[] {
  return facts.some(({reading}) => reading?.stance.versus?.base === 'year')
    ? yearsBefore(times, base, base, 1)
    : []
}

/** Years before those that a text names, and before the one that a report tells of: the last before it is published. */
function yearsBefore(
  times: readonly TimeMention[],
  base: number | undefined,
  published: number | undefined,
  back: number
): TimeMark[] {
  const named = times.flatMap((time) => marksOf(time, base)).filter(({what}) => what === 'year')
  const told = published === undefined ? [] : [String(published - 1)]
  return [...named.map(({key}) => key), ...told].flatMap((key) =>
    /^\d{4}$/.test(key) ? [{what: 'year', key: String(Number(key) - back), isLoose: true}] : []
  )
}

function plainMarks(time: Time, base: number | undefined): TimeMark[] {
  switch (time.kind) {
    case 'calendar':
      return calendarMarks(time.period, time.edge !== undefined, time.written)
    case 'part':
      return time.part.split('/').flatMap(partMarks)
    case 'fiscal':
      return [...(time.year ?? '').split('/').flatMap(yearMark), ...partMarks(time.part ?? '')]
    case 'relative':
      return relativeMarks(time, base)
    default:
      return []
  }
}

function calendarMarks(period: string, isEdge: boolean, written: string): TimeMark[] {
  const [from = '', to] = period.split('/')
  if (/^\d{4}$/.test(from) && to !== undefined && isRound(from, to)) {
    // Early this century, 世纪之交: no more than a turn of phrase.
    const isLoose = isEdge && from.endsWith('1')
    return [{what: 'year', key: asCentury(from, to) ?? period, ...(isLoose && {isLoose})}]
  }
  if (to === undefined) return endMarks(from)
  // The year ending June 2023 names the month it ends with; when it began goes without saying.
  const isSaid = written.includes(from.slice(0, 4)) || from.slice(0, 4) === to.slice(0, 4)
  return [
    ...endMarks(from).map((mark) => (isSaid ? mark : {...mark, isLoose: true as const})),
    ...endMarks(to)
  ]
}

function endMarks(end: string): TimeMark[] {
  return [...yearMark(end.slice(0, 4)), ...partMarks(end.slice(5))]
}

/** The 1800s are the 19th century, and the 1700s and 1800s end with it. */
function asCentury(from: string, to: string): string | undefined {
  if (!from.endsWith('00') || !to.endsWith('99')) return undefined
  const last = Number(to.slice(0, 2))
  return `${last}01/${last + 1}00`
}

/** Whole decades (五六十年代 are two), or a century. */
function isRound(from: string, to: string): boolean {
  return (from.endsWith('0') && to.endsWith('9')) || (from.endsWith('01') && to.endsWith('00'))
}

function yearMark(year: string): TimeMark[] {
  return year === '' ? [] : [{what: 'year', key: year}]
}

function partMarks(part: string): TimeMark[] {
  if (/^Q[1-4]$/.test(part)) return [{what: 'quarter', key: part}]
  if (/^H[12]$/.test(part)) return [{what: 'half', key: part}]
  if (/^\d\d$/.test(part)) return [{what: 'month', key: part}]
  if (/^\d\d-\d\d$/.test(part)) return [{what: 'day', key: part}]
  return /^D\d/.test(part) ? [{what: 'day', key: part, isLoose: true}] : []
}

function relativeMarks(time: Extract<Time, {kind: 'relative'}>, base: number | undefined): TimeMark[] {
  const {unit, back, from, part} = time
  const parts = (part ?? '').split('/').flatMap(partMarks)
  if (unit === 'year' && from !== 'claim' && base !== undefined)
    parts.push({what: 'year', key: String(base - back), isLoose: true})
  if (unit === 'century' && base !== undefined) {
    const first = Math.floor((base - 1) / 100 - back) * 100 + 1
    parts.push({what: 'year', key: `${first}/${first + 99}`, isLoose: true})
  }
  if (Math.abs(back) > 1) parts.push({what: 'ago', key: `${unit} ${back}`})
  return parts
}
