import {absolute, equal, parseFraction} from '@collate/judge/numbers'
import {areComparable} from '@collate/judge/relate'
import {alignedSentences} from '../align/align-sentences.ts'
import type {ComparedPair} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {EditionFact} from './fact.ts'
import {hedgeWay} from './hedge-way.ts'
import {isLooseInBoth} from './loose-multiple.ts'
import {isWordy} from './tolerated.ts'
import {isRatio} from './unread-numbers.ts'
import {isVague} from './vague.ts'
import {saysAny} from '../language/facts.ts'

/** Put facts that stand in each other's place together, the likeliest first. */
export function settleConflicts({here, there, facts}: ComparedPair): void {
  const isOnePlace = placesOf(here, there)
  const candidates = facts.extra.flatMap((one) =>
    facts.missing.flatMap((other) => {
      const likeness = conflict(one, other)
      if (
        likeness === undefined ||
        !(isPlain(one, other) || (isTold(one, other, here, there) && isOnePlace(one, other)))
      )
        return []
      const apart = Math.abs(place(one, here.text) - place(other, there.text))
      return [{here: one, there: other, score: likeness + apart}]
    })
  )
  candidates.sort((a, b) => a.score - b.score)

  const taken = new Set<EditionFact>()
  for (const {here: one, there: other} of candidates) {
    if (taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    if (!isLooseInBoth(one, other)) facts.conflicts.push({here: one, there: other})
  }
  facts.extra = facts.extra.filter((fact) => !taken.has(fact))
  facts.missing = facts.missing.filter((fact) => !taken.has(fact))
}

/** How unlike two disagreeing facts are; nothing where they are no pair. */
function conflict(one: EditionFact, other: EditionFact): number | undefined {
  const a = one.quantity
  const b = other.quantity
  const ways = new Set([hedgeWay(one), hedgeWay(other)])
  // Of millions and 数以百万计 neither says how many, whatever it is hedged with.
  if (isVague(one) && isVague(other) && (a.kind !== 'percent' || ways.size === 1 || ways.has(undefined)))
    return undefined
  // Three words, 五个字: each language counts its own.
  if ([a, b].every(({unit}) => unit !== undefined && saysAny(unit, 'letters'))) return undefined
  // 两个功能 beside the last month.
  if ((isWordy(one) || isWordy(other)) && a.kind !== b.kind && (a.unit === 'mo' || b.unit === 'mo'))
    return undefined
  if (isWordy(one) !== isWordy(other) && !areNear(a.value, b.value)) return undefined
  const sameValue = equal(absolute(parseFraction(a.value)), absolute(parseFraction(b.value)))
  if (areComparable(a, b)) return 1
  // 3次, 3 times: what a number counts is not always read as its unit.
  const kinds = [a.kind, b.kind]
  if (sameValue && kinds.includes('count') && !kinds.includes('percent')) return undefined
  if (sameValue && a.value !== '1') return 0.5
  return a.kind === b.kind ? 2 : undefined
}

/** Numbers that are told as such: of most, all and three in words there are many in a text. */
function isPlain(one: EditionFact, other: EditionFact): boolean {
  return [one, other].every((fact) => (!isWordy(fact) || fact.quantity.kind === 'multiple') && !isVague(fact))
}

/** Of parts in words one of the two has a number: most beside 95%; else each is worded in its own way. */
function isTold(one: EditionFact, other: EditionFact, here: EditionPassage, there: EditionPassage): boolean {
  if (isRatio(one) || isRatio(other)) return false
  const isAll = (fact: EditionFact): boolean => fact.quantity.value === '100' && isWordy(fact)
  // All beside virtually all: many a translator's “all” is no number.
  if (isAll(one) || isAll(other)) return false
  return [one, other].some(({folded}) => /\d/.test(folded)) || (isOneSentence(here) && isOneSentence(there))
}

function isOneSentence({sentences}: EditionPassage): boolean {
  return sentences.length === 1
}

/**
 * Whether two facts stand in sentences that are each other's translation and state as many things: then one of
 * them has the place of the other.
 */
function placesOf(
  here: EditionPassage,
  there: EditionPassage
): (one: EditionFact, other: EditionFact) => boolean {
  let runs: Array<{here: Set<number>; there: Set<number>}> | undefined
  return (one, other) => {
    runs ??= alignedSentences(here, there)
    const run = runs.find((d) => d.here.has(one.sentence))
    if (!run?.there.has(other.sentence)) return false
    const [mine, theirs] = [
      here.facts.filter(({sentence}) => run.here.has(sentence)),
      there.facts.filter(({sentence}) => run.there.has(sentence))
    ]
    return mine.length === theirs.length
  }
}

/** A small count in words stands for no number that is far from it. */
function areNear(one: string, other: string): boolean {
  return Math.max(Number(one), Number(other)) <= 2 * Math.min(Number(one), Number(other)) + 10
}

/** Where in its text a fact stands: 0 at the begin, 1 at the end. */
function place({start}: EditionFact, text: string): number {
  return start / Math.max(1, text.length)
}
