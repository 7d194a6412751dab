import {equal, parseFraction, subtract, whole} from '@collate/judge/numbers/fraction'
import type {Fact} from './fact.ts'

const increase =
  /^(?:[^\d一二两三四五六七八九十]*?(?:增|提|升|涨|多|扩|快|高|大)[^到至为]*?)\s?(?:\d|[一二两三四五六七八九十])[^到至为]*倍/u

/** Whether 提高了3倍 stands for “tripled”: one more than its number says, as much Chinese is written. */
export function isLooseMultiple(chinese: Fact, english: Fact): boolean {
  const a = chinese.quantity
  const b = english.quantity
  if (a.kind !== 'multiple' || b.kind !== 'multiple' || !increase.test(chinese.folded)) return false
  return equal(subtract(parseFraction(a.value), parseFraction(b.value)), whole(1n))
}
