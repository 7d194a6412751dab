import {before, behind, gap} from './mask.ts'
import {lowerBound, type Draft, type Reading, type TimeAt} from './reading.ts'

/** The times of a sentence by what they are there for; times of publication are left out. */
export type Times = {
  /** Times that values belong to, in order. */
  plain: TimeAt[]
  /** Times that are there for comparison only. */
  compared: TimeAt[]
  /** Spans of time: 从2023年到2025年. */
  ranges: TimeRange[]
}

export type TimeRange = {from: TimeAt; to: TimeAt}

export function sortTimes(reading: Reading): Times {
  const {masked, grammar, times, drafts} = reading
  const {compared, published, tightCompared} = grammar.periods
  const sorted: Times = {plain: [], compared: [], ranges: []}
  for (const time of times) {
    const context = `${before(masked, time.start)}@${behind(masked, time.end)}`
    if (published.test(context)) continue
    const next = drafts[lowerBound(drafts, time.end)]
    // 较2022年增长两倍 is no value of 2022, as 高于2022年的41% is.
    const isOwned = next && next.kind !== 'multiple' && tightCompared.test(gap(masked, time.end, next.start))
    const isCompared = compared.test(context)
    if (time.duration || isMultiplied(reading, time, next) || (isCompared && !isOwned))
      sorted.compared.push(time)
    else sorted.plain.push(isCompared ? {...time, isCompared} : time)
  }
  sorted.ranges = takeRanges(reading, sorted)
  return sorted
}

/** 2021年的4倍, double the 2021 figure: the value of that time is what is multiplied. */
function isMultiplied({masked, grammar, drafts}: Reading, time: TimeAt, next: Draft | undefined): boolean {
  const {multipleBehind, multipleBefore} = grammar.periods
  if (next?.kind === 'multiple' && multipleBehind.test(gap(masked, time.end, next.start))) return true
  const previous = drafts[lowerBound(drafts, time.start) - 1]
  return previous?.kind === 'multiple' && multipleBefore.test(gap(masked, previous.end, time.start))
}

/** Take spans of time out of the plain times and of those compared with: from 2023 to 2025. */
function takeRanges({masked, grammar}: Reading, sorted: Times): TimeRange[] {
  const {rangeGap, rangeBefore} = grammar.periods
  const ranges: TimeRange[] = []
  const all = [...sorted.plain, ...sorted.compared].toSorted((a, b) => a.start - b.start)
  for (let index = 1; index < all.length; index++) {
    const from = all[index - 1]!
    const to = all[index]!
    const between = gap(masked, from.end, to.start)
    const isRange =
      rangeGap.test(between) && (isDash(between) || rangeBefore.test(before(masked, from.start)))
    if (isRange && !from.duration && !to.duration) ranges.push({from, to})
  }
  const taken = new Set(ranges.flatMap(({from, to}) => [from, to]))
  sorted.plain = sorted.plain.filter((time) => !taken.has(time))
  sorted.compared = sorted.compared.filter((time) => !taken.has(time))
  return ranges
}

function isDash(between: string): boolean {
  return /^\s?[–—~-]+\s?$/.test(between)
}

/** Find lists of times: 2023年、2024年和2025年. */
export function findTimeLists({masked, grammar}: Reading, times: readonly TimeAt[]): TimeAt[][] {
  const lists: TimeAt[][] = []
  let list: TimeAt[] = []
  for (const time of times) {
    const last = list.at(-1)
    if (last && grammar.lists.gap.test(gap(masked, last.end, time.start))) list.push(time)
    else {
      if (list.length > 1) lists.push(list)
      list = [time]
    }
  }
  if (list.length > 1) lists.push(list)
  return lists
}
