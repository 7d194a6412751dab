import {numeralAfterSeparator, numeralAt, withUnit} from '../quantities/amounts.ts'
import {compare, toText} from '../quantities/exact.ts'
import {nothing, type Draft, type Reading} from '../quantities/grammar.ts'
import {createLexicon, longest} from '../quantities/lexicon.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {pastSpace} from '../quantities/places.ts'
import {proportionDraft} from '../quantities/proportions.ts'
import {nounAfter} from './nouns.ts'

/** Words between the parts, and whether the numbers beside them make a share. */
const joints = createLexicon([
  ['in', {accepts: isShare}],
  ['in every', {accepts: isAny}],
  ['out of', {accepts: isAny}],
  ['out of every', {accepts: isAny}],
  ['of every', {accepts: isAny}],
  ['of', {accepts: isOfTens}]
])

/** Four in five, 4 out of 5, seven or eight in ten. */
export function readProportion(reading: Reading, numeral: Numeral): Draft[] {
  const second = numeralAfterSeparator(reading, numeral, numeral.end)
  const isRange = second !== undefined && !second.share && compare(numeral.value, second.value) < 0
  const part = isRange ? {...numeral, end: second.end, upper: second.value} : numeral
  if (numeral.share || part.value.scale > 0 || (numeral.vague && !isRange)) return nothing

  const {codes} = reading
  const at = codes[part.end] === 0x2d ? part.end + 1 : pastSpace(reading, part.end)
  const joint = longest(joints, reading, at)
  if (!joint || at === part.end) return nothing
  const whole = numeralAt(reading, codes[joint.end] === 0x2d ? joint.end + 1 : pastSpace(reading, joint.end))
  if (!whole || whole.share || whole.upper || whole.value.scale > 0 || whole.value.digits < 2n) return nothing
  if (!joint.value.accepts(reading, part, whole)) return nothing
  if (withUnit(reading, whole).unit || compare(part.value, whole.value) >= 0) return nothing
  return proportionDraft(numeral.start, whole.end, part, whole)
}

function isAny(): boolean {
  return true
}

/** Four in five, 1 in 68 children. */
function isShare(reading: Reading, part: Numeral, whole: Numeral): boolean {
  const isOneOf = toText(part.value) === '1' && nounAfter(reading, whole.end)?.unit !== undefined
  return isRoundNumber(whole) || isOneOf
}

/** Seven of ten firms; two of three suspects are counted. */
function isOfTens(reading: Reading, _: Numeral, whole: Numeral): boolean {
  return /^100*$/.test(toText(whole.value)) && nounAfter(reading, whole.end)?.unit !== undefined
}

/** Shares are counted in small or round numbers: 3 in 2025 is none. */
function isRoundNumber({value}: Numeral): boolean {
  return value.digits <= 20n || /^[1-9]0+$/.test(toText(value)) || value.digits === 25n
}
