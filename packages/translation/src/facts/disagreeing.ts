import {absolute, compare, exact} from './exact.ts'
import {areComparable} from './agreement.ts'
import type {Fact} from './fact.ts'

const scaleWord = /[千万亿]|thousand|million|billion|trillion|\d\s?(?:k|m|bn|b)\b/iu

/**
 * Why two facts that stand in each other's place disagree: the `unit` when only
 * the kind, the unit or the power of ten differs, else the `number`.
 */
export function disagreeing(here: Fact, there: Fact): 'unit' | 'number' {
  const a = here.claim.quantity
  const b = there.claim.quantity
  if (!areComparable(a, b))
    return compare(absolute(exact(a.value)), absolute(exact(b.value))) === 0 ? 'unit' : 'number'
  if (a.kind === 'measure' && a.value === b.value && a.unit !== b.unit) return 'unit'
  if (!scaleWord.test(here.folded) && !scaleWord.test(there.folded)) return 'number'
  return significant(a.value) === significant(b.value) ? 'unit' : 'number'
}

/** Digits without the zeros and point that only give the magnitude. */
function significant(value: string): string {
  return value
    .replace('.', '')
    .replace(/^-?0*/, '')
    .replace(/(?<!0)0+$/, '')
}
