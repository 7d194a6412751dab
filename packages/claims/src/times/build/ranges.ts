import {between, inYear} from '../join.ts'
import type {Built, Captured, TimeSign} from '../sign.ts'
import type {TimeName} from '../time.ts'

type Calendar = Extract<TimeName, {kind: 'calendar'}>
type Part = Extract<TimeName, {kind: 'part'}>
type Relative = Extract<TimeName, {kind: 'relative'}>

/** From `a` to `b`, both ends in; from the end of one to the end of another is no stretch but two days. */
export function range({a, b}: Captured): Built | undefined {
  const isWhole = (!a!.edge && !b!.edge) || (a!.edge === 'start' && b!.edge === 'end')
  const time = isWhole ? stretchBetween(a!.time!, b!.time!) : undefined
  if (!time) return
  const cat = time.kind === 'calendar' ? 'date' : time.kind
  return {cat, tag: 'span', value: 0, time, ends: [a!, b!] as [TimeSign, TimeSign]}
}

function stretchBetween(a: TimeName, b: TimeName): TimeName | undefined {
  if (a.kind === 'calendar') {
    if (b.kind === 'calendar') return calendarTo(a.period, b.period)
    if (b.kind === 'part') return toPart(a, b)
    if (b.kind === 'relative') return toYearAfter(a, b)
  }
  if (a.kind === 'part') {
    if (b.kind === 'calendar') return fromPart(a, b)
    if (b.kind === 'part') return withParts(a, a.part, b.part)
    if (b.kind === 'relative') return withParts(isNextYear(b) ? a : b, a.part, b.part)
  }
  if (a.kind === 'relative') {
    if (b.kind === 'part') return withParts(a, a.part, b.part)
    // 去年12月至今年2月
    if (b.kind === 'relative' && a.from === b.from && a.unit === b.unit)
      return a.back === b.back || a.back === b.back + 1 ? withParts(b, a.part, b.part) : undefined
  }
}

/** The same time, but for its part. */
function withParts(
  time: Part | Relative,
  from: string | undefined,
  to: string | undefined
): TimeName | undefined {
  const part = from === undefined || to === undefined ? undefined : between(from, to)
  return part === undefined ? undefined : {...time, part}
}

/** 2024年10月至12月, or from December 2023 to February. */
function toPart({period}: Calendar, {part}: Part): TimeName | undefined {
  const year = yearOf(period)
  return calendarTo(period, inYear(part, year)) ?? calendarTo(period, inYear(part, year + 1))
}

function fromPart({part}: Part, {period}: Calendar): TimeName | undefined {
  const year = yearOf(period)
  return calendarTo(inYear(part, year), period) ?? calendarTo(inYear(part, year - 1), period)
}

/** 2023年12月至次年2月 */
function toYearAfter({period}: Calendar, b: Relative): TimeName | undefined {
  if (b.from !== 'claim' || b.unit !== 'year' || b.part === undefined) return
  return calendarTo(period, inYear(b.part, yearOf(period) - b.back))
}

function isNextYear({from, unit, back}: Relative): boolean {
  return from === 'claim' && unit === 'year' && back === -1
}

function yearOf(period: string): number {
  return Number(period.slice(0, 4))
}

function calendarTo(from: string | undefined, to: string | undefined): TimeName | undefined {
  const period = from === undefined || to === undefined ? undefined : between(from, to)
  return period === undefined ? undefined : {kind: 'calendar', period}
}
