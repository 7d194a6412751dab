import {turnedNumber} from '../evidence/ratio-sides.ts'
import type {Quantity} from '@collate/claims'
import {parseUnit} from '@collate/statistics/model'
import {fit} from '../numbers/fit.ts'
import {
  absolute,
  divide,
  formatFraction,
  multiply,
  parseFraction,
  type Fraction
} from '../numbers/fraction.ts'
import {unitFactor, unitKind, unitScale} from '../numbers/unit.ts'
import {readWritten} from '../numbers/written.ts'
import type {Citation, Hypothesis, UnitReason} from './hypothesis.ts'
import {pairHypotheses} from './pairs.ts'
import {sharpnessOf, valueOf} from './value.ts'

/** The digits are right, and the kind, unit or magnitude is not: 15% for 15 points, 万 for 亿. */
export function unitHypotheses(quantity: Quantity, slice: string, citation: Citation): Hypothesis[] {
  return [
    ...kindHypotheses(quantity, slice, citation),
    ...magnitudeHypotheses(quantity, slice, citation),
    ...changeHypotheses(quantity, slice, citation),
    ...turnedHypotheses(quantity, slice, citation),
    ...foreignHypotheses(quantity, citation)
  ]
}

/** What can be no number of the statistic at all: a percentage for an amount. */
function foreignHypotheses(quantity: Quantity, citation: Citation): Hypothesis[] {
  if (unitFactor(quantity, citation.indicator.unit)) return []
  return citation.rows.map((row) => ({
    citation,
    role: 'value',
    row,
    outcome: 'unit',
    reason: 'kind',
    isForeign: true,
    value: valueOf(row)
  }))
}

/** A share told as a count, minutes for hours, points for the value itself. */
function kindHypotheses(quantity: Quantity, slice: string, citation: Citation): Hypothesis[] {
  const {unit} = citation.indicator
  if (unitFactor(quantity, unit) && quantity.unit === unit) return []
  if (unitFactor(quantity, unit) && quantity.kind !== 'measure') return []
  const kind = unitKind(unit)
  const isMoney = kind === 'currency' && quantity.kind === 'currency'
  const reason: UnitReason = isMoney ? 'currency' : quantity.kind === 'points' ? 'level' : 'kind'
  return exact({...quantity, kind, unit}, slice, citation, reason)
}

/** 15% where 15 points are meant, and the reverse. */
function changeHypotheses(quantity: Quantity, slice: string, citation: Citation): Hypothesis[] {
  // 7.2 points for a growth of 7.2%, of whatever it is.
  if (unitKind(citation.indicator.unit) !== 'percent' && quantity.kind !== 'points') return []
  const other = quantity.kind === 'percent' ? 'points' : quantity.kind === 'points' ? 'percent' : undefined
  if (!other) return []
  const plain: Quantity = {
    ...quantity,
    kind: other,
    hedge: quantity.hedge === 'exactly' ? 'exactly' : 'about'
  }
  const reason: UnitReason = other === 'points' ? 'points' : 'relative'
  return pairHypotheses(plain, slice, citation)
    .filter(({outcome}) => outcome === 'agrees')
    .map((d) => ({...d, outcome: 'unit' as const, reason}))
}

/** 1:13.6 for 13.6:1: what is told is how many of the other go to one. */
function turnedHypotheses(quantity: Quantity, slice: string, citation: Citation): Hypothesis[] {
  const {unit} = citation.indicator
  const turned = parseUnit(unit)?.sort === 'ratio' ? turnedNumber(quantity) : undefined
  return turned ? exact(turned, slice, citation, 'turned') : []
}

const powers = [2, 3, 4, 6, 8, 9]

/** 万 for 亿, million for billion: the digits are right and the magnitude is not. */
function magnitudeHypotheses(quantity: Quantity, slice: string, citation: Citation): Hypothesis[] {
  const {unit} = citation.indicator
  if (unitScale(unit) !== 'amount' || quantity.value.startsWith('0') || !unitFactor(quantity, unit)) return []
  const pairs = (by: Fraction): Hypothesis[] =>
    pairHypotheses(
      {...quantity, hedge: 'exactly', value: times(quantity.value, by), step: times(quantity.step, by)},
      slice,
      citation
    )
      .filter(({outcome}) => outcome === 'agrees')
      .map((d) => ({...d, outcome: 'unit' as const, reason: 'magnitude' as const}))
  return powers.flatMap((power) => {
    const factor: Fraction = {numerator: 10n ** BigInt(power), denominator: 1n}
    return [factor, divide({numerator: 1n, denominator: 1n}, factor)].flatMap((by) =>
      exact(
        {...quantity, value: times(quantity.value, by), step: times(quantity.step, by)},
        slice,
        citation,
        'magnitude'
      ).concat(pairs(by))
    )
  })
}

function times(text: string, by: Fraction): string {
  return formatFraction(multiply(parseFraction(text), by), 12)
}

/** Rows that the number would fit if its unit were right; the hedge is left out, as a floor it would always hold. */
function exact(
  quantity: Quantity | (Omit<Quantity, 'kind'> & {kind: ReturnType<typeof unitKind>}),
  slice: string,
  citation: Citation,
  reason: UnitReason
): Hypothesis[] {
  const {unit} = citation.indicator
  const {upper: _, ...plain} = quantity
  const kind = unitKind(unit)
  // 1410亿千瓦 of 14.1 gigawatts: what is only too large keeps its unit.
  const isOwn = quantity.unit !== undefined && unitFactor({...plain, kind}, unit) !== undefined
  const own: Quantity = {...plain, kind, unit: isOwn ? quantity.unit! : unit, hedge: 'exactly'}
  const written = readWritten(own, slice, unitFactor(own, unit))
  if (written.value.numerator === 0n) return []
  return citation.rows.flatMap((row) => {
    const sharpness = sharpnessOf(row)
    // Hours worked fell by 0.4 points, for −0.4%: the verb may have the sign.
    const isSigned = written.value.numerator < 0n
    const expectation = {
      value: isSigned ? valueOf(row) : absolute(valueOf(row)),
      comparison: row.comparison,
      scale: unitScale(unit),
      ...(sharpness && {sharpness})
    }
    const fits = fit(written, expectation) === 'agrees'
    return fits
      ? [{citation, role: 'value' as const, row, outcome: 'unit' as const, reason, value: valueOf(row)}]
      : []
  })
}
