import type {ComparedPair, PassagePair} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {agreement} from './agreement.ts'
import type {EditionFact} from './fact.ts'
import {isCited, isSaidLoosely} from './said-loosely.ts'
import {settleConflicts} from './settle-conflicts.ts'
import {isTolerated} from './tolerated.ts'
import {settleParts} from './settle-parts.ts'
import {settleBesideLone, settleMovedSentences, settleRepeated} from './settle-moved.ts'
import {settleMoney, settleUnread} from './settle-unread.ts'
import {saysAny} from '../language/facts.ts'
import {byLanguage} from '../language/by-language.ts'

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
      else if (near) settleBesideLone(pair, near)
    }
    settleRepeated(pair)
    for (const other of pairs) if (other.facts && other !== pair) settleMovedSentences(pair, other)
  }
  for (const pair of pairs) {
    if (!pair.facts) continue
    if (pair.facts.extra.length === 0 && pair.facts.missing.length === 0) continue
    settleParts(pair)
    settleUnread(pair)
    settleMoney(pair)
    settleLoose(pair)
    settleWritten(pair)
    settleConflicts(pair)
    if (pair.facts.isDoubtful) pair.facts.extra = pair.facts.missing = []
    // $60 again, where it is ￥60 here: that has been said.
    const {conflicts} = pair.facts
    const isSaid = (fact: EditionFact, side: 'here' | 'there'): boolean =>
      conflicts.some((said) => agreement(said[side], fact) === 'same')
    pair.facts.missing = pair.facts.missing.filter(
      (fact) => !isSaid(fact, 'there') && !isTolerated(fact, pair.there, pair.here)
    )
    pair.facts.extra = pair.facts.extra.filter(
      (fact) => !isSaid(fact, 'here') && !isTolerated(fact, pair.here, pair.there)
    )
  }
}

/** Settle what the other edition writes with another unit, or has where nothing is read: 3次, 3 times; half—51%. */
function settleWritten({here, there, facts}: ComparedPair): void {
  const isWritten = (
    fact: EditionFact,
    own: EditionPassage,
    other: EditionPassage,
    others: readonly EditionFact[]
  ): boolean => {
    if (isCited(fact, own)) return false
    const {kind, value, upper, unit} = fact.quantity
    if (kind === 'percent') {
      const written = percentsIn(other)
      const areWritten = written.has(value) && (upper === undefined || written.has(upper))
      return saysAny(fact.folded, 'percentSign') && areWritten
    }
    return others.some(
      ({quantity: d}) =>
        d.value === value &&
        d.kind !== 'percent' &&
        [kind, d.kind].includes('count') &&
        !(d.unit === 'By' && isBits(unit)) &&
        !(isBits(d.unit) && unit === 'By')
    )
  }
  const extra = facts.extra.filter((fact) => !isWritten(fact, here, there, facts.missing))
  facts.missing = facts.missing.filter((fact) => !isWritten(fact, there, here, facts.extra))
  facts.extra = extra
  // What a terminal printed is no text: no translator has a hand in it.
  const {zh: chinese} = byLanguage(here, there)
  if (chinese.tokens.han * 3 < chinese.tokens.size && chinese.kind !== 'tableRow')
    facts[chinese === here ? 'extra' : 'missing'] = []
}

function isBits(unit: string | undefined): boolean {
  return unit !== undefined && saysAny(unit, 'bits')
}

function percentsIn({folded: {text}}: EditionPassage): Set<string> {
  const numbers = Array.from(text.matchAll(/(?<![\d.])\d+(?:\.\d+)?/g), ({0: value, index}) => ({
    value,
    behind: text.slice(index + value.length, index + value.length + longestPercent)
  }))
  return new Set(numbers.filter(({behind}) => saysAny(behind, 'percentBehind')).map(({value}) => value))
}

/** A space, two words, and what may go on behind them. */
const longestPercent = 12

/** Settle what the other edition says with a word that is no number. */
function settleLoose({here, there, facts}: ComparedPair): void {
  facts.extra = facts.extra.filter((fact) => !isSaidLoosely(fact, here, there))
  facts.missing = facts.missing.filter((fact) => !isSaidLoosely(fact, there, here))
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
