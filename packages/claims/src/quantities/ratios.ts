import {withUnit} from './compounds.ts'
import {numeralAt} from './read-numeral.ts'
import {compare, exact, negated, powerOfTen, quotient, sum, toText} from './exact.ts'
import {isCitedNumeral} from './is-cited.ts'
import {nothing, type Draft, type Reading} from './grammar.ts'
import type {Numeral} from './numeral.ts'

/** Three parts of a whole and more, which make a hundred: 8.6:49.1:42.3. Each is a share. */
export function readRatioParts(reading: Reading, first: Numeral, joints: ReadonlySet<number>): Draft[] {
  const parts = [first]
  const joint = reading.codes[first.end]!
  if (!joints.has(joint)) return nothing
  for (let at = first.end; reading.codes[at] === joint && parts.length < most; at = parts.at(-1)!.end) {
    const next = numeralAt(reading, at + 1)
    if (!next) break
    parts.push(next)
  }
  const isPlain = parts.every((part) => part.form === 'digits' && !part.share && !part.upper && !part.article)
  if (parts.length < 3 || !isPlain) return nothing
  const rest = sum(parts.map(({value}) => value).reduce(sum), exact(-100n))
  // Each is rounded by itself.
  const room = exact(5n * BigInt(parts.length), 1 - Math.min(...parts.map(({step}) => step)))
  if (compare(rest, room) > 0 || compare(rest, negated(room)) < 0) return nothing
  return parts.map(({start, end, value, step}) => ({
    start,
    end,
    kind: 'percent' as const,
    value,
    step: powerOfTen(step),
    plain: true
  }))
}

const most = 8

/** `first` to `second`, as the factor between them. */
export function ratioDraft(start: number, end: number, first: Numeral, second: Numeral): Draft[] {
  if (first.value.digits <= 0n || second.value.digits <= 0n || first.upper || second.upper) return nothing
  const step = powerOfTen(Math.min(first.step, second.step, 0))
  const value = isUnit(second) ? first.value : quotient(first.value, second.value)
  return [{start, end, kind: 'multiple', value, step}]
}

/** 16.33:1, 1比13.6: with decimals beside one it is neither a time nor a score, and so needs no words. */
export function isBrokenRatio(reading: Reading, first: Numeral, second: Numeral): boolean {
  const [broken, one] = isUnit(second) ? [first, second] : [second, first]
  const mayBe = reading.isAlone || isCitedNumeral(reading, first)
  if (!mayBe || !isUnit(one) || withUnit(reading, second).unit) return false
  return broken.value.scale > 0 && compare(broken.value, one.value) > 0
}

/** Whether a side of a ratio is one. */
export function isUnit({value}: Numeral): boolean {
  return toText(value) === '1'
}
