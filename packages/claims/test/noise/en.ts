import {figures} from './en/figures.ts'
import {onesAndHalves} from './en/ones-and-halves.ts'
import {otherLanguages} from './en/other-languages.ts'
import {words} from './en/words.ts'

/** English texts that hold numerals and hedges and state no quantity. */
export const noise: string[] = [...figures, ...onesAndHalves, ...words, ...otherLanguages]
