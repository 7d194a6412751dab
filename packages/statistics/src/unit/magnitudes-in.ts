import {unitMagnitudes as en} from '../en/unit-magnitudes.ts'
import {unitMagnitudes as zh} from '../zh/unit-magnitudes.ts'

/** What units begin with, and its power of ten. */
export type UnitMagnitudes = ReadonlyArray<readonly [RegExp, number]>

/**
 * Find what a title, a head or a unit says that numbers count in.
 *
 * It stands in brackets, between commas and colons, or behind a year: 300 thousand
 * inside a sentence is a number.
 *
 * magnitudesIn('Table 1: Journeys (thousands)') // => [3]
 *
 * @returns powers of ten, in order
 */
export function magnitudesIn(text: string): number[] {
  const parts = text.normalize('NFKC').split(/[()[\],;:/、。]|\s[–—-]\s/)
  return parts.flatMap((part) => {
    const unit = part.trim().replace(/^\d{4} /, '')
    const found = [...zh, ...en].find(([pattern]) => pattern.test(unit))
    return found ? [found[1]] : []
  })
}
