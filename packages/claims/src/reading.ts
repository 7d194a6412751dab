import type {Span} from './claim.ts'
import {bindDenials, type DenialBond} from './bonds/denials.ts'
import {quantityRuns} from './bonds/lists.ts'
import {bindModes, type ModeBond} from './bonds/modes.ts'
import {bindNames, type NameBond, type Named} from './bonds/names.ts'
import {bindNotions, type NotionBond} from './bonds/notions.ts'
import {bindRates, type Rate} from './bonds/rates.ts'
import {hasClass, quantityAt, sequenceOf, type Sequence} from './bonds/sequence.ts'
import {stancesOf, type Stance} from './bonds/stance.ts'
import {bindTimes, type TimeBond} from './bonds/times.ts'
import type {Language} from './language.ts'
import type {Quantity} from './quantity.ts'
import {lex} from './signs/lex.ts'
import type {Clauses} from './clauses.ts'

/** A quantity with all that its sentence says of it, each with its strength: 4 bound by grammar, 3 and 2 near, 1 far. */
export type Reading<T> = {
  /** Index of the quantity among the signs. */
  at: number
  quantity: Quantity
  stance: Stance
  times: TimeBond[]
  names: Array<NameBond<T>>
  rate: Rate
  modes: ModeBond[]
  notions: NotionBond[]
  denials: DenialBond[]
  /** 其余, the rest; 合计, together: what of the others it is. */
  part?: 'rest' | 'total'
  /** Place in a list of numbers. */
  list?: {index: number; length: number}
}

export type SentenceReading<T> = {
  text: string
  sequence: Sequence
  clauses: Clauses
  readings: Array<Reading<T>>
}

/**
 * Read a sentence: each quantity, with the times and names that speak of it.
 *
 * @param names - names found in the sentence, ordered
 * @param kindOf - names of one kind compete for a quantity
 * @param cited - spans that are said to state statistics
 */
export function readSentence<T>(
  text: string,
  language: Language,
  names: ReadonlyArray<Named<T>>,
  kindOf: (value: T) => string,
  cited: readonly Span[]
): SentenceReading<T> {
  const {signs, clauses} = lex(text, language, cited)
  const sequence = sequenceOf(signs)
  const stances = stancesOf(sequence)
  const times = bindTimes(sequence, stances)
  const modes = bindModes(sequence, text)
  const notions = bindNotions(sequence)
  const denials = bindDenials(sequence)
  const lists = quantityRuns(sequence)
  const rates = bindRates(sequence, text)
  const bonds = bindNames(sequence, names, kindOf)
  const readings = sequence.quantities.map((at, row) => ({
    at,
    quantity: quantityAt(sequence, at),
    stance: stances[row]!,
    times: times[row]!,
    names: bonds[row]!,
    rate: rates[row]!,
    modes: modes[row]!,
    notions: notions[row]!,
    denials: denials[row]!,
    ...partOf(sequence, row),
    ...listOf(lists, row)
  }))
  return {text, sequence, clauses, readings}
}

function listOf(lists: readonly number[][], row: number): Pick<Reading<never>, 'list'> {
  const run = lists.find((members) => members.includes(row))!
  return run.length > 1 ? {list: {index: run.indexOf(row), length: run.length}} : {}
}

/** The rest, in total: said of the number of its clause. */
function partOf({signs, quantities}: Sequence, row: number): Pick<Reading<never>, 'part'> {
  const at = quantities[row]!
  for (const step of [-1, 1]) {
    for (let place = at + step; signs[place] && signs[place]!.type !== 'quantity'; place += step) {
      const sign = signs[place]!
      if (sign.clause !== signs[at]!.clause) break
      if (hasClass(sign, 'rest')) return {part: 'rest'}
      if (hasClass(sign, 'total')) return {part: 'total'}
    }
  }
  return {}
}

export type {NameBond, Named} from './bonds/names.ts'
export type {Rate} from './bonds/rates.ts'
export type {Stance} from './bonds/stance.ts'
export type {TimeBond} from './bonds/times.ts'
export type {SaidTime} from './signs/sign.ts'
