import {quantityAt, sequenceOf} from '../bonds/sequence.ts'
import type {Language} from '../language.ts'
import type {Quantity} from '../quantity.ts'
import {lex} from '../signs/lex.ts'
import type {UnreadNumber} from './find-foreign.ts'
import {findUnread} from './find-numerals.ts'

/** The quantities of a text, without the numbers of times and those of whom rates speak, and the numerals that are not read. */
export function readNumbers(
  text: string,
  language: Language
): {quantities: Quantity[]; unread: UnreadNumber[]} {
  const {signs} = lex(text, language, [])
  const sequence = sequenceOf(signs, text)
  return {
    quantities: sequence.quantities.map((at) => quantityAt(sequence, at)),
    unread: findUnread(text, language, signs)
  }
}
