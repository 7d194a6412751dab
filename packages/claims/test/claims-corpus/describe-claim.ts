import type {Change, Claim, PeriodMention, Span} from '../../src/claim.ts'
import type {Quantity} from '../../src/quantity.ts'

/**
 * Write a claim in one line: `56% · @2025 · of container-users · up · to(0>)`.
 *
 * The value and what it is of, then `@` time, `vs` time compared with, `of` base,
 * `label` population that is a label, `is` categories, directions, part in a
 * change with the claims that are its points `(from>to)`, and the rest by name.
 */
export function describeClaim(claim: Claim): string {
  const {quantity, period, comparedWith, population, categories, directions, change, now, respective} = claim
  const facts: Array<string | false | undefined> = [
    describeQuantity(quantity),
    period && `@${describeTime(period)}`,
    comparedWith && `vs ${describeTime(comparedWith)}`,
    population && `of ${population.ids.join('+')}`,
    claim.label && `label ${claim.label.ids.join('+')}`,
    categories.length > 0 && `is ${categories.map(({ids}) => ids.map(withoutIndicator).join('+')).join(',')}`,
    [...new Set(directions.map(({sense}) => sense))].join(','),
    change && describeChange(change),
    claim.rest && 'rest',
    claim.ofPrevious && 'of-previous',
    claim.sample && 'sample',
    claim.severalAnswers && 'several',
    now && 'now',
    respective && `${respective.names} names ${respective.values} values`
  ]
  return facts.filter(Boolean).join(' · ')
}

function describeQuantity({kind, value, upper, unit}: Quantity): string {
  const range = upper === undefined ? value : `${value}~${upper}`
  if (kind === 'percent') return `${range}%`
  if (kind === 'points') return `${range}pp`
  if (kind === 'multiple') return `×${range}`
  if (kind === 'ordinal') return `#${range}`
  return unit === undefined ? range : `${range} ${unit}`
}

function describeTime({period, years, of, part}: PeriodMention): string {
  const from = of === 'period' ? ' before' : ''
  const relative = years === undefined ? '' : `${years === 0 ? '0' : -years}y${from}`
  return `${period ?? relative}${part === undefined ? '' : `/${part}`}`
}

function describeChange({role, from, to, base}: Change): string {
  const points = from === undefined && to === undefined ? '' : `(${from ?? ''}>${to ?? ''})`
  return `${role}${points}${base ? ` by ${base}` : ''}`
}

function withoutIndicator(id: string): string {
  return id.slice(id.indexOf('#') + 1)
}

/** Take the marks of Stats out of a sentence. */
export function unmark(marked: string): {sentence: string; stats: Span[]} {
  const stats: Span[] = []
  let sentence = ''
  for (const unit of marked) {
    if (unit === '⟦') stats.push({start: sentence.length, end: sentence.length})
    else if (unit === '⟧') stats.at(-1)!.end = sentence.length
    else sentence += unit
  }
  return {sentence, stats}
}
