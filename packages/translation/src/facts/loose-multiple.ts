import {equal, parseFraction, subtract, whole} from '@collate/judge/numbers/fraction'
import type {EditionFact} from './fact.ts'

const increase =
  /^(?:[^\d一二两三四五六七八九十]*?(?:增|提|升|涨|多|扩|快|高|大)[^到至为]*?)\s?(?:\d|[一二两三四五六七八九十])[^到至为]*倍/u

/** Whether 提高了3倍 stands for “tripled”: one more than its number says, as much Chinese is written. */
export function isLooseMultiple(chinese: EditionFact, english: EditionFact): boolean {
  const a = chinese.quantity
  const b = english.quantity
  if (a.kind !== 'multiple' || b.kind !== 'multiple' || !increase.test(chinese.folded)) return false
  return equal(subtract(parseFraction(a.value), parseFraction(b.value)), whole(1n))
}

/** Tripled and 3 times as many say plainly what is the result; increased by 2.5 times and 10x bigger do not. */
const plainResult = /doubl|trebl|\w+[iu]pl|fold|as (?:many|much|high|large|big|long|fast)|to \d/i

/** Whether both languages say “N times more” alike, and neither says what is the result. */
export function isLooseInBoth(one: EditionFact, other: EditionFact): boolean {
  const isUnclear = ({folded}: EditionFact): boolean => !plainResult.test(folded)
  return (isLooseMultiple(one, other) && isUnclear(other)) || (isLooseMultiple(other, one) && isUnclear(one))
}
