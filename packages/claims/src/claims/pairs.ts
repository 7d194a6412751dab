import {before, behind, gap} from './mask.ts'
import {lowerBound, type Draft, type Reading} from './reading.ts'

/** Two values of one thing at two times. */
export type Pair = {from: Draft; to: Draft}

/**
 * Find the points of changes: 从41%上升到56%, from 41% to 56%, 56%, up from 41%.
 *
 * Only neighbours of one kind make a pair, with at most one other quantity (the
 * amount of the change) between them; each point belongs to one pair.
 */
export function findPairs(reading: Reading): Map<Draft, Pair> {
  const pairs = new Map<Draft, Pair>()
  const {drafts} = reading
  for (let index = 0; index < drafts.length; index++) {
    for (const distance of [1, 2]) {
      const first = drafts[index]!
      const second = drafts[index + distance]
      if (!second || pairs.has(first) || pairs.has(second) || !isSameKind(first, second)) continue
      const pair = pairOf(reading, first, second)
      if (!pair) continue
      pairs.set(first, pair)
      pairs.set(second, pair)
      pair.from.claim.change = {role: 'from', to: pair.to.index}
      pair.to.claim.change = {role: 'to', from: pair.from.index}
      if (pair.to === second) goOn(reading, pair, pairs)
      else addOrigins(reading, pair)
    }
  }
  return pairs
}

/** From 9% to 15%, 22% and then 31%: the last value is what the change led to, those between came before. */
function goOn(reading: Reading, {...pair}: Pair, pairs: Map<Draft, Pair>): void {
  const {drafts, masked, folded, grammar} = reading
  if (/分别|各自|respectively/.test(folded)) return
  const {from, to} = pair
  for (let last = to, next = drafts[to.index + 1]; next; last = next, next = drafts[next.index + 1]) {
    const between = gap(masked, last.end, next.start)
    if (!isSameKind(last, next) || !grammar.changes.next.test(between) || turns(reading, from, last, next))
      break
    // Behind a mere comma something else may begin.
    if (!/^[,，]\s?$/.test(between)) pair.to = next
  }
  if (pair.to === to) return
  pairs.delete(to)
  for (const point of [from, pair.to]) pairs.set(point, pair)
  for (const {claim, kind} of drafts.slice(from.index, pair.to.index))
    if (kind === from.kind) claim.change = {role: 'from', to: pair.to.index}
  pair.to.claim.change = {role: 'to', from: from.index}
}

/** 升至62%，2025年回落到58%: another change begins with the value before. */
function turns({marks}: Reading, from: Draft, last: Draft, next: Draft): boolean {
  const trends = marks.flatMap(({value, start}) =>
    value.role === 'trend' && start >= from.start && start < next.start ? [{start, sense: value.sense}] : []
  )
  const turn = trends.at(-1)
  return turn !== undefined && turn.start >= last.end && trends[0]!.sense !== turn.sense
}

/** Up from 48% in 2024 and 19% in 2022: it is compared with both. */
function addOrigins({drafts, masked, grammar}: Reading, {from, to}: Pair): void {
  for (let last = from, next = drafts[last.index + 1]; next; last = next, next = drafts[next.index + 1]) {
    const between = gap(masked, last.end, next.start)
    if (!isSameKind(last, next) || !between.includes('¤') || !grammar.lists.valueGap.test(between)) return
    next.claim.change = {role: 'from', to: to.index}
  }
}

function isSameKind(first: Draft, second: Draft): boolean {
  if (first.kind !== second.kind) return false
  const [one, other] = [first.quantity.unit, second.quantity.unit]
  // One noun serves both: from 689 to 628 people.
  return one === other || (first.kind === 'count' && (one === undefined || other === undefined))
}

function pairOf(reading: Reading, first: Draft, second: Draft): Pair | undefined {
  const {masked, grammar, times} = reading
  const {changes} = grammar
  const between = gap(masked, first.end, second.start) + comparison(reading, second)
  // Points are mostly amounts of change; between two of them only the whole form makes a pair.
  if (first.kind === 'points') {
    const isWhole = changes.fromTo.test(between) && changes.fromBefore.test(before(masked, first.start))
    return isWhole ? {from: first, to: second} : undefined
  }
  if (changes.amountBefore.test(before(masked, first.start))) return
  if (changes.bareFromTo.test(between)) return {from: first, to: second}
  if (changes.fromTo.test(between) && changes.fromBefore.test(before(masked, first.start)))
    return {from: first, to: second}
  if (isBracketed(reading, first, second, between)) return {from: first, to: second}
  if (changes.toFrom.test(between)) return {from: second, to: first}
  if (!changes.toCompared.test(between)) return
  const time = times[lowerBound(times, second.end)]
  const hasTime = between.includes('¤') || (time !== undefined && time.start - second.end < 16)
  return hasTime ? {from: second, to: first} : undefined
}

/** Rose by 9 points (29% to 38%): what would be a range is none there. */
function isBracketed({masked}: Reading, first: Draft, second: Draft, between: string): boolean {
  return (
    /^\s?(?:to|[至到])\s?$/.test(between) &&
    /[(]$/.test(before(masked, first.start)) &&
    /^[)]/.test(behind(masked, second.end))
  )
}

/** Words of comparison that a quantity begins with: higher than 41%. */
function comparison({folded}: Reading, {start, end, quantity}: Draft): string {
  if (quantity.hedge !== 'over' && quantity.hedge !== 'under') return ''
  return /^[^\d$€£¥]{0,24}/.exec(folded.slice(start, end))![0]
}
