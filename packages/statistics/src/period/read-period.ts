import {dayOf, monthLength} from './day.ts'
import {periodName} from './period-name.ts'
import type {Period, PeriodMistake, PeriodKind} from './period.ts'

type Part = Period & {kind: PeriodKind}

const partPattern = /^([12]\d{3})(?:-(?:H(\d)|Q(\d)|(\d\d)(?:-(\d\d))?))?$/

/**
 * Read a period as tables and citations write it, or tell why it is none.
 *
 * readPeriod('2024-Q3') // => {text: '2024-Q3', first: 19905, last: 19996}
 */
export function readPeriod(text: string): Period | PeriodMistake {
  const known = read.get(text)
  if (known) return known
  const result = text.includes('/') ? readSpan(text) : readPart(text)
  // Tables repeat their periods; what is no period is not worth keeping.
  if ('fault' in result) return result
  if (read.size >= mostKept) read.clear()
  const {first, last} = result
  const period = {text, first, last}
  read.set(text, period)
  return period
}

const read = new Map<string, Period>()
const mostKept = 10_000

/** Read a period; nothing where a text is none. */
export function parsePeriod(text: string): Period | undefined {
  const period = readPeriod(text)
  return 'fault' in period ? undefined : period
}

/** @throws where the text is no period: texts come from tables that have been checked */
export function knownPeriod(text: string): Period {
  const period = parsePeriod(text)
  if (!period) throw new RangeError(`Unexpected \`${text}\`, expected a period`)
  return period
}

function readPart(text: string): Part | PeriodMistake {
  const match = partPattern.exec(text)
  if (!match) return {fault: 'form'}
  const year = Number(match[1])
  const [half, quarter, month, day] = match.slice(2).map((digits) => digits && Number(digits))
  if (half !== undefined) return monthsOf(text, 'half', year, Number(half), 6)
  if (quarter !== undefined) return monthsOf(text, 'quarter', year, Number(quarter), 3)
  if (month === undefined) return monthsOf(text, 'year', year, 1, 12)
  if (day === undefined) return monthsOf(text, 'month', year, Number(month), 1)
  const [inYear, inMonth] = [Number(month), Number(day)]
  const isReal = inYear >= 1 && inYear <= 12 && inMonth >= 1 && inMonth <= monthLength(year, inYear)
  if (!isReal) return {fault: 'calendar', part: text, kind: 'day'}
  const first = dayOf(year, inYear, inMonth)
  return {text, kind: 'day', first, last: first}
}

/** The year in equal parts of so many months, and one of them. */
function monthsOf(
  text: string,
  kind: PeriodKind,
  year: number,
  index: number,
  length: number
): Part | PeriodMistake {
  if (index < 1 || index * length > 12) return {fault: 'calendar', part: text, kind}
  const end = index * length
  return {
    text,
    kind,
    first: dayOf(year, end - length + 1, 1),
    last: dayOf(year, end, monthLength(year, end))
  }
}

function readSpan(text: string): Period | PeriodMistake {
  const ends = text.split('/')
  if (ends.length !== 2) return {fault: 'form'}
  const [from, to] = ends.map(readPart) as [Part | PeriodMistake, Part | PeriodMistake]
  if ('fault' in from) return from
  if ('fault' in to) return to
  const {first} = from
  const {last} = to
  if (from.kind !== to.kind) {
    const meant = first < last ? {meant: periodName({first, last})} : {}
    return {fault: 'mixed', ends: [from.kind, to.kind], ...meant}
  }
  if (from.text === to.text) return {fault: 'equal', meant: from.text}
  if (first > to.first) return {fault: 'backwards', meant: `${to.text}/${from.text}`}
  return {text, first, last}
}
