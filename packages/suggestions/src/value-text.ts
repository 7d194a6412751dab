import type {Language} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {phrasesOf} from 'remark-validate-statistics/judging'

/**
 * The value of a statistic as a text would write it, with its unit.
 *
 * @example
 * valueText(row, 'zh') // => '1560万'
 */
export function valueText(row: Observation, language: Language): string {
  return phrasesOf({language}).published(row)
}
