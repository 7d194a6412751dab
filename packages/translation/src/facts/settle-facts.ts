import type {ComparedPair, PassagePair} from '../comparison/comparison.ts'
import {absolute, equal, parseFraction} from '@collate/judge/numbers/fraction'
import {areComparable} from '@collate/judge/relate/said'
import {agreement} from './agreement.ts'
import type {Fact} from './fact.ts'
import {hedgeWay} from './hedge-way.ts'
import {isTolerated, isWordy} from './tolerated.ts'
import {settleParts} from './settle-parts.ts'
import {settleMoney, settleUnread} from './settle-unread.ts'
import {isVague} from './vague.ts'

/**
 * Settle what matching left over: facts that moved to a neighbouring block, facts
 * that disagree with what stands in their place, facts that may be left out.
 * What remains is missing or extra.
 */
export function settleFacts(pairs: readonly PassagePair[]): void {
  for (const [index, pair] of pairs.entries()) {
    if (!pair.facts) continue
    for (const near of [pairs[index - 1], pairs[index + 1]]) {
      if (near?.facts) settleMoved(pair, near)
    }
  }
  for (const pair of pairs) {
    if (!pair.facts) continue
    if (pair.facts.extra.length === 0 && pair.facts.missing.length === 0) continue
    settleParts(pair.facts)
    settleUnread(pair)
    settleMoney(pair)
    settleConflicts(pair)
    // $60 again, where it is ￥60 here: that has been said.
    const {conflicts} = pair.facts
    const isSaid = (fact: Fact, side: 'here' | 'there'): boolean =>
      conflicts.some((said) => agreement(said[side], fact) === 'same')
    pair.facts.missing = pair.facts.missing.filter(
      (fact) => !isSaid(fact, 'there') && !isTolerated(fact, pair.there, pair.here)
    )
    pair.facts.extra = pair.facts.extra.filter(
      (fact) => !isSaid(fact, 'here') && !isTolerated(fact, pair.here, pair.there)
    )
  }
}

/** What a sentence may have moved between; a row keeps its values. */
const flowing = new Set(['paragraph', 'heading'])

function settleMoved(pair: ComparedPair, near: ComparedPair): void {
  if (!flowing.has(pair.here.kind) || !flowing.has(near.here.kind)) return
  for (const fact of pair.facts.missing) {
    const moved = near.facts.extra.find((other) => agreement(other, fact))
    if (!moved) continue
    pair.facts.missing = pair.facts.missing.filter((other) => other !== fact)
    near.facts.extra = near.facts.extra.filter((other) => other !== moved)
  }
}

/** Put facts that stand in each other's place together, the likeliest first. */
function settleConflicts({here, there, facts}: ComparedPair): void {
  const candidates = facts.extra.flatMap((one) =>
    facts.missing.flatMap((other) => {
      const likeness = conflict(one, other)
      if (likeness === undefined) return []
      const apart = Math.abs(place(one, here.text) - place(other, there.text))
      return [{here: one, there: other, score: likeness + apart}]
    })
  )
  candidates.sort((a, b) => a.score - b.score)

  const taken = new Set<Fact>()
  for (const {here: one, there: other} of candidates) {
    if (taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    facts.conflicts.push({here: one, there: other})
  }
  facts.extra = facts.extra.filter((fact) => !taken.has(fact))
  facts.missing = facts.missing.filter((fact) => !taken.has(fact))
}

/** How unlike two disagreeing facts are; nothing where they are no pair. */
function conflict(one: Fact, other: Fact): number | undefined {
  const a = one.quantity
  const b = other.quantity
  const ways = new Set([hedgeWay(one), hedgeWay(other)])
  if (isVague(one) && isVague(other) && (ways.size === 1 || ways.has(undefined))) return undefined
  if (isWordy(one) !== isWordy(other) && !areNear(a.value, b.value)) return undefined
  const sameValue = equal(absolute(parseFraction(a.value)), absolute(parseFraction(b.value)))
  if (areComparable(a, b)) return 1
  if (sameValue && a.value !== '1') return 0.5
  return a.kind === b.kind ? 2 : undefined
}

/** A small count in words stands for no number that is far from it. */
function areNear(one: string, other: string): boolean {
  return Math.max(Number(one), Number(other)) <= 2 * Math.min(Number(one), Number(other)) + 10
}

/** Where in its text a fact stands: 0 at the begin, 1 at the end. */
function place({start}: Fact, text: string): number {
  return start / Math.max(1, text.length)
}
