import {namesGap, waysOfChange} from '@collate/claims/reading'
import {judgingWords} from '../language/judging.ts'
import {unitKind} from '../numbers/unit.ts'
import type {Indicator} from '@collate/statistics'
import {ofAllRows} from './all-rows.ts'
import type {Citation} from './hypothesis.ts'
import {valueOf} from './value.ts'

/** Whether the values of an indicator are changes themselves. */
export function tellsGrowth({indicator, rows}: Pick<Citation, 'indicator' | 'rows'>): boolean {
  const {isGrowth, isGap} = labelOf(indicator)
  return isGrowth || (hasFalls(rows) && !isGap)
}

/** Whether its values may be below nothing: growths, and gaps that turn round.  A rank is one of the values themselves then. */
export function goesBelowNothing(citation: Pick<Citation, 'indicator' | 'rows'>): boolean {
  return tellsGrowth(citation) || hasFalls(citation.rows)
}

const hasFalls = ofAllRows((rows) => rows.some((row) => valueOf(row).numerator < 0n))

/** The ways in which the name of an indicator says that something went: provinces whose output rose, the average price cut. */
export function waysNamed({indicator}: Pick<Citation, 'indicator'>): ReadonlySet<'up' | 'down' | 'flat'> {
  return waysOf(indicator)
}

/** The ways that a label tells: a decrease, of the provinces by change of their output. */
export function waysOf({label}: Pick<Indicator, 'label'>): ReadonlySet<'up' | 'down' | 'flat'> {
  const key = `${label.en} ${label.zh}`
  let ways = named.get(key)
  if (!ways)
    named.set(key, (ways = new Set([...waysOfChange(label.en, 'en'), ...waysOfChange(label.zh, 'zh')])))
  return ways
}

const named = new Map<string, ReadonlySet<'up' | 'down' | 'flat'>>()

/** Whether its values are what was added: new capacity, 新增就业. A rise by one of them tells the value. */
export function tellsIncrease({indicator}: Pick<Citation, 'indicator'>): boolean {
  return labelOf(indicator).isIncrease
}

/** Whether its values tell two groups apart, the pay gap, 工资差距: a negative one is no fall, and 12% less may be one of them. */
export function tellsGap({indicator}: Pick<Citation, 'indicator'>): boolean {
  return labelOf(indicator).isGap
}

type Label = {isGrowth: boolean; isIncrease: boolean; isGap: boolean}

/** What the name and unit of an indicator say: asked for each hypothesis, and found once. */
const labels = new WeakMap<Indicator, Label>()

function labelOf(indicator: Indicator): Label {
  let found = labels.get(indicator)
  if (!found) labels.set(indicator, (found = readLabel(indicator)))
  return found
}

function readLabel({label: {en, zh}, unit, growth}: Indicator): Label {
  return {
    isGrowth:
      growth !== undefined ||
      unitKind(unit) === 'points' ||
      judgingWords.en.growth.test(en) ||
      judgingWords.zh.growth.test(zh),
    isIncrease: judgingWords.en.increase.test(en) || judgingWords.zh.increase.test(zh),
    isGap: namesGap(en, 'en') || namesGap(zh, 'zh')
  }
}
