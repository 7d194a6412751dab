import {isAmount} from './amounts.ts'
import {behind, gap} from './mask.ts'
import type {Pair} from './pairs.ts'
import {lowerBound, type Draft, type Reading, type TimeAt} from './reading.ts'

/** Which time each value has; `undefined` where it may have none. */
export type TimeBonds = Map<Draft, TimeAt | undefined>

type Near = {
  reading: Reading
  times: TimeAt[]
  byClause: Map<number, TimeAt[]>
  pairs: Map<Draft, Pair>
  bonds: TimeBonds
  /** Times that stand right beside one value, and whether before it. */
  owned: Map<TimeAt, {draft: Draft; isBefore: boolean}>
}

/** Give values the times beside them, then those of their clause, then those of the sentence. */
export function bindNearTimes(
  reading: Reading,
  plain: readonly TimeAt[],
  drafts: readonly Draft[],
  pairs: Map<Draft, Pair>,
  bonds: TimeBonds
): void {
  const listed = new Set(bonds.values())
  const times = plain.filter((time) => !listed.has(time))
  if (times.length === 0) return
  const byClause = Map.groupBy(times, ({clause}) => clause)
  const near: Near = {reading, times, byClause, pairs, bonds, owned: new Map()}
  for (const time of times) bindTight(near, time, drafts)
  for (const rank of [0, 1, 2])
    for (const draft of drafts) if (rankOf(draft) === rank && !bonds.has(draft)) bindLoose(near, draft)
}

/** First points come first, since what they take is not free for the later ones; amounts follow their points. */
function rankOf(draft: Draft): number {
  if (draft.claim.change?.role === 'from') return 0
  return isAmount(draft) ? 2 : 1
}

/** 2023年的41%, 41% in 2023. */
function bindTight({reading, bonds, owned}: Near, time: TimeAt, drafts: readonly Draft[]): void {
  const {masked, grammar} = reading
  const {tightBefore, tightBehind, trailing} = grammar.periods
  const index = lowerBound(drafts, time.start)
  const previous = drafts[index - 1]
  const next = drafts[index]
  const isBefore = next && !bonds.has(next) && tightBefore.test(gap(masked, time.end, next.start))
  const isBehind =
    previous &&
    !bonds.has(previous) &&
    ((tightBehind.test(gap(masked, previous.end, time.start)) &&
      /^\s?[)\]]/.test(behind(masked, time.end, 2))) ||
      (trailing && previous.clause === time.clause && !gap(masked, previous.end, time.start).includes('#')))
  const first = reading.times[0]!.start < reading.drafts[0]!.start
  const draft = isBefore && (first || !isBehind) ? next : isBehind ? previous : undefined
  if (!draft) return
  bonds.set(draft, time)
  owned.set(time, {draft, isBefore: draft === next})
}

function bindLoose(near: Near, draft: Draft): void {
  const {bonds, owned} = near
  const isFrom = draft.claim.change?.role === 'from'
  const time =
    clauseTime(near, draft) ?? (isFrom ? undefined : (pointTime(near, draft) ?? sentenceTime(near, draft)))
  if (!time) return
  bonds.set(draft, time)
  if (isFrom) owned.set(time, {draft, isBefore: true})
}

/** An amount has the time of the point it leads to. */
function pointTime({reading, bonds}: Near, draft: Draft): TimeAt | undefined {
  const point = reading.drafts[draft.claim.change?.to ?? -1]
  return point && isAmount(draft) ? bonds.get(point) : undefined
}

/** The nearest time of the clause, before the value if there is one; a time beside another value only when it is alone. */
function clauseTime(near: Near, draft: Draft): TimeAt | undefined {
  const {reading, byClause, owned} = near
  const own = byClause.get(draft.clause)
  const {parent} = reading.clauses.list[draft.clause]!
  const times = own ?? (parent === undefined ? undefined : byClause.get(parent))
  if (!times) return
  const index = lowerBound(times, draft.start)
  const candidates = [times[index - 1], times[index]]
  for (const time of candidates) if (time && !owned.has(time) && mayTake(near, draft, time)) return time
  const [shared] = times
  return times.length === 1 && mayTake(near, draft, shared!) ? shared : undefined
}

/** The only time of the sentence, else the nearest one before that opens what follows. */
function sentenceTime(near: Near, draft: Draft): TimeAt | undefined {
  const {times, pairs} = near
  if (times.length === 1) return opens(near, times[0]!, draft, true) ? times[0] : undefined
  const index = lowerBound(times, draft.start) - 1
  const time = times[index]
  if (time && opens(near, time, draft, false)) return time
  // Behind the time of the first point stands the one of the whole sentence: 2025年，从2024年的6.1降到4.9.
  const earlier = times[index - 1]
  return pairs.has(draft) && earlier && opens(near, earlier, draft, false) ? earlier : undefined
}

/** Whether a time may be meant by a value in another clause. */
function opens(near: Near, time: TimeAt, draft: Draft, isOnly: boolean): boolean {
  if (!mayTake(near, draft, time)) return false
  const owner = near.owned.get(time)
  if (owner && owner.draft.start > draft.start) return false
  if (time.start > draft.start && leadsAnother(near, time)) return false
  return isOnly || owner?.isBefore !== false
}

/** 82%，2020年只有5%: the time opens a clause with a value of its own. */
function leadsAnother({reading}: Near, time: TimeAt): boolean {
  return reading.byClause.get(time.clause)?.some((draft) => draft.start > time.end) ?? false
}

/** Two points of a change never share a time, nor does a point reached have that of a value named before, or of what came later. */
function mayTake({reading, owned, pairs}: Near, draft: Draft, time: TimeAt): boolean {
  const {masked, grammar} = reading
  const owner = owned.get(time)?.draft
  const role = draft.claim.change?.role
  if (grammar.periods.later.test(gap(masked, time.end, draft.start))) return false
  if (role === 'from') {
    const between = gap(masked, time.end, draft.start)
    const opensChange = grammar.changes.fromBefore.test(between) || /[(]$/.test(between)
    return !owner && time.end <= draft.start && !opensChange
  }
  if (!owner) return true
  if (time.isCompared) return false
  if (isAmount(draft) && !isAmount(owner) && draft.claim.change!.to !== owner.index) return false
  if (pairs.get(draft)?.from === owner) return false
  return role !== 'to' || owner.start > draft.start || owner.kind !== draft.kind
}
