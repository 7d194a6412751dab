import {gap} from './mask.ts'
import {findGroups} from './name-lists.ts'
import type {TimeBonds} from './near-times.ts'
import {lowerBound, type Draft, type Reading, type TimeAt} from './reading.ts'
import {findTimeLists, type TimeRange} from './times.ts'
import {isRespective, membersOf} from './values.ts'

/** Pair lists of times with lists of values in order: 66%, 80% and 82% in 2023, 2024 and 2025. */
export function pairTimeLists(
  reading: Reading,
  times: readonly TimeAt[],
  drafts: readonly Draft[],
  lists: Draft[][],
  bonds: TimeBonds,
  timed: Set<Draft[]>
): void {
  const open = new Set(drafts)
  const heads = lists.map(([head]) => head!)
  for (const list of findTimeLists(reading, times)) {
    const values = nearestList(reading, list, lists, heads)
    if (!values || !values.every((draft) => open.has(draft) && !bonds.has(draft))) continue
    const members = membersOf(reading, values)
    if (members.length === list.length) {
      timed.add(values)
      for (const [index, draft] of members.entries()) if (draft) bonds.set(draft, list[index])
    } else if (isRespective(reading))
      for (const draft of values) {
        bonds.set(draft, undefined)
        draft.claim.respective = {names: list.length, values: members.length}
      }
  }
}

/** Pair as many values as a span has years with these: 71%, 72%, 70% and 66% from 2022 to 2025. */
export function pairTimeRanges(
  reading: Reading,
  ranges: readonly TimeRange[],
  drafts: readonly Draft[],
  lists: Draft[][],
  bonds: TimeBonds,
  timed: Set<Draft[]>
): void {
  // Of several things that are named the values may be one each.
  if (ranges.length === 0 || findGroups(reading, reading.names).some(({names}) => names.length > 1)) return
  const open = new Set(drafts)
  const heads = lists.map(([head]) => head!)
  for (const {from, to} of ranges) {
    const years = yearsOf(from, to)
    const values = years.length > 2 ? nearestList(reading, [from, to], lists, heads) : undefined
    if (values?.length !== years.length) continue
    if (!values.every((draft) => open.has(draft) && !bonds.has(draft) && !draft.claim.change)) continue
    timed.add(values)
    for (const [index, draft] of values.entries()) bonds.set(draft, years[index])
  }
}

/** The years of a span, each where the span stands; none where its ends are no years. */
function yearsOf(from: TimeAt, to: TimeAt): TimeAt[] {
  const [first, last] = [from, to].map(({period}) => (/^\d{4}$/.test(period ?? '') ? Number(period) : NaN))
  const count = last! - first! + 1
  if (!(count > 0 && count <= longestRange)) return []
  return Array.from({length: count}, (_, index) => ({...from, end: to.end, period: String(first! + index)}))
}

const longestRange = 20
const longestReach = 60

/** The list of values right behind a list of times, else right before it. */
function nearestList(
  {masked}: Reading,
  times: TimeAt[],
  lists: Draft[][],
  heads: Draft[]
): Draft[] | undefined {
  const index = lowerBound(heads, times.at(-1)!.end)
  const next = lists[index]
  if (next && isClear(masked, times.at(-1)!.end, next[0]!.start)) return next
  const previous = lists[index - 1]
  return previous && isClear(masked, previous.at(-1)!.end, times[0]!.start) ? previous : undefined
}

function isClear(masked: string, from: number, to: number): boolean {
  return to - from <= longestReach && !/[#¤。;]/.test(gap(masked, from, to))
}
