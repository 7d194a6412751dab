import {isAmount} from './amounts.ts'
import type {Bond, Trend} from './bond.ts'
import {before, behind, gap} from './mask.ts'
import type {Draft, Reading} from './reading.ts'

/** The bond of a word of change with the quantity before it: 15%的增长, a 37% increase, 56% and rising. */
export function backwardBond(reading: Reading, trend: Trend, draft: Draft): Bond | undefined {
  const {masked, grammar} = reading
  const {changes} = grammar
  const {form} = trend.value
  const between = gap(masked, draft.end, trend.start)
  const follows = behind(masked, trend.end)
  const isOrigin = draft.claim.change?.role === 'from' && changes.originVerb.test(between)
  if (form === 'comparative') {
    if (isOrigin) return {draft, as: 'from'}
    const isCompared =
      changes.amountParticle.test(between) &&
      (changes.comparativeBehind.test(follows) || (draft.kind === 'points' && endsClause.test(follows)))
    return isCompared ? {draft, as: 'amount'} : undefined
  }
  if (trend.value.sense === 'flat' && between === '') return {draft, as: 'point'}
  if (form === 'particle' && changes.amountParticle.test(between)) return {draft, as: 'amount'}
  if (isNoun(reading, trend, draft, between, follows)) return {draft, as: 'amount'}
  if (isOrigin) return {draft, as: 'from'}
  const isPoint = changes.pointBehind.test(between) || changes.shareVerb.test(between)
  return isPoint && changes.dependentBehind.test(follows) ? {draft, as: 'point'} : undefined
}

const endsClause = /^\s?(?:[.,;)!?”"]|$)/

function isNoun(
  {masked, grammar: {changes}}: Reading,
  trend: Trend,
  draft: Draft,
  between: string,
  follows: string
): boolean {
  if (trend.value.sense === 'flat') return false
  const {form} = trend.value
  const test = form === 'noun' || form === 'rate' ? changes.amountNoun : changes.amountVerb
  if (!test.test(between) || changes.amountNounStop.test(follows)) return false
  return changes.nounBefore.test(before(masked, draft.start)) || changes.nounBehind.test(follows)
}

/**
 * The bond with a quantity in the clause before: 82%，较上年上升; 82%, up from last year.
 *
 * 上半年下降3.5%，下半年回升 speaks of another time.
 */
export function dependentBond(
  reading: Reading,
  trend: Trend,
  previous: Draft,
  next: Draft | undefined
): Bond | undefined {
  const {masked, drafts, clauses, grammar} = reading
  const {clause} = trend
  if (previous.clause === clause || next?.clause === clause) return
  const {start} = clauses.list[clause]!
  if (start < previous.end || !isNextClause(masked, previous.end, start)) return
  if (
    /^\s?¤/.test(masked.slice(start)) &&
    gap(masked, clauses.list[previous.clause]!.start, previous.start).includes('¤')
  )
    return
  const {dependentBefore, dependentBehind, comparativeBehind} = grammar.changes
  const follows = behind(masked, trend.end)
  if (trend.value.form === 'comparative' && !comparativeBehind.test(follows)) return
  if (!dependentBefore.test(gap(masked, start, trend.start)) || !dependentBehind.test(follows)) return
  const point = isAmount(previous) ? drafts[previous.claim.change?.to ?? previous.index] : previous
  return {draft: point!, as: 'point'}
}

/** The bond with a quantity that the clause leads up to: 持续上升，达到56%; has grown steadily, reaching 56%. */
export function reachedBond(
  {masked, clauses, grammar}: Reading,
  trend: Trend,
  next: Draft,
  previous: Draft | undefined
): Bond | undefined {
  const {form} = trend.value
  if (form === 'comparative' || form === 'bare' || form === 'particle') return
  if (next.clause === trend.clause || previous?.clause === trend.clause) return
  const {end} = clauses.list[trend.clause]!
  const {start} = clauses.list[next.clause]!
  if (start < end || end - trend.end > longestTail || start - end > 2) return
  if (/[:]/.test(masked.slice(end, start))) return {draft: next, as: 'point'}
  if (!grammar.changes.reached.test(gap(masked, start, next.start))) return
  return {draft: next, as: trend.value.sense === 'flat' ? 'point' : 'to'}
}

const longestTail = 40

/** Whether only the end of one clause lies between a quantity and the start of another clause. */
function isNextClause(masked: string, from: number, start: number): boolean {
  const between = gap(masked, from, start)
  return !/[#。;]/.test(between) && (between.match(/[，,:—]/g)?.length ?? 0) <= 1
}
