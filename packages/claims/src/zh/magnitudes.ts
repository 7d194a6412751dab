import {exact, type Exact} from '../quantities/exact.ts'
import {nothing, type Draft, type Phrase, type Reading} from '../quantities/grammar.ts'
import {numeralAt} from '../quantities/read-numeral.ts'
import {powerOfTen} from '../quantities/exact.ts'
import {proportionIdiom} from '../quantities/idiomatic-shares.ts'
import {unitAt} from '../quantities/tables.ts'

const digits = '零一二三四五六七八九'

/** Sizes in words: 上百, 成千上万, 数以万计; 十有八九. */
export const magnitudes: Array<[string, Phrase]> = [
  ['上', {read: (reading, start, end) => least(reading, start, end, 'at-least')}],
  ['过', {read: (reading, start, end) => least(reading, start, end, 'over')}],
  ['成百上千', {read: fixed(100n, 2)}],
  ['成千上万', {read: fixed(1000n, 3)}],
  ['上百上千', {read: fixed(100n, 2)}],
  ['数以百计', {read: fixed(100n, 2)}],
  ['数以千计', {read: fixed(1000n, 3)}],
  ['数以万计', {read: fixed(10_000n, 4)}],
  ['数以十万计', {read: fixed(100_000n, 5)}],
  ['数以百万计', {read: fixed(1_000_000n, 6)}],
  ['数以千万计', {read: fixed(10_000_000n, 7)}],
  ['数以亿计', {read: fixed(100_000_000n, 8)}],
  ...[6n, 7n, 8n].flatMap((tenth) =>
    ['十有', '十之', '十中有'].map((word): [string, Phrase] => [
      `${word}${digits[Number(tenth)]}${digits[Number(tenth) + 1]}`,
      {read: proportionIdiom(tenth * 10n, tenth * 10n + 10n)}
    ])
  )
]

/** 上百家, 上千万元, 过亿: a scale without a number, as the least. */
function least(reading: Reading, start: number, end: number, hedge: 'at-least' | 'over'): Draft[] {
  const numeral = numeralAt(reading, end)
  if (!numeral?.bare || numeral.share) return nothing
  const unit = unitAt(reading, numeral.end)
  const {kind = 'count', unit: name} = unit?.value ?? {}
  const isMeasured = unit && kind !== 'count' && kind !== 'percent'
  return [
    {
      start,
      end: isMeasured ? unit.end : numeral.end,
      kind: isMeasured ? kind : 'count',
      value: numeral.value,
      step: powerOfTen(numeral.step),
      hedge,
      unit: name
    }
  ]
}

function fixed(value: bigint, exponent: number): (reading: Reading, start: number, end: number) => Draft[] {
  const lower: Exact = exact(value)
  return (_, start, end) => [
    {start, end, kind: 'count', value: lower, step: powerOfTen(exponent), hedge: 'at-least'}
  ]
}
