import type {Claim} from '@collate/claims'
import type {PassageContext} from './context.ts'
import type {Reading, Stat, Target} from './stat.ts'
import {findTargets} from './target.ts'
import {categoriesNamed} from './target-category.ts'

/**
 * Find the ranks that a passage states outside its citations, of a category whose
 * value it cites: 公交车排名第三，占27%.
 */
export function findRanks(stats: readonly Stat[], context: PassageContext): Reading[] {
  const cited = new Set(stats.flatMap((stat) => stat.quantities))
  const readings = stats.flatMap((stat) => stat.readings)
  return context.claims.flatMap((claim) => {
    if (claim.quantity.kind !== 'ordinal' || cited.has(claim.quantity)) return []
    const reading = rankedBy(claim, readings)
    const [target] = reading ? targetsOf(claim, reading, context) : []
    if (!reading || !target) return []
    const {start, end} = claim.quantity
    const slice = context.passage.text.slice(start, end)
    return [
      {claim, stat: reading.stat, slice, role: 'rank', targets: [target], expected: [], written: new Map()}
    ]
  })
}

/** The next value of a category, else the one before in the same clause. */
function rankedBy({quantity, clause}: Claim, readings: readonly Reading[]): Reading | undefined {
  const parts = readings.filter(({role, targets}) => role === 'value' && targets.length === 1)
  const withCategory = parts.filter(({targets}) => targets[0]!.row?.category)
  return (
    withCategory.find(({claim}) => claim.quantity.start > quantity.start) ??
    withCategory.findLast(({claim}) => claim.clause.start === clause.start)
  )
}

/** What the rank itself names; where it names nothing, the category of the value, if that stands in its clause. */
function targetsOf(claim: Claim, reading: Reading, context: PassageContext): Target[] {
  const [target] = reading.targets
  const {indicator} = target!.series
  const named = categoriesNamed(claim, indicator)
  if (named.length > 1) return []
  const period = target!.row!.period
  const [only] = named
  if (only) {
    const citation = {...target!.citation, category: only.category, period}
    return findTargets(claim, citation, context, () => false)
  }
  const {start, end} = claim.clause
  const isNear = (at: number): boolean => at >= start && at < end
  const names = categoriesNamed(reading.claim, indicator)
  return isNear(reading.claim.quantity.start) || names.some(({span}) => isNear(span.start)) ? [target!] : []
}
