import type {Folded} from '../fold/fold-text.ts'
import type {Language} from '../language.ts'
import {isDigit, isLetter, isWordCode} from '../fold/kinds.ts'
import {longest} from '../quantities/lexicon.ts'
import {timeGrammar as en} from '../en/times/grammar.ts'
import {timeGrammar as zh} from '../zh/times/grammar.ts'
import {finishTimes} from './context.ts'
import {lexTimes, type TimeLexicon} from './lex.ts'
import {rewriteSigns, type Level} from './rewrite.ts'
import type {TimeSign} from './sign.ts'
import {isTrigger} from './triggers.ts'

/** All that is known of times in one language. */
export type TimeGrammar = {lexicon: TimeLexicon; levels: Level[]}

const grammars: Record<Language, TimeGrammar> = {en, zh}

/** Put the signs of a text together, level by level. */
export function readSigns(folded: Folded, language: Language): TimeSign[] {
  const {lexicon, levels} = grammars[language]
  const signs = lexTimes(folded, lexicon)
  for (const level of levels) rewriteSigns(signs, level)
  finishTimes(signs)
  return signs
}

/**
 * Whether anything stands in a text that can make a time of what is beside it.
 *
 * Most sentences have nothing of the kind; they are not read further.
 */
export function hasTrigger(folded: Folded, language: Language): boolean {
  return hasTriggerFigure(folded) || hasTriggerWord(folded, language)
}

/** Four digits, digits beside letters, or an apostrophe beside them: 2024, Q3, '69, 90's. */
function hasTriggerFigure({codes, length}: Folded): boolean {
  for (let at = 0; at < length; at++) {
    if (!isDigit(codes[at]!)) continue
    const before = codes[at - 1] ?? 0
    let end = at + 1
    while (isDigit(codes[end]!)) end++
    if (
      end - at === 4 ||
      isLetter(codes[end]!) ||
      isLetter(before) ||
      before === quote ||
      codes[end] === quote
    )
      return true
    at = end
  }
  return false
}

const quote = 0x27

/** A word of a language that is a time, or the unit of one. */
export function hasTriggerWord(folded: Folded, language: Language): boolean {
  const {words, triggers, readNumber} = grammars[language].lexicon
  const {codes, length} = folded
  for (let at = 0; at < length; at++) {
    const code = codes[at]!
    if (isWordCode(code) && at > 0 && isWordCode(codes[at - 1]!)) continue
    if (isLetter(code) && readNumber(folded, at)) return true
    if (triggers[code] !== 1) continue
    const found = longest(words, folded, at)
    if (found && isTrigger(found.value)) return true
  }
  return false
}
