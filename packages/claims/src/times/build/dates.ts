import {addDays, inYear, two} from '../join.ts'
import {saidBy, type Built, type Captured, type TimeSign} from '../sign.ts'
import type {TimeEdge} from '../time.ts'
import {calendar, fullYear, noSuchTime, partOf, relative, yearOf} from './points.ts'

function partIn(sign: TimeSign): string {
  return sign.time?.kind === 'part' ? sign.time.part : ''
}

const builders = {
  /** A part `p` of a year `y`, of a relative one `r` or of a fiscal one `f`; with the edge of the part. */
  dated: ({y, r, f, p}: Captured) => {
    if (p!.cat === 'unknown') return saidBy(p!)
    const part = partIn(p!)
    const kept = {...(p!.edge && {edge: p!.edge}), ...(p!.ends && {ends: p!.ends})}
    // The winter of 2022–23 ends in 2023.
    const years = /^\d{4}\/(\d{4})$/.exec(f?.time?.kind === 'fiscal' ? (f.time.year ?? '') : '')
    const last = y?.tag === 'span' && y.time?.kind === 'calendar' ? y.time.period.slice(-4) : years?.[1]
    if (y?.tag === 'decade' || y?.tag === 'century') return halfOf(y, part)
    if (y || (last && part === '12/02')) {
      const period = inYear(part, last ? Number(last) : yearOf(y!))
      return period === undefined ? noSuchTime() : {...calendar(period, p!.tag), ...kept}
    }
    const time = (r ?? f)?.time
    if (!time) return saidBy(p!)
    if (time?.kind === 'relative' && (time.unit === 'year' || time.unit === 'month'))
      return {cat: 'relative', tag: p!.tag, value: 0, time: {...time, part}, ...kept}
    // 2025财年全年
    if (time?.kind === 'fiscal' && part === 'Y') return saidBy(f!)
    if (time?.kind === 'fiscal') return {cat: 'fiscal', tag: p!.tag, value: 0, time: {...time, part}, ...kept}
  },

  /** A part `p` in the year of the time `y` that it is listed with. */
  inherited: ({y, p}: Captured) => {
    // 31 December 2023 and 2022
    if (p!.cat === 'year' && y!.time?.kind === 'calendar')
      return calendar(`${yearOf(p!)}${y!.time.period.slice(4)}`, y!.tag)
    const period = inYear(partIn(p!), yearOf(y!))
    return period === undefined || p!.time?.kind !== 'part' ? undefined : calendar(period, p!.tag)
  },

  /** The same where the year stands behind the last one: July and August 2024. */
  inheritedBack: ({y, p}: Captured) => {
    const period = inYear(partIn(p!), yearOf(y!))
    const isBefore = y!.time?.kind === 'calendar' && period !== undefined && period < y!.time.period
    return isBefore || (period !== undefined && y!.cat === 'year') ? calendar(period, p!.tag) : undefined
  },

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
    if (!t && (unit === 'decade' || unit === 'century')) return {...relative('article', unit, 0), edge}
    if (!t) return {...partOf(unit === 'season' ? 'Q' : unit[0]!.toUpperCase(), unit), edge}
    // 截至9月底 is one day, as 9月底 is.
    if (t.edge === 'end' && edge === 'as-of') return saidBy(t)
    const isLong = t.tag === 'decade' || t.tag === 'century'
    return {
      ...saidBy(t),
      edge: isLong && edge === 'start' ? 'early' : isLong && edge === 'end' ? 'late' : edge
    }
  },

  /** Friday, October 18: the day `t`. */
  dayOfWeek: ({t}: Captured) => t!,

  /** Week `n` of the year `y`, by ISO 8601: the first one has the fourth of January. */
  week: ({y, n}: Captured) => {
    const fourth = `${yearOf(y!)}-01-04`
    const monday = addDays(fourth, -((new Date(fourth).getUTCDay() + 6) % 7) + 7 * (n!.value - 1))
    return n!.value >= 1 && n!.value <= 53
      ? calendar(`${monday}/${addDays(monday, 6)}`, 'days')
      : noSuchTime()
  },

  /** 疫情前的2019年, 2月至4月这一季度: words that say what year it was, `t`, or that it is the one spoken of (`r`). */
  apposition: ({t, r}: Captured) => (!r ? t! : isThatOne(r) ? saidBy(t!) : undefined)
}

function isThatOne({time}: TimeSign): boolean {
  return time?.kind === 'relative' && time.from === 'claim' && time.back === 0 && !time.part && !time.same
}

/** The first or second half of a decade or century. */
function halfOf({tag, time}: TimeSign, part: string): Built | undefined {
  if (time?.kind !== 'calendar') return
  const [first, last] = time.period.split('/').map(Number) as [number, number]
  const middle = (first + last + 1) / 2
  return calendar(part === 'H1' ? `${first}/${middle - 1}` : `${middle}/${last}`, tag)
}

/** Ways to put a time together of others. */
export const dates: Record<keyof typeof builders, (captured: Captured) => Built | undefined> = builders
