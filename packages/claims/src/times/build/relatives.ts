import {addDays, inYear, two} from '../join.ts'
import {saidBy, type Built, type Captured, type TimeSign} from '../sign.ts'
import type {TimeAnchor, TimeName, TimeUnit} from '../time.ts'
import {calendar, monthsOfUnit, partOf, relative, unknownTime} from './points.ts'

/** How much a number counts; nothing where it is vague. */
function countOf({cat, value}: TimeSign): number | undefined {
  return cat === 'some' || cat === 'odd' ? undefined : value
}

function unitOf({cat, tag}: TimeSign): TimeUnit {
  if (cat === 'fiscal-word') return 'year'
  return cat === 'wave' ? 'period' : (tag as TimeUnit)
}

const builders = {
  /** 去年, yesterday: a word `w` of the category of its anchor, with its unit; or `w`, with its anchor as tag, before the unit `u`; the `u` before last. */
  relative: ({w, u, twice}: Captured) => {
    if (twice) return relative('article', unitOf(u!), 2)
    if (!u) return relative(isAnchor(w!.cat) ? w!.cat : 'article', unitOf(w!), w!.value)
    const from = unitOf(u) === 'period' || !w ? 'claim' : (w.tag as TimeAnchor)
    return relative(from, unitOf(u), w?.value ?? 0)
  },

  /** `n` `u` ago: counted from the article, or from the claim that it is told beside; some ten years ago (`odd`) is no year, and it may be `half` a `u`. */
  ago: ({n, u, odd, half}: Captured) => {
    const months = half ? monthsOfUnit(u!.tag) / 2 : 0
    if (half)
      return months < 12 ? relative('either', 'month', months) : relative('either', 'year', months / 12)
    return odd ? unknownTime() : shifted('either', n, u!, 1)
  },

  /** `n` `u` earlier; before `that`, it is counted from what was told last. */
  earlier: ({n, u, that}: Captured) => shifted(that ? 'told' : 'claim', n, u!, 1),

  /** `n` `u` later. */
  later: ({n, u}: Captured) => shifted('claim', n, u!, -1),

  /** 同期, and `r` or the year `y` with it: the same stretch of another time; the same `u` alone is the one spoken of. */
  same: ({r, y, f, u}: Captured) => {
    if (u?.tag && !r && !y && !f) return relative('claim', u.tag as TimeUnit, 0)
    if (y?.time?.kind === 'calendar')
      return {...saidBy(y), cat: 'date', tag: 'same', time: {...y.time, same: true as const}}
    const {time} = r ?? f ?? {}
    return sameOf(time?.kind === 'relative' || time?.kind === 'fiscal' ? (time.back ?? 0) : 0)
  },

  /** The same stretch a year before: the year-ago quarter. */
  yearAgo: () => sameOf(1),

  /** `n` `u`, without saying when. */
  span: ({n, u}: Captured) => span(n, u!),
  past: ({n, u}: Captured) => span(n, u!, 'past'),
  next: ({n, u}: Captured) => span(n, u!, 'next'),

  /** For the `n`th `u` running. */
  run: ({n, u}: Captured) => span(n, u!, 'run'),

  /** The `n` `u`, or the span `s`, that end with `t`: the year to March 2025; the fiscal year `f`, and its last day. */
  ended: ({n, u, s, t, f}: Captured) => {
    // A fiscal quarter is told by the day on which it ended.
    const length = s ? s.time : f ? lasting('year') : u ? span(n, u).time : lasting('quarter')
    const name = t!.time
    const end = f
      ? endOf(f, t!)
      : name?.kind === 'calendar'
        ? name.period
        : name?.kind === 'part'
          ? name.part
          : undefined
    if (end === undefined || length?.kind !== 'span' || length.count === undefined) return
    if (t!.edge && t!.edge !== 'end' && t!.edge !== 'as-of') return
    const last = end.split('/').at(-1)!
    const {unit, count} = length
    const months = monthsOfUnit(unit) * count
    return months > 0 ? monthsTo(last, months) : daysTo(last, unit === 'week' ? 7 * count : count)
  },

  /** The week of, or beginning on, the day `t`. */
  weekFrom: ({t}: Captured) => {
    const {time} = t!
    if (time?.kind === 'calendar') return calendar(`${time.period}/${addDays(time.period, 6)}`, 'days')
    if (time?.kind !== 'part') return
    return partOf(`${time.part}/${addDays(`2023-${time.part}`, 6).slice(5)}`, 'days')
  }
}

/** Ways to count from another time, and lengths of time. */
export const relativeBuilders: Record<keyof typeof builders, (captured: Captured) => Built | undefined> =
  builders

function lasting(unit: TimeUnit): TimeName {
  return {kind: 'span', unit, count: 1}
}

/** The last day of a fiscal year that is known by the calendar year in which it ends. */
function endOf({time}: TimeSign, {time: end}: TimeSign): string | undefined {
  if (time?.kind !== 'fiscal' || time.year === undefined || time.part !== undefined) return
  return end?.kind === 'part' ? inYear(end.part, Number(time.year.slice(-4))) : undefined
}

function isAnchor(cat: string): cat is TimeAnchor {
  return cat === 'article' || cat === 'claim' || cat === 'either' || cat === 'told'
}

function sameOf(back: number): Built {
  return {
    cat: 'relative',
    tag: 'same',
    value: 0,
    time: {kind: 'relative', from: 'claim', unit: 'year', back, same: true}
  }
}

function shifted(from: TimeAnchor, n: TimeSign | undefined, u: TimeSign, direction: 1 | -1): Built {
  const count = n ? countOf(n) : u.value || 1
  const unit = unitOf(u)
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 0
  if (count === undefined) return unknownTime()
  return years ? relative(from, 'year', direction * count * years) : relative(from, unit, direction * count)
}

function span(n: TimeSign | undefined, u: TimeSign, of?: 'past' | 'next' | 'run'): Built {
  const isOne = ['unit', 'half-year', 'half-century', 'fiscal-word'].includes(u.cat)
  const count = n ? countOf(n) : isOne ? u.value || 1 : undefined
  const time = {
    kind: 'span' as const,
    unit: unitOf(u),
    ...(count !== undefined && {count}),
    ...(of && {of})
  }
  return {cat: 'span', tag: of ?? '', value: 0, time}
}

/** So many months, the last of them in the month, quarter or year of `end`, or to its day. */
function monthsTo(end: string, months: number): Built | undefined {
  const [, year, kind, index, month, day] =
    /^(?:(\d{4})(?:-|$))?(?:([HQ])(\d)|(\d\d)(?:-(\d\d))?)?$/.exec(end) ?? []
  const last = kind ? Number(index) * (kind === 'H' ? 6 : 3) : Number(month ?? 12)
  const isWhole = day === undefined || (Number(day) >= 28 && isLastDay(last, Number(day), year))
  if (year === undefined) {
    if (!isWhole) return undefined
    if (months > 12) return until({kind: 'span', unit: 'month', count: months, to: end})
    const first = ((last - months + 12) % 12) + 1
    return first === last ? partOf(two(last), 'month') : partOf(`${two(first)}/${two(last)}`, 'months')
  }
  const number = Number(year) * 12 + last - months
  const from = `${Math.floor(number / 12)}-${two((number % 12) + 1)}`
  if (isWhole) {
    const to = `${year}-${two(last)}`
    if (last === 12 && months % 12 === 0 && months > 12)
      return calendar(`${Number(year) - months / 12 + 1}/${year}`, 'span')
    return calendar(from === to ? to : `${from}/${to}`, 'months')
  }
  // A year to 5 April begins on 6 April.
  const before = Number(year) * 12 + last - 1 - months
  const start = addDays(`${Math.floor(before / 12)}-${two((before % 12) + 1)}-${day}`, 1)
  return calendar(`${start}/${end}`, 'days')
}

function until(time: TimeName): Built {
  return {cat: 'span', tag: 'ended', value: 0, time}
}

function isLastDay(month: number, day: number, year: string | undefined): boolean {
  return addDays(`${year ?? '2023'}-${two(month)}-${two(day)}`, 1).endsWith('-01')
}

/** So many days; whether 29 February is among them only a year can tell. */
function daysTo(end: string, days: number): Built | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(end)) return calendar(`${addDays(end, 1 - days)}/${end}`, 'days')
  if (!/^\d\d-\d\d$/.test(end)) return undefined
  return until({kind: 'span', unit: 'day', count: days, to: end})
}
