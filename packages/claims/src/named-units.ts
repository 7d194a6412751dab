import {isDigit, isHan, isLetter} from './fold/kinds.ts'
import {foldText} from './fold/fold-text.ts'
import {grammarsOf} from './grammars.ts'
import type {Language} from './language.ts'
import type {Reading} from './quantities/grammar.ts'
import {beforeSpace, folded, wordBefore} from './quantities/places.ts'
import {wholeUnitAt} from './quantities/whole-units.ts'
import {perWords} from './quantities/beside.ts'

/**
 * The units of measurement that the name of a measure counts in, by UCUM codes: `[bbl_us]` of “output, barrels per day”.
 *
 * Those behind “per” and 每, and those with a number of their own (aged 60 years), are none of them.
 */
export function unitsNamed(label: string, language: Language): string[] {
  const source = foldText(label)
  const {grammar, foreign} = grammarsOf(language)
  const {codes, length} = source
  const reading: Reading = {source, codes, length, grammar, foreign, cited: [], from: -1, leads: []}
  const units: string[] = []
  for (let at = 0; at < length; at++) {
    if (isLetter(codes[at]!) && isLetter(codes[at - 1] ?? 0)) continue
    const found = wholeUnitAt(reading, at)
    if (found?.value.kind !== 'measure' || found.value.unit === undefined) continue
    if (isWhole(reading, at, found.end) && !isUnder(reading, at)) units.push(found.value.unit)
    at = found.end - 1
  }
  return units
}

/** One Han character may be part of another word: 上升. */
function isWhole({codes, grammar}: Reading, start: number, end: number): boolean {
  if (end > start + 1 || !isHan(codes[start]!)) return true
  const before = codes[start - 1] ?? 0
  return !isHan(codes[end] ?? 0) && (!isHan(before) || grammar.numeralStarts[before] === 1)
}

const stroke = '/'.charCodeAt(0)

function isUnder(reading: Reading, at: number): boolean {
  const before = reading.codes[beforeSpace(reading, at)] ?? 0
  return (
    isDigit(before) ||
    before === stroke ||
    perWords.has(wordBefore(reading, at)) ||
    perWords.has(folded(reading, at - 1, at))
  )
}
