import type {Language} from '@collate/articles'
import type {Quantity} from '@collate/claims'
import {factWordsOf} from '../language/facts.ts'

/**
 * Write a quantity in a language, for a proposal.
 *
 * @returns the text, or nothing where only a person can word it
 */
export function writeQuantity(quantity: Quantity, language: Language): string | undefined {
  const {kind, value, upper, hedge} = quantity
  if (upper !== undefined || value.includes('/')) return undefined
  const isShare = kind === 'percent' || kind === 'points'
  const text = unitOf(quantity, isShare ? value : scaleDown(value, language), language)
  return text && factWordsOf[language].written.hedges[hedge].replace('#', () => text)
}

function unitOf({kind, value, unit = ''}: Quantity, number: string, language: Language): string | undefined {
  const {points, multiple, units} = factWordsOf[language].written
  switch (kind) {
    case 'percent':
      return `${number}%`
    case 'count':
      return number
    case 'points':
      return points.replace('#', number)
    case 'multiple':
      return multiple.replace('#', number)
    default:
      return units[unit]?.[value === '1' ? 0 : 1].replace('#', () => number)
  }
}

/** 15600000 is 1560万 and 15.6 million. */
function scaleDown(value: string, language: Language): string {
  if (!/^\d{5,}$/.test(value)) return value
  for (const [digits, word] of factWordsOf[language].written.scales) {
    const zeros = /(?<!0)0*$/.exec(value)![0].length
    if (value.length <= digits || zeros < digits - 2) continue
    const decimals = value.slice(-digits).replace(/(?<!0)0+$/, '')
    return `${value.slice(0, -digits)}${decimals && `.${decimals}`}${word}`
  }
  return value.replace(/\B(?=(?:\d{3})+$)/g, ',')
}
