import type {Category, Population} from '@collate/statistics'
import {asCode} from '../code.ts'
import type {PassageContext} from '../resolve/context.ts'
import {rowsOf} from '../resolve/rows.ts'
import {notePhrasesOf, type StatFault} from '../rule.ts'
import {sources} from './evidence-note.ts'
import type {UnseenPin} from './unseen-pins.ts'

/**
 * The fault of a pin that readers do not see: it does not stand in for the word.
 *
 * @param lacks - what the number is without, behind it in the reason
 * @param why - for the note, with the name of the pin
 */
export function unseenFault(
  {pin, readings}: UnseenPin<Category | Population>,
  lacks: string,
  why: (name: string) => string,
  context: PassageContext
): StatFault {
  const {claim, slice, stat} = readings[0]!
  const phrases = notePhrasesOf(context)
  const name = pin.label[context.language]
  const rows = readings.flatMap(rowsOf)
  return {
    severity: 'error',
    reason: `Unexpected ${asCode(slice)} ${lacks}, expected ${asCode(name)}`,
    span: claim.quantity,
    actual: slice,
    expected: [name],
    note: phrases.sentences([
      ...rows.slice(0, 1).map(phrases.statistic),
      why(pin.label[context.notesIn]),
      ...sources(rows, context)
    ]),
    cause: pin.place,
    stat,
    readings
  }
}
