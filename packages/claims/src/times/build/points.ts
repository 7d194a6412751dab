import {between, daysInMonth, inYear, two} from '../join.ts'
import type {Built, Captured, TimeSign} from '../sign.ts'
import type {TimeAnchor, TimeUnit} from '../time.ts'

/** A time of the calendar; `period` as data packages write it. */
export function calendar(period: string, tag: string): Built {
  return {cat: tag === 'year' ? 'year' : 'date', tag, value: 0, time: {kind: 'calendar', period}}
}

/** A part of some year: `H1`, `Q4`, `10`. */
export function partOf(part: string, tag: string): Built {
  return {cat: 'part', tag, value: 0, time: {kind: 'part', part}}
}

/** A time that is counted from another one; `back` units before it, negative for after it. */
export function relative(from: TimeAnchor, unit: TimeUnit, back: number): Built {
  return {cat: 'relative', tag: unit, value: 0, time: {kind: 'relative', from, unit, back}}
}

/** A time that no calendar has, or that nobody can place. */
export function unknownTime(): Built {
  return {cat: 'unknown', tag: 'date', value: 0, time: {kind: 'unknown'}}
}

/** A date that no calendar has. */
export function noSuchTime(): Built {
  return {cat: 'unknown', tag: 'date', value: 0, time: {kind: 'unknown', never: true}}
}

/** A two-digit year: 1940 to 2039. */
export function fullYear({tag, value}: TimeSign): number {
  if (tag !== 'two' && tag !== 'zero' && tag !== 'one' && value >= 100) return value
  return value < 40 ? 2000 + value : 1900 + value
}

const builders = {
  /** `y`; where only its place says that two digits are a year (`loose`), they are no round number of years. */
  year: ({y, loose}: Captured) => {
    const {tag, value} = y!
    const isYear = tag !== 'two' || ((value < 30 || value >= 50) && value % 10 !== 0)
    return !loose || isYear ? calendar(String(fullYear(y!)), 'year') : undefined
  },

  /** Twenty twenty-five: `a` `b`; with `oh` between, or so many thousand `k`. Twenty twenty is good eyes. */
  spokenYear: ({a, b, oh, k}: Captured) => {
    const year = a!.value * (k ? 1000 : 100) + b!.value
    const isSpoken = k ? year < 2100 : oh ? b!.value < 10 : b!.value >= 10 && a!.value !== b!.value
    return isSpoken && b!.value < 100 && year >= 1500 && year < 2100
      ? calendar(String(year), 'year')
      : undefined
  },

  /** 民国113年: `era`, which counts from the year `value`, and `n`; 光绪年间 is no year. */
  eraYear: ({era, n, first}: Captured) => {
    const year = n?.value ?? (first ? 1 : 0)
    return era!.value > 0 && year > 0 ? calendar(String(era!.value + year), 'year') : unknownTime()
  },

  /** `n`, or a word `c` for one; the last century is the twentieth, and without either it is this one. */
  century: ({n, c}: Captured) => {
    const isShift = c?.tag === 'article'
    const century = isShift ? 21 - c.value : ((n ?? c)?.value ?? 21)
    const first = (century - 1) * 100 + 1
    return first > 1000 && first < 2200 ? calendar(`${first}/${first + 99}`, 'century') : unknownTime()
  },

  /** `n`: 1980, or 80 in the century `c`, or in the last one that had such a decade. */
  decade: ({n, c}: Captured) => {
    const value = firstDecade(n!.value)
    if (value % 10 !== 0) return
    const decades = n!.value === value ? 1 : 2
    const hundreds = c ? (c.value || centuryOf(c)) - 1 : 19
    // Nobody can say which twenties are meant.
    if (!c && value < 30) return unknownTime()
    const first = value >= 1000 ? value : hundreds * 100 + value
    const last = first + (value >= 1000 && value % 100 === 0 && value !== 2000 ? 99 : 10 * decades - 1)
    return calendar(`${first}/${last}`, 'decade')
  },

  /** 2016-03-24, 24/03/2016: `y` `m` `d`; where both could be the month, nobody can tell. */
  numericDate: ({y, m, d, either}: Captured) => {
    const year = fullYear(y!)
    if (!d) return m!.value >= 1 && m!.value <= 12 ? calendar(`${year}-${two(m!.value)}`, 'month') : undefined
    const [month, day] = either && m!.value > 12 ? [d.value, m!.value] : [m!.value, d.value]
    if (either && month !== day && month <= 12 && day <= 12) return unknownTime()
    const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year)
    return isDay ? calendar(`${year}-${two(month)}-${two(day)}`, 'day') : noSuchTime()
  },

  /** Q3 2024, 3Q24, 1H25, 9M24: the letter `l` and `n` in the year `y`. */
  code: ({l, n, y}: Captured) => {
    const {value} = n!
    const year = fullYear(y!)
    if (l!.tag === 'm')
      return value > 12 ? noSuchTime() : calendar(inYear(firstMonths(value), year)!, 'months')
    const isPart = value >= 1 && value <= (l!.tag === 'h' ? 2 : 4)
    if (!isPart) return noSuchTime()
    return calendar(`${year}-${l!.tag.toUpperCase()}${value}`, l!.tag === 'h' ? 'half' : 'quarter')
  },

  /** `n` of four, or the three months to the month `m`: the March quarter. */
  quarter: ({n, m}: Captured) => {
    if (m) return partOf(`${two(((m.value + 9) % 12) + 1)}/${two(m.value)}`, 'quarter')
    return n!.value >= 1 && n!.value <= 4 ? partOf(`Q${n!.value}`, 'quarter') : noSuchTime()
  },

  /** `n` of two; the last one is the second. */
  half: ({n}: Captured) => {
    const {cat, value} = n!
    const half = cat === 'final' ? 2 : value
    return half >= 1 && half <= 2 ? partOf(`H${half}`, 'half') : noSuchTime()
  },

  /** A name or a number of one: `m`. */
  month: ({m}: Captured) => (m!.value >= 1 && m!.value <= 12 ? partOf(two(m!.value), 'month') : noSuchTime()),

  /** `m` `n`; 38 January is no day. */
  day: ({m, n}: Captured) => dayIn(m!, n!.value),

  /** The 18th; of the same month as the day `d`. */
  dayOfMonth: ({n, d}: Captured) => {
    const day = two(n!.value)
    if (n!.value < 1 || n!.value > 31) return
    return d?.time?.kind === 'part'
      ? partOf(`${d.time.part.slice(0, 2)}-${day}`, 'day')
      : partOf(`D${day}`, 'date')
  },

  /** Days `a` to `b` of the month `m`. */
  days: ({m, a, b}: Captured) => daysIn(m!, a!.value, b!.value),

  /** 上旬, 中旬, 下旬 of the month `m`. */
  tenDays: ({m, n}: Captured) => {
    const first = n!.value * 10 - 9
    const month = m?.time?.kind === 'part' ? m.time.part : undefined
    const last = n!.value < 3 ? first + 9 : daysInMonth(Number(month ?? 1))
    if (month !== undefined) return partOf(`${month}-${two(first)}/${month}-${two(last)}`, 'days')
    return partOf(`D${two(first)}/D${two(last)}`, 'date')
  },

  /**
   * The first `n` months, quarters or half-years `u` of a year, or weeks of the month `m`, if `first` says that it is
   * the first; without a number the month that `first` counts to; or the `nth` week.
   */
  first: ({n, u, m, first, nth}: Captured) => {
    if (nth) return nearby(daysIn(m!, 7 * nth.value - 6, 7 * nth.value))
    if (first && !n) return first.value <= 12 ? partOf(two(first.value), 'month') : undefined
    if (first && first.value !== 1) return
    if (m) return daysIn(m, 1, 7 * n!.value)
    const months = n!.value * monthsOfUnit(u!.tag)
    return months < 13 ? partOf(firstMonths(months), months === 12 ? 'year' : 'months') : undefined
  },

  /** The last one, or the last `n`. */
  last: ({n, u}: Captured) => {
    const months = (n?.value ?? 1) * monthsOfUnit(u!.tag)
    if (!n && u!.tag === 'quarter') return partOf('Q4', 'quarter')
    return months > 0 && months < 12
      ? partOf(months === 1 ? '12' : `${two(13 - months)}/12`, 'months')
      : undefined
  },

  season: ({s}: Captured) => nearby(partOf(['03/05', '06/08', '09/11', '12/02'][s!.value - 1]!, 'months')),

  /** A day of another calendar, a year before the first. */
  unplaced: () => ({...unknownTime(), tag: 'lunar'}),

  /** Monday is 1. */
  weekday: ({w}: Captured) => partOf(`W${w!.value}`, 'weekday'),

  /** All of a year that is not named. */
  wholeYear: () => partOf('Y', 'year')
}

/** Ways to name a year, a part of one, or a part of a month. */
export const points: Record<keyof typeof builders, (captured: Captured) => Built | undefined> = builders

/** The calendar year that a sign names, or begins in. */
export function yearOf(sign: TimeSign): number {
  return sign.time?.kind === 'calendar' ? Number(sign.time.period.slice(0, 4)) : fullYear(sign)
}

/** firstMonths(9) // => '01/09' */
function firstMonths(count: number): string {
  return count === 12 ? 'Y' : count === 1 ? '01' : `01/${two(count)}`
}

function nearby(built: Built | undefined): Built | undefined {
  return built && {...built, edge: 'around'}
}

/** A day of a month, which is a number or a part of a year. */
function dayIn({time, value}: TimeSign, day: number): Built {
  const month = time?.kind === 'part' ? Number(time.part) : value
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month)
  return isDay ? partOf(`${two(month)}-${two(day)}`, 'day') : noSuchTime()
}

function daysIn(month: TimeSign, first: number, last: number): Built | undefined {
  const [from, to] = [dayIn(month, first).time!, dayIn(month, last).time!]
  if (from.kind !== 'part' || to.kind !== 'part') return noSuchTime()
  const part = between(from.part, to.part)
  return part === undefined ? undefined : partOf(part, 'days')
}

function centuryOf({time}: TimeSign): number {
  return time?.kind === 'calendar' ? Math.ceil(Number(time.period.slice(0, 4)) / 100) : 20
}

/** 0 where a unit is none of months. */
export function monthsOfUnit(unit: string): number {
  return {month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200}[unit] ?? 0
}

/** 五六十年代: two decades with one 十 are read as 560. */
function firstDecade(value: number): number {
  const [first, second] = [Math.floor(value / 100), (value % 100) / 10]
  return value > 100 && value < 1000 && second === first + 1 ? first * 10 : value
}
