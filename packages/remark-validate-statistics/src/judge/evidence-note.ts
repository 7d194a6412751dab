import type {Observation} from '@collate/statistics'
import type {PassageContext} from '../resolve/context.ts'
import {decidedBy} from './decided.ts'
import {isDerived} from '../resolve/role.ts'
import type {StatReading} from '../resolve/stat.ts'
import {notePhrasesOf} from '../rule.ts'
import {ratioText} from './ratio-text.ts'

/** Rows that a note spells out, at most. */
const most = 5

/**
 * The note of a finding about a number: what the source says, the arithmetic, why
 * the text does not fit, which words decided what it was held against, and where to read it.
 */
export function evidenceNote(
  reading: StatReading,
  failing: ReadonlyArray<{rows: readonly Observation[]}>,
  why: string | undefined,
  context: PassageContext
): string {
  const phrases = notePhrasesOf(context)
  const rows = [...new Set(failing.flatMap((d) => d.rows))]
  const {pair, role} = reading
  const isRatio = role === 'proportion' || (role === 'multiple' && pair?.from.period === pair?.to.period)
  const arithmetic = pair && (isRatio ? ratioText(pair, role, phrases) : phrases.change(pair))
  const change = arithmetic && isDerived(role) ? [arithmetic + inText(reading, context)] : []
  return phrases.sentences([
    ...rows.slice(0, most).map(phrases.statistic),
    ...change,
    why,
    decidedBy(reading, context),
    ...sources(rows, context)
  ])
}

/** Each source of some rows once. */
export function sources(rows: readonly Observation[], context: PassageContext): string[] {
  const phrases = notePhrasesOf(context)
  return [...new Set(rows.slice(0, most).map(phrases.source))].slice(0, 2)
}

/** What the text says, with the verb right before it: “增长15%”. */
function inText({claim, slice}: StatReading, {passage, notesIn}: PassageContext): string {
  const {quantity, directions} = claim
  const verb = directions.find((d) => d.end <= quantity.start && quantity.start - d.end <= 3)
  const text = verb ? passage.text.slice(verb.start, quantity.end) : slice
  return saying[notesIn](text)
}

const saying = {
  zh: (text: string) => `，文中写“${text}”`,
  en: (text: string) => `; the text says “${text}”`
}
