import {isBeside, lengthBeside} from './beside.ts'
import {exact, quotient, simplified, type Exact} from './exact.ts'
import {isDigit, isHan, isLetter, isWordCode} from '../fold/kinds.ts'
import {space} from '../fold/units.ts'
import {longest, type Codes} from './lexicon.ts'
import {mostDigits, unscaled, type Numeral} from './numeral.ts'
import {withPower} from './powers.ts'
import {percentLexicon} from '../other-languages/percent-words.ts'

const [comma, wideComma, point, slash, apostrophe, letterE, minus, percent] = [
  0x2c, 0xff0c, 0x2e, 0x2f, 0x27, 0x65, 0x2d, 0x25
]

/** ½ and its like, in percent; thirds as fractions. */
const vulgarFractions = new Map<number, [bigint, bigint]>([
  [0xbc, [1n, 4n]],
  [0xbd, [1n, 2n]],
  [0xbe, [3n, 4n]],
  [0x2153, [1n, 3n]],
  [0x2154, [2n, 3n]],
  [0x2155, [1n, 5n]],
  [0x2156, [2n, 5n]],
  [0x2157, [3n, 5n]],
  [0x2158, [4n, 5n]],
  [0x215b, [1n, 8n]],
  [0x215c, [3n, 8n]],
  [0x215d, [5n, 8n]],
  [0x215e, [7n, 8n]],
  [0x2150, [1n, 7n]],
  [0x2151, [1n, 9n]],
  [0x2152, [1n, 10n]],
  [0x2159, [1n, 6n]],
  [0x215a, [5n, 6n]]
])

/**
 * Read the digits at `at`: 82, 82.50, 1,234, 1 234, 42,1 (before % and its words), 1.56e7, 3 × 10^8, 2/3, ⅔.
 *
 * Returns where to go on instead when these digits are no number: a version,
 * a date, an address, or more digits than a number has.
 */
export function readDigits(folded: Codes, at: number): Numeral | number {
  const {codes} = folded
  const vulgar = vulgarFractions.get(codes[at]!)
  if (vulgar) return fraction(at, at + 1, exact(vulgar[0]), exact(vulgar[1]))

  if (codes[at] === point && !startsDecimals(codes, at)) return at
  let end = digitsEnd(codes, at)
  if (end - at > mostDigits) return end
  const sign = codes[end] === minus ? end + 1 : end
  const part = vulgarFractions.get(codes[sign]!)
  if (part) return mixed(at, sign, BigInt(digitsOf(codes, at, end)), part)
  const grouped = groupsEnd(codes, at, end)
  if (grouped - at > mostDigits + 10) return grouped
  const whole = end
  end = grouped

  let decimals = 0
  if (codes[end] === point && isDigit(codes[end + 1]!)) {
    const last = digitsEnd(codes, end + 1)
    if (last - end > mostDigits) return last
    if (codes[last] === point && isDigit(codes[last + 1]!)) return europeanNumber(folded, at, last)
    if (codes[last] === comma && last - end === 4 && decimalComma(codes, last) > 0) {
      return europeanNumber(folded, at, last)
    }
    decimals = last - end - 1
    end = last
  } else if (codes[end] === comma && beforePercent(codes, decimalComma(codes, end))) {
    const last = decimalComma(codes, end)
    decimals = last - end - 1
    end = last
  } else if (codes[end] === slash && isDigit(codes[end + 1]!) && !isOfMany(codes, end + 1)) {
    return slashed(folded, at, end)
  }

  const digits = BigInt(digitsOf(codes, at, end))
  const exponent = codes[end] === letterE ? exponentEnd(codes, end) : -1
  if (exponent < 0) {
    const value = exact(digits, decimals)
    return withPower(folded, {
      start: at,
      end,
      value,
      step: -decimals,
      form: 'digits',
      scales: unscaled,
      counting: grouped > whole
    })
  }
  const power = Number(textOf(codes, end + 1, exponent))
  if (Math.abs(power) > mostDigits) return exponent
  return {
    start: at,
    end: exponent,
    value: exact(digits, decimals - power),
    step: power - decimals,
    form: 'digits',
    scales: unscaled,
    counting: true
  }
}

/** .5 percent, −.5, 下降.5个百分点: a number may begin with its point, but not v.5, 1.2.5 and ./5. */
function startsDecimals(codes: Uint16Array, at: number): boolean {
  const isSigned = signs.has(codes[at - 1]!)
  const before = codes[isSigned ? at - 2 : at - 1] ?? space
  const end = digitsEnd(codes, at + 1)
  return (
    (openings.has(before) || isHan(before)) &&
    end > at + 1 &&
    !(codes[end] === point && isDigit(codes[end + 1]!)) &&
    !isWordCode(codes[end]!)
  )
}

/** Minus, plus and about, as they are folded. */
const signs = new Set([...'-+~±≈'].map((sign) => sign.charCodeAt(0)))
/** What a number may follow, as it is folded. */
const openings = new Set([...' ([{"\'“《、。,:;!?<>≤≥$€£¥₩₹'].map((sign) => sign.charCodeAt(0)))

/** 2½, 2-½ */
function mixed(start: number, end: number, whole: bigint, [top, bottom]: [bigint, bigint]): Numeral {
  const value = simplified(quotient(exact(whole * bottom + top), exact(bottom)))
  return {start, end: end + 1, value, step: -value.scale, form: 'digits', scales: unscaled}
}

/** Where a run of digits ends. */
function digitsEnd(codes: Uint16Array, at: number): number {
  while (isDigit(codes[at]!)) at++
  return at
}

/** Where the groups of three end that follow one to three digits. */
function groupsEnd(codes: Uint16Array, at: number, end: number): number {
  if (end - at > 3 || (codes[at] === 0x30 && end - at > 0)) return end
  const separator = codes[end]!
  if (separator !== comma && separator !== wideComma && separator !== space && separator !== apostrophe)
    return end
  const lakhs = separator === comma ? lakhsEnd(codes, end) : end
  if (lakhs > end) return lakhs
  let last = end
  while (codes[last] === separator && digitsEnd(codes, last + 1) === last + 4) last += 4
  // 480,800,1200 is a list.
  if (separator !== space && codes[last] === separator && isDigit(codes[last + 1]!)) return end
  // `5 100%`, `12 365a` and `62 512-byte` are two things, `1 234` is one.
  const isJoined = codes[last] === minus && isLetter(codes[last + 1]!)
  return separator === space && (codes[last] === percent || isWordCode(codes[last]!) || isJoined) ? end : last
}

/** 5,60,000 and 1,23,45,678: groups of two, and one of three at the end; `end` itself where these are no such groups. */
function lakhsEnd(codes: Uint16Array, end: number): number {
  let last = end
  while (codes[last] === comma && digitsEnd(codes, last + 1) === last + 3) last += 3
  const whole = digitsEnd(codes, last + 1)
  return last > end && codes[last] === comma && whole === last + 4 && codes[whole] !== comma ? whole : end
}

/** Where the exponent ends that begins with the e at `at`; -1 without one. */
function exponentEnd(codes: Uint16Array, at: number): number {
  const first = codes[at + 1] === minus || codes[at + 1] === 0x2b ? at + 2 : at + 1
  const end = digitsEnd(codes, first)
  return end > first && end - first < 4 && !isWordCode(codes[end]!) ? end : -1
}

/** The end of a decimal comma's one or two digits; -1 without them. */
function decimalComma(codes: Uint16Array, at: number): number {
  const end = digitsEnd(codes, at + 1)
  return end - at === 2 || end - at === 3 ? end : -1
}

function beforePercent(codes: Uint16Array, end: number): boolean {
  if (end < 0) return false
  const at = codes[end] === space ? end + 1 : end
  return codes[at] === percent || longest(percentLexicon, {codes}, at) !== undefined
}

/** 1.234,5; with points only it is a version, an address or a date. */
function europeanNumber({codes}: Codes, at: number, end: number): Numeral | number {
  let groups = digitsEnd(codes, at)
  const plain = groups - at <= 3
  while (codes[groups] === point && digitsEnd(codes, groups + 1) === groups + 4) groups += 4
  const last = decimalComma(codes, groups)
  if (plain && codes[groups] === comma && last > 0) {
    const decimals = last - groups - 1
    return {
      start: at,
      end: last,
      value: exact(BigInt(digitsOf(codes, at, last)), decimals),
      step: -decimals,
      form: 'digits',
      scales: unscaled,
      counting: true
    }
  }
  while (codes[end] === point && isDigit(codes[end + 1]!)) end = digitsEnd(codes, end + 1)
  return end
}

/** 2/3, 495/500; with more parts it is a date, and a part of an address after a slash. */
function slashed({codes}: Codes, at: number, end: number): Numeral | number {
  const digits = digitsEnd(codes, end + 1)
  const last = digits + suffixSize(codes, digits)
  const after = codes[last]!
  const before = codes[at - 1]!
  if (end - at > 4 || last - end > 5 || after === slash || before === slash || isWordCode(after)) {
    return slashesEnd(codes, last)
  }
  const top = Number(textOf(codes, at, end))
  const bottom = Number(textOf(codes, end + 1, digits))
  if (top + bottom === 100) {
    return {start: at, end, value: exact(BigInt(top)), step: 0, form: 'digits', scales: unscaled}
  }
  if (top === 0 || bottom < 2 || top >= bottom) return last
  const share: Numeral = {...fraction(at, last, exact(BigInt(top)), exact(BigInt(bottom))), form: 'digits'}
  return bottom > 10 ? {...share, slashed: true} : share
}

/** 15/10万, 15/100,000: of how many a rate is, written as no part of a share and no day is. */
function isOfMany(codes: Uint16Array, at: number): boolean {
  return isBeside(textOf(codes, at, Math.min(at + 16, codes.length)), 'ofMany')
}

/** 3/4ths, 2/3rds */
function suffixSize(codes: Uint16Array, at: number): number {
  const text = String.fromCharCode(codes[at]!, codes[at + 1]!, codes[at + 2]!)
  const size = lengthBeside(text, 'fractionEnd')
  return isWordCode(codes[at + size]!) ? 0 : size
}

function slashesEnd(codes: Uint16Array, end: number): number {
  while (codes[end] === slash || isWordCode(codes[end]!)) end++
  return end
}

/** A share of `top` parts in `bottom`, in percent. */
export function fraction(start: number, end: number, top: Exact, bottom: Exact): Numeral {
  const value = simplified(quotient(exact(top.digits * 100n, top.scale, top.over), bottom))
  return {start, end, value, step: 0, form: 'words', scales: unscaled, share: 'fraction'}
}

function digitsOf(codes: Uint16Array, start: number, end: number): string {
  let digits = ''
  for (let at = start; at < end; at++) if (isDigit(codes[at]!)) digits += String.fromCharCode(codes[at]!)
  return digits
}

function textOf(codes: Uint16Array, start: number, end: number): string {
  return String.fromCharCode(...codes.subarray(start, end))
}
