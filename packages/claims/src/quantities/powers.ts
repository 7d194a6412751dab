import {isDigit, isWordCode} from '../fold/kinds.ts'
import {space} from '../fold/units.ts'
import {exact, multiplied, type Exact} from './exact.ts'
import type {Codes} from './lexicon.ts'
import {mostDigits, type Numeral} from './numeral.ts'

const [caret, minus, zero, open, close] = [0x5e, 0x2d, 0x30, 0x7b, 0x7d]
const superscripts = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [sign.charCodeAt(0), digit]))
const superscriptMinus = '⁻'.charCodeAt(0)
/** What multiplies: 3 × 10^8. */
const factors = new Set([...'×x*·'].map((sign) => sign.charCodeAt(0)))

type Exponent = {value: number; end: number; isRaised: boolean}

/** The number with the exponent that stands behind it, or the power of ten that it is multiplied by: 10^6, 10⁻³, 2³², 3 × 10^8. */
export function withPower(folded: Codes, numeral: Numeral): Numeral {
  const exponent = exponentAt(folded, numeral.end)
  if (exponent) return isNote(numeral, exponent) ? numeral : raised(numeral, exponent.value, exponent.end)
  const {codes} = folded
  const sign = codes[numeral.end] === space ? numeral.end + 1 : numeral.end
  if (!factors.has(codes[sign]!)) return numeral
  const ten = codes[sign + 1] === space ? sign + 2 : sign + 1
  if (codes[ten] !== zero + 1 || codes[ten + 1] !== zero) return numeral
  const power = exponentAt(folded, ten + 2)
  return power ? shiftedBy(numeral, power.value, power.end) : numeral
}

/** 240² has a note; 10⁶ and 2³² are written as no other numbers are. */
function isNote({value}: Numeral, {value: exponent, isRaised}: Exponent): boolean {
  if (!isRaised || exponent < 0) return false
  return value.digits === 10n ? exponent < 3 : value.digits !== 2n || exponent < 8
}

/** A whole number raised; of other numbers, and of what has more digits than a number has, nobody says the value. */
export function raised(numeral: Numeral, exponent: number, end: number): Numeral {
  const {value} = numeral
  if (value.over !== 1n || value.scale !== 0) return numeral
  if (value.digits === 10n) return shiftedBy({...numeral, value: one}, exponent, end)
  if (exponent < 0 || value.digits > 0xffffn) return numeral
  const digits = value.digits ** BigInt(Math.min(exponent, mostDigits * 4))
  return String(digits).length > mostDigits
    ? numeral
    : {...numeral, end, value: exact(digits), counting: true}
}

const one: Exact = exact(1n)

function shiftedBy(numeral: Numeral, exponent: number, end: number): Numeral {
  if (Math.abs(exponent) > mostDigits) return numeral
  return {
    ...numeral,
    end,
    value: multiplied(numeral.value, exponent),
    step: numeral.step + exponent,
    counting: true
  }
}

/** The exponent at a place: ^6, ^-3, ^{12}, ⁶, ⁻³. */
function exponentAt({codes}: Codes, at: number): Exponent | undefined {
  const isRaised = codes[at] !== caret
  let end = isRaised ? at : at + 1
  const isBraced = !isRaised && codes[end] === open
  if (isBraced) end++
  const isNegative = codes[end] === (isRaised ? superscriptMinus : minus)
  if (isNegative) end++
  let value = 0
  const first = end
  for (; end - first < 4; end++) {
    const digit = isRaised
      ? superscripts.get(codes[end]!)
      : isDigit(codes[end]!)
        ? codes[end]! - zero
        : undefined
    if (digit === undefined) break
    value = value * 10 + digit
  }
  if (end === first || (isBraced && codes[end] !== close)) return undefined
  if (isBraced) end++
  if (isWordCode(codes[end]!)) return undefined
  return {value: isNegative ? -value : value, end, isRaised}
}
