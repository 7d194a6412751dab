import {namesGap, waysOfChange} from '@collate/claims/reading'
import {judgingWords} from '../language/judging.ts'
import {unitKind} from '../numbers/unit.ts'
import {ofAllRows} from './all-rows.ts'
import type {Citation} from './hypothesis.ts'
import {valueOf} from './value.ts'

/** Whether the values of an indicator are changes themselves. */
export function tellsGrowth({indicator, rows}: Pick<Citation, 'indicator' | 'rows'>): boolean {
  return (
    indicator.growth !== undefined ||
    unitKind(indicator.unit) === 'points' ||
    (hasFalls(rows) && !tellsGap({indicator})) ||
    judgingWords.en.growth.test(indicator.label.en) ||
    judgingWords.zh.growth.test(indicator.label.zh)
  )
}

/** Whether its values may be below nothing: growths, and gaps that turn round.  A rank is one of the values themselves then. */
export function goesBelowNothing(citation: Pick<Citation, 'indicator' | 'rows'>): boolean {
  return tellsGrowth(citation) || hasFalls(citation.rows)
}

const hasFalls = ofAllRows((rows) => rows.some((row) => valueOf(row).numerator < 0n))

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
  return judgingWords.en.increase.test(label.en) || judgingWords.zh.increase.test(label.zh)
}

/** Whether its values tell two groups apart, the pay gap, 工资差距: a negative one is no fall, and 12% less may be one of them. */
export function tellsGap({indicator: {label}}: Pick<Citation, 'indicator'>): boolean {
  return namesGap(label.en, 'en') || namesGap(label.zh, 'zh')
}
