import type {UnitMagnitudes} from '../unit/magnitudes-in.ts'

/** What a unit begins with that makes numbers count in thousands or more: thousand tonnes, £ million, £m, ’000. */
export const unitMagnitudes: UnitMagnitudes = [
  [/^(?:in |number, )?(?:thousands?\b(?! of )|['’]?000s?(?![\d.]))/i, 3],
  [/^(?:in )?(?:[£€$¥] ?|(?:gbp|eur|usd|cny|rmb|nok|us\$) ?)?(?:millions?\b(?! of )|mn$|mln$)/i, 6],
  [/^(?:in )?(?:[£€$¥]|gbp|eur|usd|cny|rmb|nok|us\$) ?m$/i, 6],
  [/^(?:in )?(?:[£€$¥] ?|(?:gbp|eur|usd|cny|rmb|nok|us\$) ?)?(?:billions?\b(?! of )|bn$)/i, 9]
]

/** Whether a unit is one of money: £ million. */
export function isMoney(unit: string): boolean {
  return /^(?:in )?(?:\p{Sc}|(?:gbp|eur|usd|cny|rmb|nok|us\$) ?(?:m|b|t|['’]))/iu.test(unit)
}
