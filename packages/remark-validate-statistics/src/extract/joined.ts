import {findQuantities, type Language} from '@collate/claims'
import type {ShownText} from '@collate/visible-text/shown'
import {headersOf} from './context.ts'

/** What readers see round a text and read as part of its numbers. */
export type Joined = {before: string; behind: string}

/**
 * Find what goes together with the numbers of a text: the number of an entry
 * (`82.` before `% of users`), the sign over a column (`Share (%)`).
 *
 * @param text - as it is read
 */
export function joinedWith(
  {marker, path}: ShownText,
  text: string,
  source: string,
  language: Language
): Joined {
  const list = path.at(-3)
  const isCounted = list?.type === 'list' && (list.start ?? 1) === 1
  const isNumbered = marker !== undefined && isNumberOf(marker, text, isCounted, language)
  const isShare = isBare(text, language) && headersOf(path, source, language).some(isPercent)
  return {before: isNumbered ? `${marker} ` : '', behind: isShare ? '%' : ''}
}

/**
 * Whether the number of an entry is read as part of what the entry says.
 *
 * In a list that is counted from one, only before what cannot begin a sentence:
 * its third entry may begin with 成 or Times.
 */
function isNumberOf(marker: string, text: string, isCounted: boolean, language: Language): boolean {
  if (isCounted && /^\s*(?!\p{Ll})\p{L}/u.test(text)) return false
  const [first] = findQuantities(`${marker} ${text.trimStart()}`, language)
  return first?.start === 0 && first.end > marker.length + 1 && first.kind !== 'count'
}

/** A head with the sign alone, not with a number of its own. */
function isPercent(head: string): boolean {
  return /(?:^|[^\d\s])\s*[%％]/.test(head)
}

/** Whether a cell holds a number to which a sign can belong. */
function isBare(text: string, language: Language): boolean {
  const cell = text.trim()
  if (!/\d$/.test(cell) || /^(?:19|20)\d\d$/.test(cell)) return false
  const last = findQuantities(`${cell}%`, language).at(-1)
  return last?.kind === 'percent' && last.end === cell.length + 1
}
