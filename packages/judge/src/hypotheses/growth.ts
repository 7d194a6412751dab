import {unitKind} from '../numbers/unit.ts'
import type {Citation} from './hypothesis.ts'
import {valueOf} from './value.ts'

/** Whether the values of an indicator are changes themselves. */
export function tellsGrowth({indicator, rows}: Pick<Citation, 'indicator' | 'rows'>): boolean {
  return (
    unitKind(indicator.unit) === 'points' ||
    rows.some((row) => valueOf(row).numerator < 0n) ||
    growth.en.test(indicator.label.en) ||
    growth.zh.test(indicator.label.zh)
  )
}

const growth = {
  en: /\b(?:growth|change|increase|decrease|decline|rise|fall|year[- ]on[- ]year|month[- ]on[- ]month|inflation)\b/i,
  zh: /增速|增长|涨幅|降幅|增幅|同比|环比|变动|变化|涨跌|增减/
}
