import type {Claim} from '@collate/claims'
import type {Citation} from '../citation.ts'
import {isWithin, type Period} from '@collate/statistics/model'
import {timeOf} from '../data/time.ts'
import {unitFactor} from '@collate/judge/numbers/unit'
import {populationId} from '../data/vocabulary.ts'
import type {PassageContext} from './context.ts'
import {periodOf} from './dates.ts'
import {categoriesNamed} from './target-category.ts'

/**
 * Tell which citations of a `<Stat>` each of its values states.
 *
 * A single value is said of all of them.  Otherwise each value takes the one
 * that its own words point to, and words that point nowhere leave the order.
 *
 * @returns for each claim, at least one citation
 */
export function assign(
  claims: readonly Claim[],
  citations: readonly Citation[],
  context: PassageContext
): Citation[][] {
  if (citations.length === 1) return claims.map(() => [...citations])
  if (claims.length === 1) return [ofSingle(claims[0]!, citations, context)]
  const used = new Set<Citation>()
  return claims.map((claim) => {
    const best = bestOf(claim, citations, used, context)
    used.add(best)
    return [best]
  })
}

function ofSingle(claim: Claim, citations: readonly Citation[], context: PassageContext): Citation[] {
  const scores = citations.map((citation) => score(claim, citation, context))
  const fitting = citations.filter((_, index) => scores[index]! > rejected)
  return fitting.length > 0 ? fitting : [citations[0]!]
}

function bestOf(
  claim: Claim,
  citations: readonly Citation[],
  used: ReadonlySet<Citation>,
  context: PassageContext
): Citation {
  let best = citations[0]!
  let highest = -Infinity
  for (const citation of citations) {
    const points = score(claim, citation, context) - (used.has(citation) ? weights.used : 0)
    if (points <= highest) continue
    highest = points
    best = citation
  }
  return best
}

const weights = {unit: 100, named: 8, implied: 4, population: 2, terms: 3, used: 1.5}
const rejected = -4

function score(claim: Claim, citation: Citation, context: PassageContext): number {
  const {indicator, category, period} = citation
  let points = unitFactor(claim.quantity, indicator.unit) ? 0 : -weights.unit

  const named = categoriesNamed(claim, indicator)
  if (named.length > 0) {
    if (!category) points += weights.implied
    else points += named.some((d) => d.category === category) ? weights.named : -weights.named
  }

  const time = claim.period && periodOf(claim.period, context, period)
  if (time !== undefined && period !== undefined)
    points += doNest(timeOf(period), timeOf(time)) ? weights.named : -weights.named

  if (claim.population) {
    const id = populationId(indicator.package, indicator.population.id)
    points += claim.population.ids.includes(id) ? weights.population : -weights.population
  }

  return points + weights.terms * termShare(claim, citation, context)
}

function doNest(one: Period, other: Period): boolean {
  return isWithin(one, other) || isWithin(other, one)
}

/** How much of the measure is named in the claim's own clause, 0 to 1. */
function termShare({clause}: Claim, {indicator}: Citation, {terms, language}: PassageContext): number {
  const groups = indicator.terms[language].length
  if (groups === 0) return 0
  const key = `${indicator.package}/${indicator.id}`
  const found = new Set<number>()
  for (const {start, end, values} of terms) {
    if (start < clause.start || end > clause.end) continue
    for (const value of values) if (value.indicator === key) found.add(value.group)
  }
  return found.size / groups
}
