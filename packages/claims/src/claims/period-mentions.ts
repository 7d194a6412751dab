import type {PeriodMention} from '../claim.ts'
import type {PeriodGrammar} from './period-grammar.ts'

/** A time as it is written, before it is known what it belongs to. */
export type Time = Omit<PeriodMention, 'scope'> & {
  /** 过去两年, over the past decade: no time of its own, only a distance. */
  duration?: boolean
  /** 连续第三年, for the third year running: what is said of each of these years is counted from the one before. */
  isRun?: boolean
}

type Groups = Record<string, string | undefined>

/** Find the times in a folded sentence, in order. */
export function findTimes(folded: string, grammar: PeriodGrammar): Time[] {
  const times: Time[] = []
  if (!grammar.sign.test(folded)) return times
  let lastYear: Time | undefined
  for (const match of folded.matchAll(grammar.pattern)) {
    const groups: Groups = match.groups!
    const text = match[0].trimEnd()
    const time = readTime(groups, text, grammar) ?? elidedPart(groups, times.at(-1), grammar)
    if (!time) continue
    const found: Time = {start: match.index, end: match.index + text.length, ...time}
    if (found.part !== undefined && found.period === undefined && found.years === undefined)
      inheritYear(found, lastYear)
    if (found.period !== undefined || found.years !== undefined) lastYear = found
    times.push(found)
  }
  return times
}

type Reading = Omit<Time, 'start' | 'end'> | undefined

function readTime(groups: Groups, text: string, grammar: PeriodGrammar): Reading {
  const years = relativeYears(groups, grammar)
  if (years) return {...years, ...partOf(groups, grammar)}
  const year = absoluteYear(groups, grammar)
  const {part} = partOf(groups, grammar)
  if (year !== undefined) return {period: part === undefined ? year : `${year}-${part}`}
  if (text === '' || part === undefined) return
  return {part}
}

/** 3% in the first quarter and 5% in the second. */
function elidedPart({elidedPart: word}: Groups, last: Time | undefined, grammar: PeriodGrammar): Reading {
  const [, unit] = /([HQ])\d$/.exec(last?.part ?? last?.period ?? '') ?? []
  if (word === undefined || unit === undefined) return
  return {part: ordinalPart(word, unit === 'H' ? 'half' : 'quarter', grammar)}
}

function absoluteYear(groups: Groups, {spokenYears}: PeriodGrammar): string | undefined {
  const {hanYear, shortYear, fiscalYear, spokenYear} = groups
  if (spokenYear !== undefined) return spokenYears.get(spokenYear.replaceAll('-', ' '))
  if (hanYear !== undefined)
    return [...hanYear].map((digit) => Math.max(0, hanDigits.indexOf(digit))).join('')
  const short = shortYear ?? fiscalYear
  if (short !== undefined) return `20${short}`
  for (const name of yearGroups) if (groups[name] !== undefined) return groups[name]
}

const hanDigits = '〇一二三四五六七八九'
const yearGroups = ['year', 'leadYear', 'tailYear', 'isoYear', 'listedYear', 'bracketYear']

function relativeYears(groups: Groups, grammar: PeriodGrammar): Reading {
  const {
    relative,
    ago,
    earlier,
    later,
    duration,
    durationAfter,
    durationRun,
    runOrdinal,
    durationBare,
    durationOne,
    durationTen
  } = groups
  if (relative !== undefined) return relativeWord(relative, groups, grammar)
  if (ago !== undefined) return {years: number(ago, grammar)}
  if (earlier !== undefined) return {years: number(earlier, grammar), of: 'period'}
  if (later !== undefined) return {years: -number(later, grammar), of: 'period'}
  if (runOrdinal !== undefined) return {years: number(runOrdinal, grammar), duration: true, isRun: true}
  if (durationOne !== undefined) return {years: 1, duration: true}
  if (durationTen !== undefined) return {years: 10, duration: true}
  const span = duration ?? durationAfter ?? durationRun ?? durationBare
  if (span !== undefined) return {years: number(span, grammar), duration: true}
}

function relativeWord(word: string, groups: Groups, grammar: PeriodGrammar): Reading {
  if (groups.monthWhen !== undefined) return {years: groups.monthWhen === 'last' ? 1 : 0}
  const years = grammar.relativeYears[word.replace(/^(?:early|late) /, '')]
  return years === undefined ? {years: grammar.otherRelative, of: 'period'} : {years}
}

/** The part of a year that is named with it. */
function partOf(groups: Groups, grammar: PeriodGrammar): {part?: string} {
  const sign = pick(groups, 'quarterSign', 'relative_quarterSign', 'leadQuarter', 'tailQuarter')
  if (sign !== undefined) return {part: sign.toUpperCase()}
  const quarter = pick(groups, 'quarter', 'relative_quarter', 'partQuarter')
  if (quarter !== undefined)
    return {part: ordinalPart(quarter, pick(groups, 'unit', 'relative_unit', 'partUnit'), grammar)}
  const quarters = pick(groups, 'quarters', 'relative_quarters')
  if (quarters !== undefined) return {part: spanOf(3 * number(quarters, grammar))}
  const months = pick(groups, 'months', 'relative_months')
  if (months !== undefined) return {part: spanOf(number(months, grammar))}
  const half = pick(groups, 'half', 'partHalf')
  if (half !== undefined) return {part: grammar.parts[half]!}
  const month = pick(groups, 'month', 'isoMonth', 'partMonth', 'relativeMonth')
  if (month === undefined) return {}
  const from = groups.monthFrom
  return {part: `${from === undefined ? '' : `${monthOf(from, grammar)}/`}${monthOf(month, grammar)}`}
}

function pick(groups: Groups, ...names: string[]): string | undefined {
  for (const name of names) if (groups[name] !== undefined) return groups[name]
}

function monthOf(word: string, grammar: PeriodGrammar): string {
  return grammar.parts[word] ?? String(number(word, grammar)).padStart(2, '0')
}

/** The first months of a year: a quarter, a half, or `Q1/Q3`. */
function spanOf(months: number): string {
  if (months === 3) return 'Q1'
  return months === 6 ? 'H1' : `Q1/Q${months / 3}`
}

function ordinalPart(word: string, unit: string | undefined, grammar: PeriodGrammar): string {
  const position = grammar.parts[word] ?? String(number(word, grammar))
  if (unit !== 'half') return `Q${position}`
  return position === '1' || position === '2' ? `H${position}` : 'H2'
}

function number(word: string, grammar: PeriodGrammar): number {
  return grammar.numbers[word] ?? Number(word)
}

/** 第四季度 goes on with the year named before it. */
function inheritYear(time: Time, year: Time | undefined): void {
  if (year?.period !== undefined) {
    time.period = `${year.period.slice(0, 4)}-${time.part}`
    delete time.part
  } else if (year?.years !== undefined && !year.duration) time.years = year.years
}
