import {figures} from './zh/figures.ts'
import {onesAndHalves} from './zh/ones-and-halves.ts'
import {otherLanguages} from './zh/other-languages.ts'
import {words} from './zh/words.ts'

/** Chinese texts that hold numerals and hedges and state no quantity. */
export const noise: string[] = [...figures, ...onesAndHalves, ...words, ...otherLanguages]
