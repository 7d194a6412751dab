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
export function valueText(row: Observation, language: Language): string {
  const {value, upper, margin, comparison, indicator} = row
  const phrases = phrasesOf({language})
  const write = (number: string, unit = indicator.unit): string => phrases.value(parseFraction(number), unit)
  const range = upper ? `${write(value)}–${write(upper)}` : write(value)
  const room = margin ? ` ± ${write(margin, indicator.unit === 'percent' ? 'points' : indicator.unit)}` : ''
  return phrases.hedged(comparisonHedge[comparison], range) + room
}
