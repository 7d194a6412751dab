import type {ComparedPair} from '../comparison/comparison.ts'
import type {Disagreement} from '../rule.ts'
import type {EditionFact} from './fact.ts'
import {isRatio} from './unread-numbers.ts'
import {writeQuantity} from './write-quantity.ts'

/** The fact of the other edition, as this one would write it; as it stands there where only a person can word it. */
export function writtenHere(fact: EditionFact, {here}: ComparedPair): string {
  return (isRatio(fact) ? undefined : writeQuantity(fact.quantity, here.language)) ?? fact.slice
}

/** Another fact than that of the other edition, with what would agree with it. */
export function otherFact(
  pair: ComparedPair,
  here: EditionFact,
  there: EditionFact
): Required<
  Pick<Disagreement, 'pair' | 'here' | 'there' | 'unexpected' | 'expected' | 'actual' | 'proposals'>
> {
  const proposal = writtenHere(there, pair)
  return {
    pair,
    here,
    there,
    unexpected: `\`${here.slice}\``,
    expected: `\`${proposal}\``,
    actual: here.slice,
    proposals: [proposal]
  }
}
