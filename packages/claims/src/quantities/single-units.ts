import {space} from '../fold/units.ts'
import {isLetter} from '../fold/kinds.ts'
import type {Reading, Unit} from './grammar.ts'
import type {Numeral} from './numeral.ts'
import {wholeUnitAt} from './whole-units.ts'

/** A number with the unit behind it, if there is one. */
export type Amount = {
  numeral: Numeral
  unit?: Unit | undefined
  end: number
  /** Past the counted noun, which is no part of the quantity. */
  tail?: number
}

const hyphen = 0x2d
/** What the percent sign makes of a number. */
export const percent: Unit = {kind: 'percent'}

/** The number with the one unit that follows it. */
export function withSingleUnit(reading: Reading, numeral: Numeral): Amount {
  if (numeral.share) return {numeral, unit: percent, end: numeral.end}

  const found = wholeUnitAt(reading, unitPlace(reading, numeral))
  if (!found) return {numeral, end: numeral.end}

  const {value: own, end} = found
  const first = own.adjust ? own.adjust(reading, numeral, end) : numeral
  const unit = first ? own : (own.otherwise ?? own)
  const {adjust} = unit
  const adjusted = first ?? own.otherwise?.adjust?.(reading, numeral, end)
  const isCount = unit.kind === 'count'
  if (!adjusted) return {numeral, end: numeral.end, ...(isCount && {tail: found.end})}
  if (isCount) {
    return {numeral: adjusted, unit, end: numeral.end, tail: found.end}
  }
  return {numeral: adjusted, unit, end: adjust ? adjusted.end : found.end}
}

/** Where the unit of a number may stand: past a space, or the hyphen of 10-year. */
export function unitPlace({codes}: Reading, {end}: Numeral): number {
  return codes[end] === space || (codes[end] === hyphen && isLetter(codes[end + 1]!)) ? end + 1 : end
}
