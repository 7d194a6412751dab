import type {TimeName} from '@collate/claims/times'
import {
  calendarOf,
  isFiscalYear,
  isSamePeriod,
  isWithin,
  knownPeriod,
  yearsBefore,
  type DaySpan as Stretch
} from '@collate/statistics/model'
import type {PublishedDay} from './context.ts'
import {fiscalYears, inOrder} from './periods.ts'
import {monthOf, monthsOf, stretchOfMonths, unitsAround} from './stretches.ts'

type Fiscal = Extract<TimeName, {kind: 'fiscal'}>

/**
 * The stretches that a fiscal year, or a part of one, may be.
 *
 * Every twelve months of the data that are no calendar year and begin or end in
 * it; where the data know no such year, the calendar's, as it is for most Chinese companies.
 *
 * @param known - periods of the package
 * @returns nothing for a part of a year where the data have no years: nobody can say which months it counts
 */
export function fiscalStretches(
  time: Fiscal,
  published: PublishedDay,
  anchor: Stretch | undefined,
  known: readonly string[]
): Stretch[] {
  if (time.part !== undefined && !inOrder(known).some(isYear)) return []
  const years = unique(yearsOf(time, published, anchor, known))
  return time.part === undefined ? years : years.flatMap((year) => partsOf(time.part!, year))
}

/** Twelve months, whichever they are. */
function isYear({first, last}: Stretch): boolean {
  const days = last - first + 1
  return days === 365 || days === 366
}

function yearsOf(
  {year, back = 0, from}: Fiscal,
  published: PublishedDay,
  anchor: Stretch | undefined,
  known: readonly string[]
): Stretch[] {
  const fiscal = fiscalYears(known)
  if (year?.includes('/')) {
    const [first, last] = year.split('/').map(Number) as [number, number]
    const both = inOrder(known).filter(
      (d) => calendarOf(d.first).year === first && calendarOf(d.last).year === last
    )
    return both.length > 0 ? both : [knownPeriod(year)]
  }
  if (year !== undefined) {
    const named = fiscal.filter((d) => isFiscalYear(d, Number(year)))
    if (named.length > 0) return named
    return fiscal.length === 0
      ? [knownPeriod(year)]
      : fiscal.map((d) => yearsBefore(d, calendarOf(d.last).year - Number(year)))
  }
  const day = from === 'article' ? published : (anchor?.last ?? published)
  if (day === undefined) return []
  if (fiscal.length === 0) return unitsAround(day, 'year', back)
  return fiscal.map((d) => {
    const years = calendarOf(d.last).year - calendarOf(day).year
    const near = [years - 1, years, years + 1].map((shift) => yearsBefore(d, shift))
    const present = near.find(({first, last}) => first <= day && day <= last) ?? d
    return yearsBefore(present, back)
  })
}

function partsOf(part: string, year: Stretch): Stretch[] {
  const first = monthOf(year.first)
  const kind = {Q: 'quarter', H: 'half'}[part[0]!] as 'quarter' | 'half' | undefined
  const length = kind && monthsOf[kind]
  if (length) return [stretchOfMonths(first + (Number(part[1]) - 1) * length, length)]
  const [from, to = from] = part.split('/').map(Number)
  if (!Number.isInteger(from) || !Number.isInteger(to)) return []
  // The first nine months of a fiscal year count from its beginning; a month by its name lies inside it.
  if (part.includes('/')) return [stretchOfMonths(first + from! - 1, to! - from! + 1)]
  const month = [0, 12].map((more) => stretchOfMonths(Math.floor(first / 12) * 12 + from! - 1 + more, 1))
  return month.filter((d) => isWithin(d, year))
}

function unique(stretches: readonly Stretch[]): Stretch[] {
  return stretches.filter((d, index) => stretches.findIndex((other) => isSamePeriod(d, other)) === index)
}
