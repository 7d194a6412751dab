import {isWordCode} from '../fold/kinds.ts'
import {compare, exact, product, sum, type Exact} from './exact.ts'
import type {Reading, Unit} from './grammar.ts'
import type {Numeral} from './numeral.ts'
import {pastSpace, wordAfter, wordEnd} from './places.ts'
import {numeralAt} from './read-numeral.ts'
import {unitPlace, withSingleUnit, type Amount} from './single-units.ts'
import {partJointAt} from './tables.ts'
import {wholeUnitAt} from './whole-units.ts'

/** Units with the smaller ones that a number may go on in, and how many of these they hold. */
const smaller: Readonly<Record<string, Readonly<Record<string, bigint>>>> = {
  a: {mo: 12n},
  wk: {d: 7n},
  d: {h: 24n},
  h: {min: 60n, s: 3600n},
  min: {s: 60n},
  '[ft_i]': {'[in_i]': 12n},
  '[lb_av]': {'[oz_av]': 16n},
  t: {kg: 1000n},
  km: {m: 1000n},
  kg: {g: 1000n},
  m: {cm: 100n}
}

/** Signs that are other words, or other units, where they do not go on a number: 2h 5m, 5 ft 3 in. */
const signs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  h: {m: 'min', s: 's'},
  min: {s: 's'},
  '[ft_i]': {in: '[in_i]'}
}

/** The number with the units that follow it, as one: 8分38秒, an hour and 20 minutes, 5 ft 3 in are each one quantity. */
export function withUnit(reading: Reading, numeral: Numeral): Amount {
  let whole = withSingleUnit(reading, numeral)
  if (!isWhole(numeral.value)) return whole
  for (let part = nextPart(reading, whole); part; part = nextPart(reading, whole)) whole = part
  return whole
}

/** Whether the unit behind a number goes on in a smaller one. */
export function hasPart(reading: Reading, numeral: Numeral): boolean {
  return nextPart(reading, withSingleUnit(reading, numeral)) !== undefined
}

/** The amount with the part behind it, in the unit of that part. */
function nextPart(reading: Reading, first: Amount): Amount | undefined {
  const {unit, end} = first.unit || !first.numeral.article ? first : articleUnit(reading, first)
  const parts = unit?.kind === 'measure' ? smaller[unit.unit ?? ''] : undefined
  if (!parts || unit!.hedge || !isWhole(first.numeral.value)) return undefined
  // 6 hours 1 minute a day, 1 hour 9 minutes longer: of each day, and no part of the length.
  if (first.numeral.article && reading.codes[end] === comma) return undefined
  const second = partAt(reading, partPlace(reading, end), unit!.unit!)
  const count = second && parts[second.unit!.unit!]
  if (!count || compare(second.numeral.value, exact(count)) >= 0) return undefined
  const value = sum(product(first.numeral.value, exact(count)), second.numeral.value)
  const {start, hedge} = first.numeral
  return {...second, numeral: {...second.numeral, start, value, article: false, ...(hedge && {hedge})}}
}

/** An hour, 一小时: no length by itself. */
function articleUnit(reading: Reading, {numeral}: Amount): {unit?: Unit; end: number} {
  const found = wholeUnitAt(reading, unitPlace(reading, numeral))
  return found ? {unit: found.value, end: found.end} : {end: numeral.end}
}

/** Past what joins a number to its smaller part: 2 hours and 5 minutes, 2小时零5分. */
function partPlace(reading: Reading, end: number): number {
  const at = pastSpace(reading, end)
  const joint = partJointAt(reading, at)
  return joint ? pastSpace(reading, joint.end) : at
}

/** A number with a unit that may go on one in `unit`. */
function partAt(reading: Reading, at: number, unit: string): Amount | undefined {
  const numeral =
    isWordCode(reading.codes[at - 1]!) && isWordCode(reading.codes[at]!) ? undefined : numeralAt(reading, at)
  if (!numeral || numeral.share || numeral.upper || numeral.value.over !== 1n) return undefined
  const sign = signs[unit]?.[wordAfter(reading, numeral.end)]
  if (sign)
    return {
      numeral,
      unit: {kind: 'measure', unit: sign},
      end: wordEnd(reading, pastSpace(reading, numeral.end))
    }
  const amount = withSingleUnit(reading, numeral)
  if (amount.unit || !numeral.article)
    return amount.unit?.kind === 'measure' && !amount.unit.silent ? amount : undefined
  const own = articleUnit(reading, amount)
  return own.unit?.kind === 'measure' ? {...amount, ...own} : undefined
}

const comma = 0x2c

function isWhole({over, scale}: Exact): boolean {
  return over === 1n && scale <= 0
}
