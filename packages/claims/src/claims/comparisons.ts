import {addDirection} from './directions.ts'
import {before, gap} from './mask.ts'
import type {Draft, Reading} from './reading.ts'

/**
 * Say of an amount which two values it lies between: 11%, 7 points below the 18% of all adults; 为11%，比成年人的18%低7个百分点.
 *
 * The value that it is compared with has no hedge of its own; the other one is told right before.
 */
export function bindComparisons(reading: Reading): void {
  const {drafts, masked, grammar} = reading
  const {comparedBehind, comparedBefore, comparedAmount} = grammar.changes
  for (const amount of drafts) {
    if (amount.kind === 'multiple' || amount.claim.change?.from !== undefined) continue
    const last = drafts[amount.index - 1]
    const next = drafts[amount.index + 1]
    const behind = next && isBase(amount, next) && comparedBehind.exec(leadTo(reading, amount, next))
    if (behind) {
      unhedge(next, amount.end + behind[0].length)
      bind(reading, amount, behind, next, last)
    } else if (last && isBase(amount, last) && comparedBefore.test(before(masked, last.start))) {
      const ahead = comparedAmount.exec(gap(masked, last.end, amount.start))
      if (ahead) bind(reading, amount, ahead, last, drafts[last.index - 1])
    }
  }
}

function isBase({stat, kind}: Draft, base: Draft): boolean {
  if (base.stat !== stat) return false
  if (kind === 'points') return base.kind === 'percent'
  // The unit may have been named once: 0.7 minutes less than the 3.1 of 2024.
  return base.kind === kind || (base.kind === 'count' && base.quantity.unit === undefined)
}

/** What stands between an amount and a value, with the words that the value begins with. */
function leadTo({masked, folded}: Reading, amount: Draft, {start, end}: Draft): string {
  const lead = /^[^\d$€£¥#]{0,24}/.exec(folded.slice(start, end))![0]
  return gap(masked, amount.end, start) + lead
}

/** Seven points | below the 18%: the words compare, and are no hedge. */
function unhedge(draft: Draft, start: number): void {
  const {quantity} = draft
  if (start <= quantity.start) return
  draft.claim.quantity = {...quantity, start, hedge: 'exactly'}
}

function bind(
  reading: Reading,
  amount: Draft,
  {groups, index}: RegExpExecArray,
  from: Draft,
  to: Draft | undefined
): void {
  const isOfKind = to && isBase(amount, to) && to.claim.change?.role !== 'difference'
  amount.claim.change = {role: 'difference', from: from.index, ...(isOfKind && {to: to.index})}
  if (from.claim.change?.role !== 'from') {
    delete from.claim.change
    from.claim.directions = []
  }
  const word = groups!.up ?? groups!.down!
  const start = reading.folded.indexOf(word, from.start < amount.start ? from.end : amount.end + index)
  const {stat, clause} = amount
  addDirection(reading, amount, {start, end: start + word.length, stat, clause}, groups!.up ? 'up' : 'down')
}
