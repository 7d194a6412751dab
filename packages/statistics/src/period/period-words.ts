import {periodWords as en} from '../en/period-words.ts'
import {periodWords as zh} from '../zh/period-words.ts'
import type {DaySpan} from './period-name.ts'

const languages = {en, zh}

/**
 * A period as a language writes it, however a table does.
 *
 * periodInWords(knownPeriod('2024-01/2024-09'), 'zh') // => '2024年前三季度'
 */
export function periodInWords(stretch: DaySpan, language: 'en' | 'zh'): string {
  return languages[language](stretch)
}
