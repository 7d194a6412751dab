import type {Bond, Trend} from './bond.ts'
import type {ChangeGrammar} from './change-grammar.ts'
import {before, behind, gap} from './mask.ts'
import type {Draft, Reading} from './reading.ts'

/** The bond of a word of change with the quantity behind it: 上升到56%, rose 15 points. */
export function forwardBond(reading: Reading, trend: Trend, draft: Draft): Bond | undefined {
  const as = forwardRole(reading, trend, draft, gap(reading.masked, trend.end, draft.start))
  return as && {draft, as}
}

function forwardRole(
  {masked, grammar: {changes}}: Reading,
  trend: Trend,
  draft: Draft,
  between: string
): Bond['as'] | undefined {
  const {form, sense} = trend.value
  if (form === 'bare') return changes.bare.test(between) ? 'amount' : undefined
  if (form === 'comparative') {
    const isCompared = changes.comparativeBefore.test(before(masked, trend.start))
    return isCompared && changes.bare.test(between) ? 'amount' : undefined
  }
  if (sense === 'flat') return changes.level.test(between) ? 'point' : undefined
  if (/^\s?[(]\s?$/.test(between)) return 'point'
  if (form === 'arrival') return changes.afterArrival.test(between) ? 'to' : undefined
  if (form !== 'noun' && form !== 'rate' && changes.origin.test(between)) return 'from'
  if (draft.claim.change?.role === 'from' && changes.pairOrigin.test(between)) return 'from'
  if (changes.arrival.test(between)) return form === 'rate' ? 'amount' : 'to'
  return isAmount(changes, form, between) && !isSubject(masked, between, draft) ? 'amount' : undefined
}

function isAmount(changes: ChangeGrammar, form: Trend['value']['form'], between: string): boolean {
  if (changes.amount.test(between)) return true
  if (form === 'verb') return changes.verbAmount.test(between)
  return form !== 'particle' && changes.nounAmount.test(between)
}

/** Growth at 56% of firms: the quantity counts firms, not growth. */
function isSubject(masked: string, between: string, draft: Draft): boolean {
  return /\s(?:at|in|for)(?:\s[a-z]+){0,3}\s$/.test(between) && /^\sof\s/.test(behind(masked, draft.end, 4))
}
