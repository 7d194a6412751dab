import {amountDraft, lowerOf, numeralAfterSeparator, rangeEnd, separatorAt, upperOf} from './amounts.ts'
import {numeralAt} from './read-numeral.ts'
import type {Amount} from './single-units.ts'
import {inScaleOfNext} from './cited.ts'
import {compare} from './exact.ts'
import {nothing, type PhraseReader, type Reading, type Unit} from './grammar.ts'
import {withMoneyScale} from './letter-scales.ts'
import {folded, pastSpace, wordBefore} from './places.ts'
import {unitAt} from './tables.ts'

/** Reads an amount behind its sign: $1.2 million, €3bn, ¥5-10亿; a sign may be one of several kinds of money. */
export function moneyReader(unit: string, shared: boolean): PhraseReader {
  const money: Unit = {kind: 'currency', unit, shared}
  return (reading, start, end) => {
    const first = amountAt(reading, pastSpace(reading, end), money)
    // $ 一个提示符: a sign, and an article behind it.
    if (!first || first.numeral.article) return nothing
    const sign = folded(reading, start, end)
    const upper = upperEnd(reading, first, money, sign)
    const second = upper && leadsTo(reading, start, first, upper) ? undefined : upper
    const lower = second && second.numeral.scales.length > 0 ? {...first, unit: undefined} : first
    const only = second ? lower : {...first, numeral: inScaleOfNext(reading, first.numeral, sign)}
    return [{...amountDraft(reading, only, second, money), start}]
  }
}

/** Rose $230,000 to $1.48 million: an amount, and what it led to; the ends of a range are nearer to each other. */
function leadsTo(reading: Reading, start: number, first: Amount, upper: Amount): boolean {
  const word = wordBefore(reading, start)
  const lower = lowerOf(first.numeral, upper.numeral)
  const isWhole = first.numeral.scales.length > 0 || first.numeral.counting === true
  const widest = {...lower.value, digits: lower.value.digits * (isWhole ? 2n : 6n)}
  return (word === 'by' || reading.grammar.changes.has(word)) && compare(upper.numeral.value, widest) > 0
}

/** A number of this money; its name may follow the number again: US$5亿美元. */
function amountAt(reading: Reading, at: number, money: Unit): Amount | undefined {
  const numeral = numeralAt(reading, at)
  if (!numeral || numeral.share) return undefined
  const scaled = withMoneyScale(reading, numeral)
  const name = unitAt(reading, pastSpace(reading, scaled.end))
  const isNamed = name?.value.kind === 'currency' && !name.value.adjust?.(reading, scaled, name.end)?.article
  const isSame = isNamed && (name.value.general || name.value.unit === money.unit)
  return {numeral: scaled, unit: money, end: isSame ? name.end : scaled.end}
}

/** The upper end of a range; the sign may stand before it too: $5–$10. */
function upperEnd(reading: Reading, first: Amount, money: Unit, sign: string): Amount | undefined {
  const separator = separatorAt(reading, first.numeral.start, first.end)
  const next = separator && pastSpace(reading, separator.end)
  if (next && folded(reading, next, next + sign.length) === sign) {
    const second = amountAt(reading, pastSpace(reading, next + sign.length), money)
    return second && upperOf({...first, unit: undefined}, second)
  }
  const plain = rangeEnd(reading, {...first, unit: undefined})
  // $5-10m is money: its m is no metre.
  const bare = plain && numeralAfterSeparator(reading, first.numeral, first.end)
  const numeral = bare && withMoneyScale(reading, bare)
  if (numeral && (!plain.unit || (numeral !== bare && plain.unit.kind === 'measure'))) {
    return {numeral, unit: money, end: numeral.end}
  }
  return plain?.unit?.unit === money.unit ? plain : undefined
}
