import {amountDraft, numeralAt, withUnit, type Amount} from './amounts.ts'
import {shifted} from './exact.ts'
import {nothing, type Draft, type Reading, type Unit} from './grammar.ts'
import {isDigit, isWordCode} from './lexicon.ts'
import type {Numeral} from './numeral.ts'
import {folded} from './places.ts'

/** How far the number that names the unit may be: from 350 to an estimated 400 GW. */
const reach = 24
const count: Unit = {kind: 'count'}

/** Whether a number stands where a statistic is cited, and is neither a year nor a word for one thing. */
export function isCited(reading: Reading, {start, end, value, article}: Numeral): boolean {
  const {cited, offsets} = reading
  if (cited.length === 0 || article || value.over !== 1n || isYear(reading, start, end)) return false
  const [first, last] = [offsets[start]!, offsets[end - 1]!]
  return cited.some((span) => span.start <= first && last < span.end)
}

/** Four digits that may be a year are one, unless a noun follows. */
function isYear({codes}: Reading, start: number, end: number): boolean {
  const [first, second] = [codes[start], codes[start + 1]]
  const isCentury = (first === 0x31 && second === 0x39) || (first === 0x32 && second === 0x30)
  return isCentury && end - start === 4 && isDigit(codes[end - 1]!)
}

/** A number of a citation whose unit or scale the next one names: from 350 to 400 GW, 由1.2增至1.5亿元. */
export function readCited(reading: Reading, numeral: Numeral): Draft[] {
  if (numeral.share || numeral.scales.length > 0 || !isCited(reading, numeral)) return nothing
  const next = nextAmount(reading, numeral)
  if (!next) return nothing
  const [scale = 0] = next.numeral.scales
  const unit = next.unit ?? count
  if (unit.kind === 'count' && scale === 0) return nothing
  const own = scaledBy(numeral, scale)
  return [amountDraft(reading, {numeral: own, end: numeral.end}, undefined, unit)]
}

/** An amount of money of a citation, in the scale that the next one names: from $1.2 to $1.5 billion. */
export function inScaleOfNext(reading: Reading, numeral: Numeral, sign: string): Numeral {
  if (numeral.scales.length > 0 || !isCited(reading, numeral)) return numeral
  const next = nextAmount(reading, numeral)?.numeral
  const isMoney = next && folded(reading, next.start - sign.length, next.start) === sign
  return isMoney ? scaledBy(numeral, next.scales[0] ?? 0) : numeral
}

function scaledBy(numeral: Numeral, scale: number): Numeral {
  return {...numeral, value: shifted(numeral.value, scale), step: numeral.step + scale}
}

/** The next number that names its unit or scale; those between have none either. */
function nextAmount(reading: Reading, {end}: Numeral): Amount | undefined {
  const {codes} = reading
  for (let at = end, last = end; at < last + reach; at++) {
    if (isWordCode(codes[at]!) && isWordCode(codes[at - 1]!)) continue
    const numeral = numeralAt(reading, at)
    if (!numeral || isYear(reading, numeral.start, numeral.end)) continue
    if (!isCited(reading, numeral) || !joint.test(folded(reading, last, at))) return undefined
    const amount = withUnit(reading, numeral)
    if (amount.unit || numeral.scales.length > 0) return amount
    last = numeral.end
    at = last - 1
  }
  return undefined
}

/** Between numbers that share a unit: the joint of a list, or words without a stop. */
const joint = /^(?:[,，、] ?(?:and |和|及)?|[^,，、;；。.:：!?！？()（）]+)$/
