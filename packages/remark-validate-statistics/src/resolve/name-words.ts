import type {Claim} from '@collate/claims'
import {foldText} from '@collate/claims/fold'
import type {Indicator} from '@collate/statistics'
import type {PassageContext} from './context.ts'
import type {DirectionMention} from './mentions.ts'

/**
 * Whether a word of change belongs to the name of what is measured: 首次预约等候时间,
 * the growth rate.
 *
 * A verb right before its number tells of a change, whatever the name holds: 招生增长2.5%.
 */
export function isPartOfName(
  {start, end, sense}: DirectionMention,
  {quantity}: Claim,
  {label, terms, categories}: Indicator,
  {folded, language}: PassageContext
): boolean {
  const written = folded.between(start, end)
  const isTrend = sense === 'up' || sense === 'down'
  if (isTrend && end <= quantity.start && /^[了约近超]*$/.test(folded.between(end, quantity.start)))
    return isRateName.test(written)
  const word = language === 'en' && written.length > 5 ? written.replace(/(?:s|e?d|ing)$/, '') : written
  const names = [label, ...[...categories.values()].map((category) => category.label)].map((d) => d[language])
  return [...names, ...terms[language].flat()].some((name) => foldText(name).text.includes(word))
}

const isRateName = /[率幅速度]$/
