import type {Sign} from '../signs/sign.ts'
import {hasClass, isLight, isStop, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** £30.4 billion more than a year earlier and four times the 64.1 of 2015: what the number before a time is compared with. */
export function isSetAgainstBefore({signs}: Sequence, time: number): boolean {
  let at = time - 1
  let isMore = false
  while (signs[at] && (isLight(signs[at]!) || isTransparent(signs[at]!))) {
    isMore ||= wordOf(signs[at], 'move')?.form === 'comparative'
    at--
  }
  return isMore && signs[at]?.type === 'quantity'
}

/** What may stand between a time and the number that it dates: the 1,140 projected for 2024, 2024年预计的1140. */
export function isTransparent(sign: Sign): boolean {
  return (
    isLight(sign) ||
    hasClass(sign, 'mode') ||
    wordOf(sign, 'relation') !== undefined ||
    hasClass(sign, 'move') ||
    isStop(sign, 'open', 'colon')
  )
}
