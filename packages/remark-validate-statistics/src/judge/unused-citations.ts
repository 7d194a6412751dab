import {
  isTrue,
  type Citation as CitedValues,
  type Hypothesis,
  ownUnit,
  crossHypotheses,
  isPinned,
  valueHypotheses
} from '@collate/judge/hypotheses'
import type {KnownCitation} from '../citation.ts'
import {citedRows} from '../resolve/cited-rows.ts'
import type {PassageContext} from '../resolve/context.ts'
import type {StatReading, Stat} from '../resolve/stat.ts'

/** Of several citations those that no number of the text states; none where a number is wrong or open. */
export function unusedCitations(
  {citations, unknown, readings}: Stat,
  context: PassageContext
): KnownCitation[] {
  if (citations.length < 2 || unknown.length > 0 || readings.length === 0) return []
  if (readings.some(({settled}) => !settled?.hypothesis || settled.number !== undefined || settled.open))
    return []
  const values = citations.map((d): CitedValues => ({...d, ...citedRows(d, context)}))
  const stated = readings.flatMap((reading) => statedBy(reading, values))
  return citations.filter((citation) => !stated.some((d) => states(d, citation)))
}

/** All that a number may state truly: where one number is that of two statistics, it states both. */
function statedBy({settled, slice}: StatReading, citations: readonly CitedValues[]): Hypothesis[] {
  const {hypothesis, each, reading} = settled!
  const values = citations.flatMap((citation) =>
    valueHypotheses(
      ownUnit(reading, slice, citation),
      slice,
      citation,
      citation.rows.filter((row) => isPinned(citation, row))
    )
  )
  // Of unlike statistics one is some share of the other by chance.
  const isAlike = citations.every(({indicator}) => indicator === citations[0]!.indicator)
  const cross = isAlike ? crossHypotheses(reading.quantity, slice, citations) : []
  return [hypothesis!, ...each, ...[...values, ...cross].filter(isTrue)]
}

/** Roles that speak of several values of their indicator. */
const ofMany: ReadonlySet<Hypothesis['role']> = new Set(['sum', 'rest', 'parts', 'sample', 'share'])

function states({citation, role, row, from}: Hypothesis, other: KnownCitation): boolean {
  if (citation.text === other.text || (ofMany.has(role) && citation.indicator === other.indicator))
    return true
  return [row, from].some((d) => d !== undefined && d.indicator === other.indicator && isPinned(other, d))
}
