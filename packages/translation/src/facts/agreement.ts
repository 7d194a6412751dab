import {agreementOf, type Agreement, hedgeWays} from '@collate/judge/relate'
import {equal, hundred, multiply, parseFraction, subtract, unitFactor, whole} from '@collate/judge/numbers'
import type {Quantity} from '@collate/claims'
import type {EditionFact} from './fact.ts'
import {hedgeWay} from './hedge-way.ts'
import {isVague} from './vague.ts'
import {allFactWords, saysAny} from '../language/facts.ts'

/** How two facts agree; hedges, times and populations are other rules' business. */
export function agreement(one: EditionFact, other: EditionFact): Agreement | undefined {
  if (one.isFromLast !== other.isFromLast || isDiscount(one, other) || isDiscount(other, one))
    return isTakenOff(one, other) || isTakenOff(other, one) ? 'same' : undefined
  if (isDecades(one, other) || isDecades(other, one)) return 'same'
  if (isCents(one.quantity, other.quantity) || isCents(other.quantity, one.quantity)) return 'same'
  const [a, b] = [one.quantity, other.quantity]
  if (isRough(a, b) || isRough(b, a) || isBinary(a, b) || isBinary(b, a)) return 'same'
  if (isSharedMoney(one, b) || isSharedMoney(other, a) || isGigabit(one, b) || isGigabit(other, a))
    return 'same'
  if (isWeightOrMoney(one, b) || isWeightOrMoney(other, a)) return 'same'
  if (isPowerOf(one, b) || isPowerOf(other, a)) return 'same'
  if (isPrefixed(a, b) || isPrefixed(b, a) || isLetter(one, b) || isLetter(other, a)) return 'same'
  // No money at all: 0 元, $0.
  if (a.kind === 'currency' && b.kind === 'currency' && a.value === '0' && b.value === '0') return 'same'
  return agreementOf(one, other) ?? (isLoosely(one, other) ? 'hedged' : undefined)
}

/** 八折 beside 20% off: the price that is left, and what is taken off it. */
function isDiscount(price: EditionFact, off: EditionFact): boolean {
  return off.isOff === true && saysAny(price.folded, 'discount')
}

function isTakenOff(price: EditionFact, off: EditionFact): boolean {
  if (!off.isOff || !saysAny(price.folded, 'discountEnd')) return false
  const left = subtract(hundred, parseFraction(off.quantity.value))
  return equal(left, parseFraction(price.quantity.value))
}

/** 几百万美元 beside a few million: a stretch of numbers whose money one language leaves to readers. */
function isRough({kind, upper}: Quantity, other: Quantity): boolean {
  return kind === 'currency' && upper !== undefined && other.kind === 'count' && other.upper !== undefined
}

/** 3 petaflops beside 3千万亿次, 12 megapixels beside 1200万像素: a scale that the unit begins with. */
function isPrefixed({kind, value, unit = ''}: Quantity, other: Quantity): boolean {
  const power =
    kind === 'count' &&
    prefixes[allFactWords.flatMap(({unitPrefix}) => unitPrefix.exec(unit) ?? [])[0]?.toLowerCase() ?? '']
  return (
    !!power &&
    other.kind === 'count' &&
    equal(multiply(parseFraction(value), whole(10n ** power)), parseFraction(other.value))
  )
}

const prefixes: Record<string, bigint | undefined> = {mega: 6n, giga: 9n, tera: 12n, peta: 15n, exa: 18n}

/** 100M beside 100 MB, 0.5m beside 0.5米, 10k beside 10 公里: so much of what is stored, or of a length, by its letter alone. */
function isLetter({slice, quantity: {kind}}: EditionFact, other: Quantity): boolean {
  const [, figure, letter] = (kind === 'count' && /^(\d+(?:\.\d+)?) ?([KMGT])$/i.exec(slice)) || []
  if (figure !== other.value) return false
  if (letter === 'k' && other.unit === 'km') return true
  return (letter === 'm' && other.unit === 'm') || new RegExp(`^${letter}i?By$`, 'i').test(other.unit ?? '')
}

/** ¥3,799 are yen or yuan, $493 those of the United States or of Australia. */
function isSharedMoney({quantity}: EditionFact, {unit, value}: Quantity): boolean {
  return (
    quantity.isSharedMoney === true &&
    value === quantity.value &&
    unit !== undefined &&
    unitFactor(quantity, unit) !== undefined
  )
}

/** 79 pounds beside 79英镑: a price as well as a weight. */
function isWeightOrMoney({folded, quantity: {value, unit}}: EditionFact, other: Quantity): boolean {
  return (
    unit === '[lb_av]' &&
    other.unit === 'GBP' &&
    value === other.value &&
    saysAny(folded.trim(), 'weightOrMoney')
  )
}

/** 400Gb is a size to some, and 400 gigabits to those who name a line, of which a second goes without saying. */
function isGigabit({slice, quantity: {value, unit = ''}}: EditionFact, other: Quantity): boolean {
  const line = unit.replace('By', 'bit')
  return (
    /[kKMGT]b$/.test(slice) && value === other.value && (line === other.unit || `${line}/s` === other.unit)
  )
}

/** 10^6 beside 106 of a text that has lost its raised figures. */
function isPowerOf({slice}: EditionFact, other: Quantity): boolean {
  const [, base, power] = /^\D*(\d+) ?\^ ?(\d+)/.exec(slice) ?? []
  return base !== undefined && other.value === `${base}${power}`
}

/** Texts write MB for MiB. */
function isBinary({value, unit = ''}: Quantity, other: Quantity): boolean {
  return (
    value === other.value &&
    /^[KMGTP]iBy$/i.test(unit) &&
    unit.replace('i', '').toLowerCase() === other.unit?.toLowerCase()
  )
}

function isLoosely(one: EditionFact, other: EditionFact): boolean {
  return (
    areMost(one, other) || isInStretch(one, other) || isInStretch(other, one) || areRoughlyAsMany(one, other)
  )
}

/** 十几 and 10-15: two stretches of which one is told in words, and each has a part of the other. */
function areRoughlyAsMany(one: EditionFact, other: EditionFact): boolean {
  const [a, b] = [one.quantity, other.quantity]
  if (a.upper === undefined || b.upper === undefined || a.kind !== b.kind) return false
  const areApart = Number(a.upper) < Number(b.value) || Number(b.upper) < Number(a.value)
  return !areApart && (isVague(one) || isVague(other))
}

/** 绝大多数 and most: both more than half, of which neither says how much. */
function areMost(one: EditionFact, other: EditionFact): boolean {
  return [one, other].every(
    (fact) => fact.quantity.kind === 'percent' && isVague(fact) && hedgeWay(fact) === 'over'
  )
}

/** 五成多 and 五十多分 beside the high 50s, 二十几 beside over 20: a stretch of numbers says its tens. */
function isInStretch(
  {quantity: {value, upper}, folded}: EditionFact,
  {quantity: other}: EditionFact
): boolean {
  if (upper === undefined || other.upper !== undefined) return false
  const [low, high, tens] = [Number(value), Number(upper), Number(other.value)]
  if (other.hedge === 'over') return tens <= low && high < tens + 10 && tens % 10 === 0
  if (!/\d0s$/.test(folded)) return false
  return hedgeWays[other.hedge] === 'nearly' && high < tens && tens <= high + 1
}

/** Almost two decades old beside 快二十岁. */
function isDecades({quantity: {kind, unit, value}}: EditionFact, {quantity: years}: EditionFact): boolean {
  if (kind !== 'count' || unit !== 'decades' || years.unit !== 'a' || years.upper !== undefined) return false
  return equal(multiply(parseFraction(value), whole(10n)), parseFraction(years.value))
}

/** 4 cents beside 4 美分: a hundredth of a dollar or euro, whichever the country has. */
function isCents({kind, unit = '', value}: Quantity, money: Quantity): boolean {
  if (kind !== 'count' || !saysAny(unit, 'cents') || money.kind !== 'currency') return false
  return equal(parseFraction(value), multiply(parseFraction(money.value), hundred))
}
