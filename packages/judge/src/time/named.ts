import type {SaidTime} from '@collate/claims/reading'

export type Clock = {
  /** When the text was published first. */
  published?: string
  today: string
}

/**
 * Which periods of a series a time names; empty where it names one that is not there, nothing where it says no
 * place in time.
 */
export function namedPeriods(
  time: SaidTime | undefined,
  periods: readonly string[],
  clock: Clock,
  anchor: string | undefined
): string[] | undefined {
  // Now: the newest that was public.
  if (!time) return periods.slice(-1)
  if (time.duration) return undefined
  const named = wordsFor(time, clock, anchor, periods)
  if (named === undefined) return undefined
  const exact = periods.filter((period) => period === named)
  if (exact.length > 0) return exact
  const inside = periods.filter((period) => period.startsWith(`${named}-`))
  // A month of a yearly survey: its year has no value of that month, and is meant.
  return inside.length > 0 ? inside : periods.filter((period) => named.startsWith(`${period}-`))
}

function wordsFor(
  {period, years, of, part}: SaidTime,
  {published, today}: Clock,
  anchor: string | undefined,
  periods: readonly string[]
): string | undefined {
  if (period !== undefined) return period
  const date = published ?? today
  if (years === undefined) {
    if (part === undefined) return undefined
    // A part without its year is the last one: of those that the series has, the last before the article.
    const known = periods.filter((d) => d.endsWith(`-${part}`) && d.slice(0, 4) <= date.slice(0, 4))
    return known.at(-1) ?? `${date.slice(0, 4)}-${part}`
  }
  const base = of === 'period' && anchor !== undefined ? anchor : date.slice(0, 4)
  const year = `${Number(base.slice(0, 4)) - years}`
  return part === undefined ? year + (of === 'period' ? base.slice(4) : '') : `${year}-${part}`
}
