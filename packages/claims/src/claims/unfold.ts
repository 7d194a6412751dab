import type {Claim, Span} from '../claim.ts'
import type {Folded} from '../fold/fold-text.ts'

/** The claim with the offsets of the sentence as it was written. */
export function unfoldClaim(claim: Claim, folded: Folded): Claim {
  const unfold = <S extends Span>(span: S): S => ({
    ...span,
    start: folded.at(span.start),
    end: folded.behind(span.end)
  })
  const {quantity, clause, period, comparedWith, directions, population, label, categories, now} = claim
  return {
    ...claim,
    quantity: unfold(quantity),
    clause: unfold(clause),
    ...(period && {period: unfold(period)}),
    ...(comparedWith && {comparedWith: unfold(comparedWith)}),
    directions: directions.map(unfold),
    ...(population && {population: unfold(population)}),
    ...(label && {label: unfold(label)}),
    categories: categories.map(unfold),
    ...(now && {now: unfold(now)})
  }
}
