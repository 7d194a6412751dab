import type {Claim} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {words as en} from '../en/words.ts'
import type {PassageContext} from '../resolve/context.ts'
import {words as zh} from '../zh/words.ts'

/** Whether a value is of a year that had not begun when it was published. */
export function isForecast({period, source}: Observation): boolean {
  return period.slice(0, 4) > source.published.slice(0, 4)
}

/** Whether the sentence says that the value is expected, planned or possible. */
export function isToldAsForecast({quantity, directions}: Claim, {folded, language}: PassageContext): boolean {
  if (directions.some(({sense}) => sense === 'forecast')) return true
  const before = folded.between(quantity.start - reach, quantity.start)
  const behind = folded.between(quantity.end, quantity.end + reach)
  const sentence = `${before.split(sentenceEnd).at(-1)} # ${behind.split(sentenceEnd)[0]}`
  return languages[language].outlook.test(sentence)
}

/** No longer sentence is looked through. */
const reach = 240
const sentenceEnd = /[。!?]|\. /
const languages = {zh, en}
