import type {Quantity} from '@collate/claims'
import {isCompared} from '../comparison/comparison.ts'
import type {Fact} from '../facts/fact.ts'
import {hedgeWay} from '../facts/hedge-way.ts'
import {writeQuantity} from '../facts/write-quantity.ts'
import {languages} from '../language/languages.ts'
import type {HedgeWay} from '../language/tables.ts'
import type {Passage} from '../passage/passage.ts'
import type {PairRule} from '../rule.ts'

type Hedge = Quantity['hedge']

/** Hedges that say the same between two languages: 以上 is more than, over and at least. */
const alike: ReadonlyArray<ReadonlySet<Hedge>> = [
  new Set<Hedge>(['over', 'at-least', 'just-over']),
  new Set<Hedge>(['under', 'at-most', 'just-under']),
  new Set<Hedge>(['nearly', 'just-under'])
]

/** A value is hedged the same way in both editions. */
export const hedge: PairRule = {
  id: 'translation-hedge',
  check({pairs}, disagree) {
    for (const pair of pairs) {
      if (!isCompared(pair)) continue
      for (const {here, there, how} of pair.facts.matches) {
        const mine = here.claim.quantity
        const theirs = there.claim.quantity
        if (how === 'hedged' || mine.kind !== theirs.kind || isLooseSpan(mine, theirs)) continue
        if (agree(mine.hedge, theirs.hedge) && (mine.hedge !== 'exactly' || here.apart === there.apart))
          continue
        if (isHedgedAs(here, pair.here, hedgeWay(there)) || isHedgedAs(there, pair.there, hedgeWay(here)))
          continue
        const proposal = writeQuantity(theirs, pair.here.language) ?? there.written
        disagree({
          pair,
          here,
          there,
          unexpected: `\`${here.written}\``,
          expected: `\`${proposal}\``,
          actual: here.written,
          proposals: [proposal],
          note: {
            zh: `数值相同，限定词不同：这里是“${here.written}”，另一版本是“${there.written}”。限定词（超过、近、约、及以上等）属于事实的一部分。`,
            en: `Same value, another hedge: \`${here.written}\` here, \`${there.written}\` there.  Words such as over, nearly, about and or more are part of the fact.`
          }
        })
      }
    }
  }
}

/** Some 250,000 to 300,000 beside 250,000 to 300,000: two ends are no exact number anyway. */
function isLooseSpan(one: Quantity, other: Quantity): boolean {
  const hedges = new Set([one.hedge, other.hedge])
  return one.upper !== undefined && other.upper !== undefined && hedges.has('about') && hedges.has('exactly')
}

/** Whether a bare value has such a hedge somewhere in its clause. */
function isHedgedAs({claim, clause}: Fact, {folded, language}: Passage, way: HedgeWay | undefined): boolean {
  if (claim.quantity.hedge !== 'exactly' || !way) return false
  return languages[language].hedges[way].test(folded.between(clause.start, clause.end))
}

function agree(one: Hedge, other: Hedge): boolean {
  return one === other || alike.some((hedges) => hedges.has(one) && hedges.has(other))
}
