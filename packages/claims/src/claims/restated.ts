import type {Claim} from '../claim.ts'
import {behind, gap} from './mask.ts'
import type {Reading} from './reading.ts'

/** A value and its exact form in brackets are said of the same: nearly half (47%) for stock, 近一半（47%）用于进货. */
export function bindRestated({drafts, masked}: Reading): void {
  for (const [index, draft] of drafts.entries()) {
    const exact = drafts[index + 1]
    if (exact?.kind !== draft.kind || exact.stat !== draft.stat) continue
    if (!/^\s?[(]$/.test(gap(masked, draft.end, exact.start))) continue
    if (!/^[)]/.test(behind(masked, exact.end, 1))) continue
    complete(draft.claim, exact.claim)
    complete(exact.claim, draft.claim)
  }
}

function complete(claim: Claim, other: Claim): void {
  if (claim.categories.length === 0) claim.categories = [...other.categories]
  if (!claim.population && other.population) claim.population = other.population
  if (!claim.period && other.period) claim.period = other.period
}
