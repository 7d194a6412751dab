import {comparePeriods, isFiscalYear, calendarOf, knownPeriod, type Period} from '@collate/statistics/model'

/** What is asked of the periods of a series for each of its values again, found once. */
export function ofPeriods<T>(find: (periods: readonly string[]) => T): (periods: readonly string[]) => T {
  const known = new WeakMap<readonly string[], {found: T}>()
  return (periods) => {
    let kept = known.get(periods)
    if (!kept) known.set(periods, (kept = {found: find(periods)}))
    return kept.found
  }
}

/** The periods of a series, each once, oldest first. */
export const inOrder = ofPeriods((periods): readonly Period[] =>
  [...new Set(periods)].map(knownPeriod).toSorted(comparePeriods)
)

/** Those among them that are fiscal years. */
export const fiscalYears = ofPeriods((periods): readonly Period[] =>
  inOrder(periods).filter((d) => isFiscalYear(d, calendarOf(d.last).year))
)

/** Those that end in a stretch of days. @param periods - oldest first */
export function endingIn(periods: readonly Period[], first: number, last: number): readonly Period[] {
  return periods.slice(countUntil(periods, first), countUntil(periods, last + 1))
}

/** How many end before a day. */
function countUntil(periods: readonly Period[], day: number): number {
  let [low, high] = [0, periods.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (periods[middle]!.last < day) low = middle + 1
    else high = middle
  }
  return low
}
