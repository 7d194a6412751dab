import {waysOfChange} from '@collate/claims/reading'
import {unitKind} from '../numbers/unit.ts'
import {ofAllRows} from './all-rows.ts'
import type {Citation} from './hypothesis.ts'
import {valueOf} from './value.ts'

/** Whether the values of an indicator are changes themselves. */
export function tellsGrowth({indicator, rows}: Pick<Citation, 'indicator' | 'rows'>): boolean {
  return (
    indicator.growth !== undefined ||
    unitKind(indicator.unit) === 'points' ||
    hasFalls(rows) ||
    growth.en.test(indicator.label.en) ||
    growth.zh.test(indicator.label.zh)
  )
}

const hasFalls = ofAllRows((rows) => rows.some((row) => valueOf(row).numerator < 0n))

const growth = {
  en: /\b(?:growth|change|increase|decrease|decline|rise|fall|year[- ]on[- ]year|month[- ]on[- ]month|inflation)\b/i,
  zh: /增速|增长|涨幅|降幅|增幅|同比|环比|变动|变化|涨跌|增减/
}

/** The ways in which the name of an indicator says that something went: provinces whose output rose, the average price cut. */
export function waysNamed({
  indicator: {label}
}: Pick<Citation, 'indicator'>): ReadonlySet<'up' | 'down' | 'flat'> {
  const key = `${label.en} ${label.zh}`
  let ways = named.get(key)
  if (!ways)
    named.set(key, (ways = new Set([...waysOfChange(label.en, 'en'), ...waysOfChange(label.zh, 'zh')])))
  return ways
}

const named = new Map<string, ReadonlySet<'up' | 'down' | 'flat'>>()

/** Whether its values are what was added: new capacity, 新增就业. A rise by one of them tells the value. */
export function tellsIncrease({indicator: {label}}: Pick<Citation, 'indicator'>): boolean {
  return increase.en.test(label.en) || increase.zh.test(label.zh)
}

const increase = {
  en: /\b(?:new|newly|net|added|additions?|created|gained|gains?|lost|losses|loss|cuts?|saved|savings?)\b/i,
  zh: /新增|净增|净减|增量|增加|减少|新建|新设|流入|流出/
}
