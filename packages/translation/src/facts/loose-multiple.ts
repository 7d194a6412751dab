import {equal, parseFraction, subtract, whole} from '@collate/judge/numbers'
import type {EditionFact} from './fact.ts'
import {saysAny} from '../language/facts.ts'

/** Whether 提高了3倍 stands for “tripled”: one more than its number says, as much Chinese is written. */
export function isLooseMultiple(chinese: EditionFact, english: EditionFact): boolean {
  const a = chinese.quantity
  const b = english.quantity
  if (a.kind !== 'multiple' || b.kind !== 'multiple' || !saysAny(chinese.folded, 'increased')) return false
  return equal(subtract(parseFraction(a.value), parseFraction(b.value)), whole(1n))
}

/** So many times more are as many times as much: of 5,000 nobody takes one off. */
const manifold = 100

/** Whether both languages say “N times more” alike, and neither says what is the result. */
export function isLooseInBoth(one: EditionFact, other: EditionFact): boolean {
  const isUnclear = ({folded, quantity: {value}}: EditionFact): boolean =>
    !saysAny(folded, 'plainResult') || Number(value) >= manifold
  return (isLooseMultiple(one, other) && isUnclear(other)) || (isLooseMultiple(other, one) && isUnclear(one))
}
