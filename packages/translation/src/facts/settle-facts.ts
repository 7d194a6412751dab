import type {ComparedPair, PassagePair} from '../comparison/comparison.ts'
import {agreement, areComparable} from './agreement.ts'
import {compare, exact, absolute} from './exact.ts'
import type {Fact} from './fact.ts'
import {hedgeWay} from './hedge-way.ts'
import {isTolerated, isWordy} from './tolerated.ts'
import {isRatio, numbersIn, unreadNumbers} from './unread-numbers.ts'
import {isVague} from './vague.ts'
import type {Passage} from '../passage/passage.ts'

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
    settleUnread(pair)
    settleMoney(pair)
    settleConflicts(pair)
    pair.facts.missing = pair.facts.missing.filter((fact) => !isTolerated(fact, pair.there, pair.here))
    pair.facts.extra = pair.facts.extra.filter((fact) => !isTolerated(fact, pair.here, pair.there))
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

/** Settle numbers that one language reads as a fact and the other does not: from 51 to 48 km, 16份中有11份. */
function settleUnread({here, there, facts}: ComparedPair): void {
  const matched = {
    here: facts.matches.map((match) => match.here),
    there: facts.matches.map((match) => match.there)
  }
  const unread = {
    here: unreadNumbers(here, [...matched.here, ...facts.extra.filter((fact) => !isRatio(fact))]),
    there: unreadNumbers(there, [...matched.there, ...facts.missing.filter((fact) => !isRatio(fact))])
  }
  const ratios = [...facts.extra, ...facts.missing].filter(isRatio).flatMap(numbersIn)
  const isSettled = (fact: Fact, others: readonly Fact[], other: Passage, numbers: ReadonlySet<string>) => {
    const own = isRatio(fact) ? numbersIn(fact).filter((number) => !/^10+$/.test(number)) : numbersIn(fact)
    if (own.length === 0) return false
    if (isSigned(fact) && !isRatio(fact)) return isStartOfChange(fact, other.folded.text)
    return own.every(
      (number) => numbers.has(number) || (isRatio(fact) && others.some((d) => numbersIn(d).includes(number)))
    )
  }
  const [extra, missing] = [facts.extra, facts.missing]
  facts.extra = extra.filter(
    (fact) => !isSettled(fact, missing, there, unread.there) && !isPartOf(fact, ratios)
  )
  facts.missing = missing.filter(
    (fact) => !isSettled(fact, extra, here, unread.here) && !isPartOf(fact, ratios)
  )
}

/** Settle money whose name one language says once: 1.2 billion yuan, against 960 million. */
function settleMoney({here, there, facts}: ComparedPair): void {
  const isAmount = ({claim: {quantity}}: Fact, money: Fact, {facts: others}: Passage) =>
    quantity.kind === 'count' &&
    quantity.unit === undefined &&
    money.claim.quantity.kind === 'currency' &&
    quantity.value === money.claim.quantity.value &&
    others.some(({claim}) => claim.quantity.unit === money.claim.quantity.unit)
  for (const fact of facts.extra) {
    const pair = facts.missing.find((other) => isAmount(fact, other, here) || isAmount(other, fact, there))
    if (!pair) continue
    facts.extra = facts.extra.filter((other) => other !== fact)
    facts.missing = facts.missing.filter((other) => other !== pair)
  }
}

/** A share, a change or an amount of money is always read. */
function isSigned({claim}: Fact): boolean {
  return ['percent', 'points', 'currency'].includes(claim.quantity.kind)
}

/** From 99 to 79 yuan: the unit is named once. */
function isStartOfChange(fact: Fact, text: string): boolean {
  if (fact.claim.quantity.kind !== 'currency') return false
  const [number] = numbersIn(fact)
  return new RegExp(
    `(?:\\bfrom |\\bbetween |[从由自])\\s?${RegExp.escape(number!)}(?![\\d.,]*\\d)`,
    'i'
  ).test(text)
}

/** A count that is one of the two numbers of a ratio. */
function isPartOf(fact: Fact, ratios: readonly string[]): boolean {
  const {kind} = fact.claim.quantity
  return kind === 'count' && numbersIn(fact).some((number) => ratios.includes(number))
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
  const a = one.claim.quantity
  const b = other.claim.quantity
  if (isVague(one) && isVague(other) && hedgeWay(one) === hedgeWay(other)) return undefined
  if (isWordy(one) !== isWordy(other) && !areNear(a.value, b.value)) return undefined
  const sameValue = compare(absolute(exact(a.value)), absolute(exact(b.value))) === 0
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
