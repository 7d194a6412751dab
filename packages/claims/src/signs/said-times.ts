import type {Span} from '../claim.ts'
import {findTimes} from '../claims/period-mentions.ts'
import {periodGrammar as english} from '../en/periods.ts'
import type {Folded} from '../fold/fold-text.ts'
import type {Language} from '../language.ts'
import {periodGrammar as chinese} from '../zh/periods.ts'
import type {SaidTime} from './sign.ts'

/** Times as a sentence says them, in order. */
export function findSaidTimes(folded: Folded, language: Language): Array<Span & SaidTime> {
  const times = findTimes(folded.text, language === 'zh' ? chinese : english)
  return times.map((time) => ({...time, start: folded.at(time.start), end: folded.behind(time.end)}))
}
