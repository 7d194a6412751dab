import type {Claim} from '@collate/claims'
import type {PassageContext} from './context.ts'

/** The period of the value that a passage states before a claim: what 上年 and “a year earlier” count from. */
export function toldBefore(claim: Claim, {claims, told}: PassageContext): string | undefined {
  if (told.size === 0) return
  for (let index = claims.indexOf(claim) - 1; index >= 0; index--) {
    const period = told.get(claims[index]!)
    if (period !== undefined) return period
  }
}
