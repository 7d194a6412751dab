import {isCitedNumeral} from './is-cited.ts'
import {fraction} from './digits.ts'
import {compare, exact, negated, powerOfTen, shifted, simplified, sum, toText, type Exact} from './exact.ts'
import {nothing, type Draft, type Grammar, type NumeralReader, type Reading, type Unit} from './grammar.ts'
import {isHan} from '../fold/kinds.ts'
import {longest} from './lexicon.ts'
import type {Numeral} from './numeral.ts'
import {numeralAt} from './read-numeral.ts'
import {folded, hasPunctuation, pastSpace, wordBefore} from './places.ts'
import {minus, signAt, signBefore} from './signs.ts'
import {halfWordAt, listWordAt, rangeWordAt, writes} from './tables.ts'
import {percent, type Amount} from './single-units.ts'
import {withUnit} from './compounds.ts'
import {isBeside} from './beside.ts'

/** Read a number with its unit, or a range of two: 82%, 5～10%, 七到八成, 3 to 5 years. */
export function readAmount(reading: Reading, numeral: Numeral): Draft[] | number {
  const first = withUnit(reading, numeral)
  const signed = signedRange(reading, first)
  if (signed) return signed
  const second = rangeEnd(reading, first)
  const unit = second?.unit ?? first.unit
  if (unit?.silent && !(unit.unit && isCitedNumeral(reading, numeral))) return (second ?? first).end
  const shared = second ? unit : (unitOfList(reading, first) ?? unit ?? unitOfChange(reading, numeral))
  return shared ? [amountDraft(reading, first, second, shared)] : nothing
}

/** A range below zero: -2%～3%, −5% to −3%; “minus 2 to 3 percent” has one sign for both ends. */
function signedRange(reading: Reading, first: Amount): Draft[] | undefined {
  const sign = signBefore(reading, first.numeral.start)
  const separator = sign && separatorAt(reading, first.numeral.start, first.end)
  if (!separator) return undefined
  const second = signAt(reading, pastSpace(reading, separator.end))
  if (!second.sign && !sign.isMark) return undefined
  const numeral = numeralAt(reading, second.end)
  if (!numeral || numeral.share !== first.numeral.share) return undefined
  const upper = withUnit(reading, second.sign === 'minus' ? minus(numeral) : numeral)
  const last = upperOf({...first, numeral: minus(first.numeral)}, upper)
  const unit = last?.unit ?? first.unit
  return last && unit
    ? [{...amountDraft(reading, {...first, numeral: minus(first.numeral)}, last, unit), signed: true}]
    : undefined
}

/** The quantities that the first reader finds which knows the number. */
export function firstReading(reading: Reading, numeral: Numeral): Draft[] | number {
  const {grammar, foreign, codes} = reading
  if (writes(foreign, codes[numeral.start]!)) return readWith(foreign, reading, numeral)
  if (writes(foreign, codes[pastSpace(reading, numeral.end)]!)) {
    const found = readWith(foreign, reading, numeral)
    if (typeof found !== 'number' && found.some(({kind}) => measured.has(kind))) return found
  }
  const found = readWith(grammar, reading, numeral)
  if (typeof found === 'number' || found.length > 0) return found
  // The share of firms is 0.99, in a Chinese text.
  return foreign.readShareValue(reading, numeral)
}

/** What a number with words of the other language behind it may state; it counts as its own language does. */
const measured: ReadonlySet<Draft['kind']> = new Set(['percent', 'points', 'multiple', 'currency', 'measure'])

function readWith({readers, ownReaders}: Grammar, reading: Reading, numeral: Numeral): Draft[] | number {
  const own = reading.isAlone ? readFirst(ownReaders, reading, numeral) : nothing
  return typeof own === 'number' || own.length > 0 ? own : readFirst(readers, reading, numeral)
}

function readFirst(readers: NumeralReader[], reading: Reading, numeral: Numeral): Draft[] | number {
  for (const read of readers) {
    const found = read(reading, numeral)
    if (typeof found === 'number' || found.length > 0) return found
  }
  return nothing
}

/** The upper end of a range that begins with `first`; its unit counts for both. */
export function rangeEnd(reading: Reading, first: Amount): Amount | undefined {
  const separator = separatorAt(reading, first.numeral.start, first.end)
  const at = separator && pastSpace(reading, separator.end)
  const isShare = first.numeral.share === 'fraction'
  const written = at && ((isShare && halfAt(reading, at)) || numeralAt(reading, at))
  const numeral = written && separator!.isPause ? withTens(first.numeral, written) : written
  if (!numeral || (separator!.isOr && first.unit) || !areJoined(reading, separator!, first.numeral, numeral))
    return undefined
  return upperOf(first, withUnit(reading, numeral))
}

/** The share, points or money that the end of a change names for its beginning too: from 41 to 56 percent. */
function unitOfChange(reading: Reading, numeral: Numeral): Unit | undefined {
  if (wordBefore(reading, numeral.start) !== 'from') return undefined
  const to = rangeWordAt(reading, pastSpace(reading, numeral.end))
  const last = to?.value.isWord && numeralAt(reading, pastSpace(reading, to.end))
  const unit = last ? withUnit(reading, last).unit : undefined
  return isShareOrPoints(unit) || unit?.kind === 'currency' ? unit : undefined
}

/** The share or points that the last number of a list names for all: 12, 8 and 5 percent, 2个和1个百分点. */
function unitOfList(reading: Reading, first: Amount): Unit | undefined {
  let amount = first
  let isLast = false
  for (let count = 0; count < longestList && canShare(reading, amount); count++) {
    const joint = listWordAt(reading, pastSpace(reading, amount.tail ?? amount.end))
    const numeral = joint && numeralAt(reading, pastSpace(reading, joint.end))
    if (!numeral) return undefined
    isLast ||= joint.value.isLast
    amount = withUnit(reading, numeral)
    if (isShareOrPoints(amount.unit)) return isLast ? amount.unit : undefined
  }
  return undefined
}

/** Whether a number of a list may have left its unit to the last one. */
function canShare({grammar}: Reading, {numeral, unit}: Amount): boolean {
  if (grammar.listsNouns && unit?.noun !== undefined) return true
  return (
    !unit &&
    numeral.form === 'digits' &&
    numeral.scales.length === 0 &&
    compare(numeral.value, exact(100n)) < 0
  )
}

const longestList = 8

function isShareOrPoints(unit: Unit | undefined): boolean {
  return unit?.kind === 'percent' || unit?.kind === 'points'
}

/** The upper end of 三分之一到一半, a third to a half. */
function halfAt(reading: Reading, at: number): Numeral | undefined {
  const half = halfWordAt(reading, at)
  return half && fraction(at, half.end, exact(1n), exact(2n))
}

/** `second`, where it can be the upper end of a range from `first`. */
export function upperOf(first: Amount, second: Amount): Amount | undefined {
  if (first.numeral.share === 'percent' && !second.unit) second = {...second, unit: percent}
  if (first.unit && !(second.unit && isSame(first.unit, second.unit))) return undefined
  const lower = lowerOf(first.numeral, second.numeral)
  return compare(valueOf(lower, second.unit), valueOf(second.numeral, second.unit)) < 0 ? second : undefined
}

/** The number behind a sign or word that makes a range. */
export function numeralAfterSeparator(reading: Reading, first: Numeral, end: number): Numeral | undefined {
  const separator = separatorAt(reading, first.start, end)
  const numeral = separator && numeralAt(reading, pastSpace(reading, separator.end))
  return numeral && areJoined(reading, separator, first, numeral) ? numeral : undefined
}

/** What makes a range of the numbers beside it. */
export function separatorAt(
  reading: Reading,
  start: number,
  end: number
): {end: number; isOr?: boolean | undefined; isPause?: boolean | undefined} | undefined {
  const at = pastSpace(reading, end)
  const joint = reading.joints && longest(reading.joints, reading, at)
  if (joint) return {end: joint.end}
  const found = rangeWordAt(reading, at)
  if (!found || (found.value.isWord && isChange(reading, start, at, found.end))) return undefined
  return {end: found.end, isOr: found.value.isOr, isPause: found.value.isPause}
}

/** Whether a separator makes a range of two numbers; 七、八成 is one, 二、三个方面 heads a paragraph. */
function areJoined(
  {codes}: Reading,
  {isOr, isPause}: {isOr?: boolean | undefined; isPause?: boolean | undefined},
  first: Numeral,
  second: Numeral
): boolean {
  if (!isOr) return true
  if (!areNeighbours(first, second)) return false
  if (!isPause || second.isShort) return true
  const isSpoken = first.form === 'words' && second.form === 'words' && first.end === first.start + 1
  return (
    isSpoken && !first.article && isHan(codes[first.start - 1] ?? 0) && codes[second.end] !== codes[first.end]
  )
}

/** 15、6岁: the second number leaves the tens to the first one. */
function withTens(first: Numeral, second: Numeral): Numeral {
  const [before, value] = [first.value, second.value]
  const isShort =
    first.form === 'digits' &&
    second.form === 'digits' &&
    [before, value].every(({scale, over}) => scale === 0 && over === 1n) &&
    before.digits > 10n &&
    value.digits < 10n &&
    before.digits % 10n === value.digits - 1n
  return isShort ? {...second, value: exact(before.digits + 1n), isShort} : second
}

/** Seven or eight, five or six hundred; 5 or 20 are two numbers. */
function areNeighbours(first: Numeral, second: Numeral): boolean {
  const difference = toText(sum(second.value, negated(lowerOf(first, second).value)))
  return first.value.over === 1n && second.value.over === 1n && /^(?:0\.0*)?10*$/.test(difference)
}

/** The quantity that an amount states, or a range of two. */
export function amountDraft(reading: Reading, first: Amount, second: Amount | undefined, unit: Unit): Draft {
  const bottom = second ? lowerOf(first.numeral, second.numeral) : first.numeral
  const lower = (second && unit.worth?.(bottom)) ?? bottom
  const last = second ?? first
  const {kind} = unit
  const upper = second ? (second.numeral.upper ?? second.numeral.value) : lower.upper
  const step = Math.min(stepOf(lower, unit), stepOf(last.numeral, unit))
  const draft: Draft = {
    start: first.numeral.start,
    end: last.end,
    kind,
    value: valueOf(lower, unit),
    upper: upper && valueOf({...lower, value: upper}, unit),
    isSize: !second && lower.vague,
    step: last.numeral.share === 'fraction' ? '4' : powerOfTen(step),
    hedge: last.numeral.hedge ?? unit.hedge,
    unit: unit.noun && last.tail !== undefined ? unit.noun(reading, last.tail) : unit.unit
  }
  if (unit.verb) draft.verb = true
  if (unit.shared) draft.isSharedMoney = true
  if (last.tail !== undefined) draft.tail = last.tail
  if (unit.wording) draft.wording = unit.wording
  return draft
}

/** The lower number of a range, in the scale that only the upper one names: 100-200万, 一百至两百万. */
export function lowerOf(lower: Numeral, upper: Numeral): Numeral {
  if (lower.share) return lower
  for (const scale of upper.scales) {
    const value = shifted(lower.value, scale)
    if (compare(value, upper.value) < 0) return {...lower, value, step: lower.step + scale}
  }
  return lower
}

/** From 41% to 56%, 从41%到56% and rose 41% to 56% are two points in time; it rose 2 to 3 percentage points by as much. */
function isChange(reading: Reading, start: number, separator: number, end: number): boolean {
  const {from, grammar} = reading
  if (grammar.changes.has(wordBefore(reading, start))) return !isOfPoints(reading, pastSpace(reading, end))
  if (isLevelBehind(reading, start, separator, end)) return true
  // Nine points among rural teachers (29% to 38%), 上升9个百分点（29%至38%）: the ends of a change told before.
  if (isBeside(folded(reading, start - 64, start), 'changeBefore')) return true
  return from >= 0 && separator - from <= 40 && !hasPunctuation(reading, from, separator)
}

/** Rose by 3.5 million to 34.7 million, 增加350万至3470万: an amount, and what it led to. */
function isLevelBehind(reading: Reading, start: number, separator: number, end: number): boolean {
  if (!isBeside(folded(reading, start - 5, start), 'amountBefore')) return false
  const first = numeralAt(reading, start)
  const second = numeralAt(reading, pastSpace(reading, end))
  if (!first || !second) return false
  // By 2 to 3 million and by 5 to 15 percent are ranges: one scale or unit for both, not far apart.
  const isWhole = first.scales.length > 0 || pastSpace(reading, first.end) < separator
  const widest = {...first.value, digits: first.value.digits * (isWhole ? 2n : 6n)}
  return compare(lowerOf(first, second).value, first.value) === 0 && compare(second.value, widest) > 0
}

function isOfPoints(reading: Reading, at: number): boolean {
  const numeral = numeralAt(reading, at)
  return numeral !== undefined && withUnit(reading, numeral).unit?.kind === 'points'
}

function isSame(a: Unit, b: Unit): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.shift === b.shift
}

function valueOf({value}: Numeral, unit: Unit | undefined): Exact {
  const shift = unit?.shift ?? 0
  return shift === 0 ? value : simplified(shifted(value, shift))
}

/** Eighty percent is 80%, though eighty companies may be 78. */
function stepOf({form, step, upper}: Numeral, {kind, shift = 0}: Unit): number {
  const coarse = kind === 'count' || kind === 'currency' || upper !== undefined
  return (form === 'words' && !coarse ? Math.min(step, 0) : step) + shift
}
