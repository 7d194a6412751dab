import type {Hypothesis} from '@collate/judge/hypotheses/hypothesis'
import {isPinned} from '@collate/judge/hypotheses/pinned'
import type {Citation} from '../citation.ts'
import type {Reading, Stat} from '../resolve/stat.ts'

/** Of several citations those that no number of the text states; none where a number is wrong or open. */
export function unusedCitations({citations, unknown, readings}: Stat): Citation[] {
  if (citations.length < 2 || unknown.length > 0 || readings.length === 0) return []
  const stated = readings.map(statedBy)
  if (stated.includes(undefined)) return []
  return citations.filter((citation) => !stated.some((all) => all!.some((d) => states(d, citation))))
}

/** What a number states; nothing where that is in doubt. */
function statedBy({settled}: Reading): readonly Hypothesis[] | undefined {
  if (!settled?.hypothesis || settled.number !== undefined || settled.open) return undefined
  return [settled.hypothesis, ...settled.each]
}

/** Roles that speak of several values of their indicator. */
const ofMany: ReadonlySet<Hypothesis['role']> = new Set(['sum', 'rest', 'parts', 'sample', 'share'])

function states({citation, role, row, from}: Hypothesis, other: Citation): boolean {
  if (citation.text === other.text || (ofMany.has(role) && citation.indicator === other.indicator)) return true
  return [row, from].some((d) => d !== undefined && d.indicator === other.indicator && isPinned(other, d))
}
