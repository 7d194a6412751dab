import {forwardBond} from './forward-bond.ts'
import type {Bond, Trend} from './bond.ts'
import {backwardBond, dependentBond, reachedBond} from './backward-bond.ts'
import {bindAmount} from './amounts.ts'
import {addChange, addDirection} from './directions.ts'
import type {Pair} from './pairs.ts'
import {behind, gap} from './mask.ts'
import {lowerBound, type Draft, type Reading} from './reading.ts'

/** Give each word of change to the quantities that it moves. */
export function bindTrends(reading: Reading, pairs: Map<Draft, Pair>): void {
  for (const mark of reading.marks) {
    if (mark.value.role !== 'trend') continue
    const trend = mark as Trend
    const bond = findBond(reading, trend, pairs)
    if (!bond) continue
    const {draft, as} = bond
    // Growth eased from 5% to 3%: the two are rates, and it is the verb that says where they go.
    if (trend.value.form === 'rate' && pairs.has(draft)) continue
    addDirection(reading, draft, trend, senseOf(trend, draft), pairs.get(draft))
    if (as === 'to' || as === 'from') addChange(draft, {role: as})
    if (as === 'amount') bindAmount(reading, draft, trend, pairs)
  }
}

/** 增速为-3% is a fall. */
function senseOf({value: {sense, form}}: Trend, {quantity}: Draft): Trend['value']['sense'] {
  return (form === 'noun' || form === 'rate') && sense === 'up' && quantity.value.startsWith('-')
    ? 'down'
    : sense
}

function findBond(reading: Reading, trend: Trend, pairs: Map<Draft, Pair>): Bond | undefined {
  const {drafts} = reading
  const index = lowerBound(drafts, trend.start)
  const previous = drafts[index - 1]
  const next = drafts[index]
  for (const holder of [previous, next])
    if (holder && holder.start < trend.end && holder.end > trend.start)
      return holdingBond(reading, trend, holder, pairs)
  const pair = previous && pairs.get(previous)
  if (pair && next && pairs.get(next) === pair) return {draft: pair.to, as: 'point'}
  if (trend.value.form === 'factor') return
  return (
    (next && forwardBond(reading, trend, next)) ??
    (previous && backwardBond(reading, trend, previous)) ??
    (previous && dependentBond(reading, trend, previous, next)) ??
    (next && reachedBond(reading, trend, next, previous)) ??
    (next && elidedBond(reading, trend, next, pairs)) ??
    countedBond(reading, trend, pairs)
  )
}

/** 逐年下降，从2022年的44%降到38%: a clause that begins with the first point goes on with the same subject. */
function elidedBond(
  {clauses, folded, grammar, masked}: Reading,
  trend: Trend,
  next: Draft,
  pairs: Map<Draft, Pair>
): Bond | undefined {
  const pair = pairs.get(next)
  const {start} = clauses.list[next.clause]!
  const {end} = clauses.list[trend.clause]!
  if (pair?.from !== next || start - end > 2 || trend.clause === next.clause) return
  const opens =
    grammar.changes.fromBefore.test(gap(masked, start, next.start)) &&
    /^\s?[从自由]/.test(folded.slice(start))
  return opens ? {draft: pair.to, as: 'point'} : undefined
}

/** From 46% in 2019 to 38% in 2025, fewer pupils sleep well: who became more or fewer is named right behind. */
function countedBond(
  {names, masked}: Reading,
  {value, end}: Trend,
  pairs: Map<Draft, Pair>
): Bond | undefined {
  if (value.form !== 'comparative') return
  const name = names[lowerBound(names, end)]
  const [pair, ...others] = new Set(pairs.values())
  const isCounted = name && name.populations.length > 0 && /^\s$/.test(gap(masked, end, name.start))
  if (!isCounted || !pair || others.length > 0 || / than /.test(behind(masked, name.end))) return
  return {draft: pair.to, as: 'point'}
}

/** 增长两倍, doubled, 仅增长1%, higher than 41% in 2023: the word is part of the quantity; in 2倍多 and more than twice of its hedge. */
function holdingBond(
  {folded}: Reading,
  {value, end}: Trend,
  draft: Draft,
  pairs: Map<Draft, Pair>
): Bond | undefined {
  if (
    value.form === 'comparative' &&
    (end === draft.end || folded.startsWith(' than', end)) &&
    !pairs.has(draft)
  )
    return
  if (draft.kind === 'multiple' || draft.quantity.value.startsWith('-')) return {draft, as: 'amount'}
  if (value.form === 'comparative') return pairs.get(draft)?.from === draft ? {draft, as: 'point'} : undefined
  if (value.form === 'particle' || value.sense === 'flat') return
  return {draft, as: /^(?:了?[到至为]|\s?to\s)/.test(folded.slice(end, draft.end)) ? 'to' : 'amount'}
}
