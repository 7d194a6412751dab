import type {Localized} from '@collate/claims'
import {judging as en} from '../en/judging.ts'
import {judging as zh} from '../zh/judging.ts'
import type {JudgingWords} from './words.ts'

/** The words of each language. */
export const judgingWords: Localized<JudgingWords> = {zh, en}

/** Whether a text has such words of any language. */
export function hasWords(
  text: string,
  what: keyof Omit<
    JudgingWords,
    | 'tellingLength'
    | 'numerals'
    | 'numbered'
    | 'prefixed'
    | 'owner'
    | 'becomes'
    | 'becameOf'
    | 'sides'
    | 'denominator'
    | 'each'
    | 'all'
    | 'entire'
    | 'person'
    | 'joints'
    | 'between'
    | 'ending'
    | 'noun'
    | 'isSide'
    | 'limits'
    | 'balance'
  >
): boolean {
  return zh[what].test(text) || en[what].test(text)
}
