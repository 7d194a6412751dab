import {quantityAt, sequenceOf} from '../bonds/sequence.ts'
import type {Quantity} from '../quantity.ts'
import {lex} from '../signs/lex.ts'
import type {ReadText} from '../signs/read-text.ts'
import type {UnreadNumber} from './find-foreign.ts'
import {findUnread} from './find-numerals.ts'

/** The quantities of a text, without the numbers of times and those of whom rates speak, and the numerals that are not read. */
export function readNumbers(read: ReadText): {quantities: Quantity[]; unread: UnreadNumber[]} {
  const {signs} = lex(read, [])
  const sequence = sequenceOf(signs, read.text)
  return {
    quantities: sequence.quantities.map((at) => quantityAt(sequence, at)),
    unread: findUnread(read, signs)
  }
}
