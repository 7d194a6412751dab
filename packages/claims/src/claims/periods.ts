import type {PeriodMention} from '../claim.ts'
import {isAmount} from './amounts.ts'
import {bindNearTimes, type TimeBonds} from './near-times.ts'
import type {Pair} from './pairs.ts'
import {isVisible, lowerBound, scopeOf, type Draft, type Reading, type TimeAt} from './reading.ts'
import {pairTimeLists, pairTimeRanges} from './time-lists.ts'
import {sortTimes, type TimeRange, type Times} from './times.ts'

/**
 * Give each claim the time its value belongs to, and those it is compared with.
 *
 * @returns the lists of values that are one for each of several times
 */
export function bindPeriods(reading: Reading, pairs: Map<Draft, Pair>, lists: Draft[][]): Set<Draft[]> {
  const timed = new Set<Draft[]>()
  if (reading.times.length === 0) return timed
  const times = sortTimes(reading)
  const structure: Structure = {pairs, lists, timed}
  if (reading.times.some(({stat}) => stat !== -1)) bindStats(reading, times, structure)
  bindStage(reading, outside(times), reading.drafts, structure)
  pairAmounts(reading, times.compared)
  for (const time of times.compared) bindCompared(reading, time)
  for (const draft of reading.drafts) completeAmount(reading, draft)
  return timed
}

type Structure = {pairs: Map<Draft, Pair>; lists: Draft[][]; timed: Set<Draft[]>}

/** The values of each `<Stat>` first take the times inside it. */
function bindStats(reading: Reading, times: Times, structure: Structure): void {
  const plain = Map.groupBy(times.plain, ({stat}) => stat)
  const ranges = Map.groupBy(times.ranges, ({from, to}) => (from.stat === to.stat ? from.stat : -1))
  for (const [index, drafts] of Map.groupBy(reading.drafts, ({stat}) => stat)) {
    const own = {plain: plain.get(index) ?? [], ranges: ranges.get(index) ?? []}
    if (index !== -1 && own.plain.length + own.ranges.length > 0) bindStage(reading, own, drafts, structure)
  }
}

/** The times that stand in no `<Stat>`. */
function outside({plain, ranges}: Times): Stage {
  return {
    plain: plain.filter(({stat}) => stat === -1),
    ranges: ranges.filter(({from, to}) => from.stat === -1 && to.stat === -1)
  }
}

type Stage = Pick<Times, 'plain' | 'ranges'>

function bindStage(reading: Reading, times: Stage, drafts: Draft[], {pairs, lists, timed}: Structure): void {
  for (const range of times.ranges) bindRange(reading, range, drafts, pairs)
  const bonds: TimeBonds = new Map()
  for (const draft of drafts) if (draft.claim.period) bonds.set(draft, undefined)
  pairTimeRanges(reading, times.ranges, drafts, lists, bonds, timed)
  pairTimeLists(reading, times.plain, drafts, lists, bonds, timed)
  bindNearTimes(reading, times.plain, drafts, pairs, bonds)
  for (const [draft, time] of bonds) if (time) draft.claim.period = mentionOf(reading, time, draft)
}

/** The two ends of a span are the times of the two points, and of the amount between them. */
function bindRange(reading: Reading, {from, to}: TimeRange, drafts: Draft[], pairs: Map<Draft, Pair>): void {
  for (const draft of drafts) {
    const {claim} = draft
    const role = pairs.get(draft)?.from === draft ? 'from' : claim.change?.role
    if (!role || claim.period || isBetween(reading, draft, pairs)) continue
    claim.period = mentionOf(reading, role === 'from' ? from : to, draft)
    if (role !== 'from' && !pairs.has(draft)) claim.comparedWith = mentionOf(reading, from, draft)
  }
}

/** From 9% to 15% and then to 31%: neither the first nor the last value. */
function isBetween({drafts}: Reading, draft: Draft, pairs: Map<Draft, Pair>): boolean {
  const {role, to} = draft.claim.change ?? {}
  return role === 'from' && !pairs.has(draft) && pairs.has(drafts[to ?? -1]!)
}

/** Twice as many as in 2024 and three times as many as in 2023, 2 points more than in 2024 and 5 more than in 2023: each has the time beside it. */
function pairAmounts({byClause, clauses}: Reading, compared: readonly TimeAt[]): void {
  for (const [clause, times] of Map.groupBy(compared, (time) => time.clause)) {
    const amounts = (byClause.get(clause) ?? []).filter(
      (draft) => draft.kind === 'multiple' || isAmount(draft)
    )
    if (times.length < 2 || times.length !== amounts.length) continue
    for (const [index, draft] of amounts.entries())
      draft.claim.comparedWith ??= mentionOf({clauses}, times[index]!, draft)
  }
}

/** A time for comparison belongs to the quantities of its clause, else to those right before or behind. */
function bindCompared(reading: Reading, time: TimeAt): void {
  const {drafts, byClause, clauses} = reading
  let targets = byClause.get(time.clause)
  if (!targets) {
    const index = lowerBound(drafts, time.start)
    const previous = drafts[index - 1]
    const next = drafts[index]
    const {start, end} = clauses.list[time.clause]!
    targets = []
    if (previous && start - clauses.list[previous.clause]!.end <= nextClause) targets.push(previous)
    if (
      next &&
      clauses.list[next.clause]!.start - end <= nextClause &&
      (targets.length === 0 || isAmount(next))
    )
      targets.push(next)
  }
  for (const target of targets) {
    const {role, to} = target.claim.change ?? {}
    const draft = role === 'from' ? drafts[to ?? -1] : target
    if (draft && isVisible(time, draft) && !(time.isRun && isAmount(draft)))
      draft.claim.comparedWith ??= mentionOf(reading, time, draft)
  }
}

/** Punctuation and a space between two clauses. */
const nextClause = 3

/** An amount has the times of its points: +15 points between 41% in 2023 and 56% in 2025. */
function completeAmount({drafts}: Reading, draft: Draft): void {
  const {claim} = draft
  if (!isAmount(draft)) return
  const from = drafts[claim.change!.from ?? -1]
  const to = drafts[claim.change!.to ?? -1]
  const period = to && sharedTime(to, to.claim.period, draft)
  const earlier = from?.claim.period
    ? sharedTime(from, from.claim.period, draft)
    : to && sharedTime(to, to.claim.comparedWith, draft)
  if (period) claim.period ??= period
  if (earlier) claim.comparedWith ??= earlier
}

/** The time of one claim as another sees it; one inside a `<Stat>` is not seen from outside. */
function sharedTime(owner: Draft, time: PeriodMention | undefined, draft: Draft): PeriodMention | undefined {
  if (!time || owner.stat === draft.stat) return time
  if (time.scope === 'stat') return
  return {...time, scope: owner.clause === draft.clause ? time.scope : 'sentence'}
}

function mentionOf({clauses}: Pick<Reading, 'clauses'>, time: TimeAt, draft: Draft): PeriodMention {
  const {start, end, period, years, of, part} = time
  return {
    start,
    end,
    ...(period !== undefined && {period}),
    ...(years !== undefined && {years}),
    ...(of && {of}),
    ...(part !== undefined && {part}),
    scope: scopeOf(time, draft, clauses)
  }
}
