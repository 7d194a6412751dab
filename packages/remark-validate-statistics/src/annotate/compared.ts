import type {ComparedWords} from '@collate/judge'
import type {CheckedClaim, ClaimReading, ComparedText} from '../checked-claim.ts'
import type {Passage} from '../extract/passage.ts'
import {comparedOf} from '../resolve/compared.ts'
import type {PassageContext} from '../resolve/context.ts'
import {isDerived} from '../resolve/role.ts'
import {rowsOf} from '../resolve/rows.ts'
import type {StatReading} from '../resolve/stat.ts'
import {phrasesOf} from '../rule.ts'

/** Say what a number was taken for, and what the data say of that. */
export function claimReading(reading: StatReading, context: PassageContext): ClaimReading {
  const {role, pair} = reading
  const phrases = phrasesOf(context)
  const rows = pair ? [pair.from, pair.to] : rowsOf(reading)
  const change = pair && isDerived(role) && pair.from.period !== pair.to.period ? [phrases.change(pair)] : []
  return {role, says: [...new Set([...rows.map(phrases.statistic), ...change])]}
}

/** The words that were held against the statistic of a number, with their places. */
export function comparedTexts(
  reading: StatReading,
  passage: Passage,
  context: PassageContext
): Pick<CheckedClaim, 'compared' | 'unsaid'> {
  const {words, unsaid} = comparedOf(reading, context) ?? {words: [], unsaid: []}
  return {compared: words.map((d) => placed(d, passage)), unsaid}
}

function placed({start, end, ...words}: ComparedWords, {own, shown, source}: Passage): ComparedText {
  if (words.in !== undefined) return words
  const text = shown.slice(own.start, own.end)
  const first = own.start + text.length - text.trimStart().length
  // The heads of a table and the line before a list are read with it, and stand elsewhere.
  if (start < first) return {...words, in: 'lead'}
  return {...words, place: source({start, end}), within: {start: start - first, end: end - first}}
}
