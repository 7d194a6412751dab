import type {Language} from '@collate/articles'
import type {Quantity} from '@collate/claims'

const hedges: Record<Language, Record<Quantity['hedge'], string>> = {
  zh: {
    exactly: '#',
    over: '超过#',
    'at-least': '#及以上',
    under: '不到#',
    'at-most': '不超过#',
    nearly: '近#',
    about: '约#',
    'just-over': '略高于#',
    'just-under': '略低于#'
  },
  en: {
    exactly: '#',
    over: 'more than #',
    'at-least': '# or more',
    under: 'less than #',
    'at-most': 'at most #',
    nearly: 'nearly #',
    about: 'about #',
    'just-over': 'just over #',
    'just-under': 'just under #'
  }
}

const zhScales = [
  [8, '亿'],
  [4, '万']
] as const
const enScales = [
  [9, ' billion'],
  [6, ' million']
] as const

/**
 * Write a quantity in a language, for a proposal.
 *
 * @returns the text, or nothing where only a person can word it
 */
export function writeQuantity(quantity: Quantity, language: Language): string | undefined {
  const {kind, value, upper, hedge} = quantity
  if (upper !== undefined || value.includes('/')) return undefined
  const text = unitOf(
    kind,
    kind === 'percent' || kind === 'points' ? value : scaleDown(value, language),
    language
  )
  return text && hedges[language][hedge].replace('#', text)
}

function unitOf(kind: Quantity['kind'], number: string, language: Language): string | undefined {
  if (kind === 'percent') return `${number}%`
  if (kind === 'points') return language === 'zh' ? `${number}个百分点` : `${number} percentage points`
  return kind === 'count' ? number : undefined
}

/** 15600000 is 1560万 and 15.6 million. */
function scaleDown(value: string, language: Language): string {
  if (!/^\d{5,}$/.test(value)) return value
  for (const [digits, word] of language === 'zh' ? zhScales : enScales) {
    const zeros = /(?<!0)0*$/.exec(value)![0].length
    if (value.length <= digits || zeros < digits - 2) continue
    const decimals = value.slice(-digits).replace(/(?<!0)0+$/, '')
    return `${value.slice(0, -digits)}${decimals && `.${decimals}`}${word}`
  }
  return value.replace(/\B(?=(?:\d{3})+$)/g, ',')
}
