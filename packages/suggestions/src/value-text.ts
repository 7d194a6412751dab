import type {Language} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {comparisonHedge} from 'remark-validate-statistics/comparison'
import {parseFraction} from '@collate/judge/numbers/fraction'
import {phrasesOf} from 'remark-validate-statistics/phrases'

/**
 * The value of a statistic as a text would write it, with its unit.
 *
 * @example
 * valueText(row, 'zh') // => '1560万'
 */
export function valueText({value, comparison, indicator}: Observation, language: Language): string {
  const phrases = phrasesOf({language})
  return phrases.hedged(comparisonHedge[comparison], phrases.value(parseFraction(value), indicator.unit))
}
