import {isMoney as isMoneyEn, unitMagnitudes as en} from '../en/unit-magnitudes.ts'
import {isMoney as isMoneyZh, unitMagnitudes as zh} from '../zh/unit-magnitudes.ts'

/** What units begin with, and its power of ten. */
export type UnitMagnitudes = ReadonlyArray<readonly [RegExp, number]>

/** A magnitude that numbers count in, and whether it is one of money. */
export type Magnitude = {power: number; isMoney: boolean}

/**
 * Find what a title, a head or a unit says that numbers count in.
 *
 * It stands in brackets, between commas and colons, or behind a year: 300 thousand
 * inside a sentence is a number.
 *
 * magnitudesIn('Table 1: Journeys (thousands)') // => [{power: 3, isMoney: false}]
 */
export function magnitudesIn(text: string): Magnitude[] {
  const parts = text.normalize('NFKC').split(/[()[\],;:/、。]|\s[–—-]\s/)
  return parts.flatMap((part) => {
    const unit = part.trim().replace(/^\d{4} /, '')
    const found = [...zh, ...en].find(([pattern]) => pattern.test(unit))
    return found ? [{power: found[1], isMoney: isMoneyZh(unit) || isMoneyEn(unit)}] : []
  })
}
