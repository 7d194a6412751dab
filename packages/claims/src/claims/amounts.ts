import type {Trend} from './bond.ts'
import {addChange, addDirection} from './directions.ts'
import {gap} from './mask.ts'
import type {Pair} from './pairs.ts'
import {lowerBound, type Draft, type Reading} from './reading.ts'

/** Say of a quantity that it is the amount of a change, and between which points where the sentence has them. */
export function bindAmount(reading: Reading, draft: Draft, trend: Trend, pairs: Map<Draft, Pair>): void {
  const {from, to} = findPoints(reading, draft, trend, pairs)
  const links = {...(from && {from: from.index}), ...(to && {to: to.index})}
  addChange(draft, {role: isShare(draft) ? 'relative' : 'difference', ...links})
  if (from) addChange(from, {role: 'from', ...(to && {to: to.index})})
  if (to) addChange(to, {role: 'to', ...(from && {from: from.index})})
  for (const point of [from, to]) {
    if (!point) continue
    addDirection(reading, point, trend, trend.value.sense)
    if (from && to) pairs.set(point, {from, to})
  }
}

/** The amount of a change in other words is one as well: 6 points, or 26%; 6个百分点（+26%）. */
export function bindAmountsAgain({drafts, masked, folded, grammar}: Reading): void {
  for (const [index, draft] of drafts.entries()) {
    const last = drafts[index - 1]
    if (!last || !isAmount(last) || draft.claim.change || draft.kind === last.kind) continue
    const between = gap(masked, last.end, draft.start)
    const isSigned = /^\s?[(]$/.test(between) && /[+-]/.test(folded[draft.start]!)
    if (!isSigned && !grammar.changes.amountAgain.test(between)) continue
    addChange(draft, {...last.claim.change!, role: isShare(draft) ? 'relative' : 'difference'})
    draft.claim.directions.push(...last.claim.directions)
  }
}

function isShare({kind}: Draft): boolean {
  return kind === 'percent' || kind === 'multiple'
}

/** Whether a claim is the amount of a change, not one of its points. */
export function isAmount({claim: {change}}: Draft): boolean {
  return change?.role === 'difference' || change?.role === 'relative'
}

function findPoints(reading: Reading, draft: Draft, trend: Trend, pairs: Map<Draft, Pair>): Partial<Pair> {
  const {masked, drafts, grammar} = reading
  const previous = pointBefore(reading, draft, trend, pairs)
  const pair = previous && pairs.get(previous)
  if (pair) return pair
  const next = drafts[draft.index + 1]
  if (!next || !isPointOf(draft, next)) return previous ? {to: previous} : {}
  if (isOtherWay(reading, draft, next, trend)) return previous ? {to: previous} : {}
  const between = gap(masked, draft.end, next.start)
  if (grammar.changes.amountFrom.test(between))
    return pairs.get(next) ?? {from: next, ...(previous && {to: previous})}
  if (!grammar.changes.amountTo.test(between)) return previous ? {to: previous} : {}
  const origin = drafts[draft.index - 1]
  const isOrigin = origin && isPointOf(draft, origin) && gap(masked, origin.end, trend.start) === ''
  return pairs.get(next) ?? {to: next, ...(isOrigin && {from: origin})}
}

/**
 * The point before an amount: 从41%升至56%，增长15个百分点; 56%，比2023年上升15个百分点.
 *
 * An amount with a subject of its own has none: （62%至73%），乡村教师上升9个百分点.
 */
function pointBefore(
  {masked, drafts, clauses, names, grammar}: Reading,
  draft: Draft,
  trend: Trend,
  pairs: Map<Draft, Pair>
): Draft | undefined {
  let index = draft.index - 1
  while (index >= 0 && draft.index - index < farthest && isAmount(drafts[index]!)) index--
  const point = drafts[index]
  if (!point || isAmount(point) || !isPointOf(draft, point)) return
  const subject = names[lowerBound(names, clauses.list[draft.clause]!.start)]
  if (point.clause !== draft.clause && subject && subject.end <= trend.start) return
  if (pairs.has(point)) return point
  if (point.clause === draft.clause) return
  const {start} = clauses.list[draft.clause]!
  const opens = grammar.changes.dependentBefore.test(gap(masked, start, Math.min(trend.start, draft.start)))
  return opens ? point : undefined
}

/** 减半，回收率升至48%: the verb of the next value goes the other way, and so it is of something else. */
function isOtherWay({marks}: Reading, draft: Draft, next: Draft, {value}: Trend): boolean {
  const ways = marks.filter((mark) => mark.start >= draft.end && mark.end <= next.start)
  return ways.some((mark) => mark.value.role === 'trend' && mark.value.sense !== value.sense)
}

const farthest = 3

/** Whether an amount can be counted from a value: points from percent, a share from anything that is not one itself. */
function isPointOf(amount: Draft, point: Draft): boolean {
  const {kind} = point
  if (amount.kind === 'points') return kind === 'percent'
  if (isShare(amount)) return kind !== 'points' && kind !== 'multiple' && kind !== 'ordinal'
  return kind === amount.kind
}
