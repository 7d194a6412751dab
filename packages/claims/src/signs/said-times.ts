import type {Span} from '../claim.ts'
import {findTimes} from '../claims/period-mentions.ts'
import {periodGrammar as english} from '../en/periods.ts'
import type {Language} from '../language.ts'
import {fold} from '../terms/fold.ts'
import {periodGrammar as chinese} from '../zh/periods.ts'
import type {SaidTime} from './sign.ts'

/** Times as a sentence says them, in order. */
export function findSaidTimes(text: string, language: Language): Array<Span & SaidTime> {
  return findTimes(fold(text), language === 'zh' ? chinese : english)
}
