import {between, inYear, two} from '../join.ts'
import {saidBy, type Built, type Captured, type Sign} from '../sign.ts'
import type {TimeAnchor, TimeEdge, TimeName} from '../time.ts'
import {calendar, fullYear, partOf, unknownTime} from './points.ts'

/** The calendar year that a sign names, as a number. */
function yearOf(sign: Sign): number {
  return sign.time?.kind === 'calendar' ? Number(sign.time.period.slice(0, 4)) : fullYear(sign)
}

function partIn(sign: Sign): string {
  return sign.time?.kind === 'part' ? sign.time.part : ''
}

const builders = {
  /** A part `p` of a year `y`, of a relative one `r` or of a fiscal one `f`; with the edge of the part. */
  dated: ({y, r, f, p}: Captured) => {
    if (p!.cat === 'unknown') return unknownTime()
    const part = partIn(p!)
    const kept = {...(p!.edge && {edge: p!.edge}), ...(p!.ends && {ends: p!.ends})}
    if (y) {
      const period = inYear(part, yearOf(y))
      return period === undefined ? unknownTime() : {...calendar(period, p!.tag), ...kept}
    }
    const time = (r ?? f)?.time
    if (!time) return saidBy(p!)
    if (time?.kind === 'relative' && (time.unit === 'year' || time.unit === 'month'))
      return {cat: 'relative', tag: p!.tag, value: 0, time: {...time, part}, ...kept}
    if (time?.kind === 'fiscal') return {cat: 'fiscal', tag: p!.tag, value: 0, time: {...time, part}, ...kept}
  },

  /** A part `p` in the year of the time `y` that it is listed with. */
  inherited: ({y, p}: Captured) => {
    const period = inYear(partIn(p!), yearOf(y!))
    return period === undefined || p!.time?.kind !== 'part' ? undefined : calendar(period, p!.tag)
  },

  /** The same where the year stands behind the last one: July and August 2024. */
  inheritedBack: ({y, p}: Captured) => {
    const period = inYear(partIn(p!), yearOf(y!))
    const isBefore = y!.time?.kind === 'calendar' && period !== undefined && period < y!.time.period
    return isBefore ? calendar(period, p!.tag) : undefined
  },

  /** A part `p`, or the quarter `n`, of the fiscal year that is spoken of. */
  fiscalPart: ({p, n}: Captured) => {
    if (n && (n.value < 1 || n.value > 4)) return unknownTime()
    const part = p ? partIn(p) : `Q${n!.value}`
    return {...fiscal({kind: 'fiscal', from: 'claim', back: 0, part}), tag: p?.tag ?? 'quarter'}
  },

  /** `y`, or `y` to `b`; or a shift `w` from the present one. */
  fiscalYear: ({y, b, w}: Captured) => {
    if (y) return fiscalYear(y, b)
    return fiscal({kind: 'fiscal', from: w!.tag as TimeAnchor, back: w!.value})
  },

  /** A year and the one after it, 2023/24: of a school, a season or a state. */
  doubleYear: ({y, b}: Captured) => fiscalYear(y!, b!),

  /** From year to year, the second one perhaps in two digits: `y` to `b`. */
  years: ({y, b}: Captured) => {
    const first = yearOf(y!)
    const last = b!.time ? yearOf(b!) : b!.value < 100 ? first - (first % 100) + b!.value : b!.value
    return last > first && last - first < 200 ? calendar(`${first}/${last}`, 'span') : undefined
  },

  /** Bare numbers that go on with the unit of the time behind them: 2019、2020和2021年, 7、8月, first and second quarters. */
  elided: ({n, t}: Captured) => {
    const {value} = n!
    if (t!.cat === 'year')
      return n!.tag === 'year' || n!.tag === 'round' || n!.tag === 'two'
        ? calendar(String(fullYear(n!)), 'year')
        : undefined
    const name = t!.time
    const text = name?.kind === 'calendar' ? name.period : name?.kind === 'part' ? name.part : ''
    const year = /^\d{4}-/.exec(text)?.[0] ?? ''
    const build = (part: string): Built => (year ? calendar(year + part, t!.tag) : partOf(part, t!.tag))
    if (t!.tag === 'quarter') return value >= 1 && value <= 4 ? build(`Q${value}`) : undefined
    if (t!.tag === 'month') return value >= 1 && value <= 12 ? build(two(value)) : undefined
    if (t!.tag === 'half') return value === 1 ? build('H1') : undefined
  },

  /** `e` of `t`; a part of the year, quarter or month `u` that is not named. */
  edge: ({e, t, u}: Captured) => {
    const edge = e!.tag as TimeEdge
    const unit = u?.tag ?? 'year'
    if (!t) return {...partOf(unit === 'season' ? 'Q' : unit[0]!.toUpperCase(), unit), edge}
    // 截至9月底 is one day, as 9月底 is.
    if (t.edge === 'end' && edge === 'as-of') return saidBy(t)
    const isLong = t.tag === 'decade' || t.tag === 'century'
    return {
      ...saidBy(t),
      edge: isLong && edge === 'start' ? 'early' : isLong && edge === 'end' ? 'late' : edge
    }
  },

  /** 疫情前的2019年: words that say what year it was, `t`. */
  apposition: ({t}: Captured) => t!,

  /** From `a` to `b`. */
  range: ({a, b}: Captured) => {
    const isWhole =
      (a!.edge === undefined && b!.edge === undefined) || (a!.edge === 'start' && b!.edge === 'end')
    if (!isWhole) return
    const time = rangeOf(a!.time!, b!.time!)
    if (!time) return
    const cat = time.kind === 'part' ? 'part' : time.kind === 'calendar' ? 'date' : 'relative'
    return {cat, tag: 'span', value: 0, time, ends: [a!, b!] as [Sign, Sign]}
  }
}

/** Ways to put a time together of others. */
export const dates: Record<keyof typeof builders, (captured: Captured) => Built | undefined> = builders

function fiscal(time: TimeName): Built {
  return {cat: 'fiscal', tag: 'year', value: 0, time}
}

function fiscalYear(y: Sign, b: Sign | undefined): Built | undefined {
  const year = yearOf(y)
  if (!b) return fiscal({kind: 'fiscal', year: String(year)})
  const isNext = b.value === year + 1 || b.value === (year + 1) % 100
  return isNext ? fiscal({kind: 'fiscal', year: `${year}/${year + 1}`}) : undefined
}

function rangeOf(a: TimeName, b: TimeName): TimeName | undefined {
  if (a.kind === 'calendar' && b.kind === 'calendar') return calendarTo(a.period, b.period)
  if (a.kind === 'calendar' && b.kind === 'part') {
    const year = Number(a.period.slice(0, 4))
    return (
      calendarTo(a.period, inYear(b.part, year) ?? '') ?? calendarTo(a.period, inYear(b.part, year + 1) ?? '')
    )
  }
  if (a.kind === 'part' && b.kind === 'calendar') {
    const year = Number(b.period.slice(0, 4))
    return (
      calendarTo(inYear(a.part, year) ?? '', b.period) ?? calendarTo(inYear(a.part, year - 1) ?? '', b.period)
    )
  }
  if (a.kind === 'part' && b.kind === 'part') {
    const part = between(a.part, b.part)
    return part === undefined ? undefined : {kind: 'part', part}
  }
  if (b.kind === 'relative' && b.unit === 'year' && b.part !== undefined) {
    // 2023年12月至次年2月, 去年12月至今年2月.
    if (a.kind === 'calendar') {
      const period = inYear(b.part, Number(a.period.slice(0, 4)) - b.back)
      return b.from === 'claim' && period !== undefined ? calendarTo(a.period, period) : undefined
    }
    if (
      a.kind === 'relative' &&
      a.unit === 'year' &&
      a.part !== undefined &&
      a.from === b.from &&
      a.back >= b.back &&
      a.back <= b.back + 1
    ) {
      const part = between(a.part, b.part)
      return part === undefined ? undefined : {...b, part}
    }
    if (a.kind === 'part' && b.from === 'claim' && b.back === -1) {
      const part = between(a.part, b.part)
      return part === undefined ? undefined : {kind: 'part', part}
    }
  }
  if (a.kind === 'relative' && a.part !== undefined && b.kind === 'part') {
    const part = between(a.part, b.part)
    return part === undefined ? undefined : {...a, part}
  }
}

function calendarTo(from: string, to: string): TimeName | undefined {
  if (from === '' || to === '') return
  const period = between(from, to)
  return period === undefined ? undefined : {kind: 'calendar', period}
}
