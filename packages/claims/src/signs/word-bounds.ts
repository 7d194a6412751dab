import type {Span} from '../claim.ts'
import {wordBounds as english} from '../en/word-bounds.ts'
import {foldText} from '../fold/fold-text.ts'
import {wordBounds as chinese} from '../zh/word-bounds.ts'
import {ofEachWord} from './of-each-word.ts'

/** Where the words of a text begin and end. */
export type WordBounds = {
  /** Whether a word of one character stands for itself: 高 in 身高 and 料 in 塑料 do not. */
  isAlone(span: Span): boolean
  /** Whether a name begins where a word does: 出口 in 进出口 and 学生 in 大学生 do not. */
  beginsWord(span: Span): boolean
  /** The words inside a span. */
  cut(span: Span): Span[]
}

/** The words of a text, for a sentence and the names in it are asked of in turn. */
export const wordBoundsOf = ofEachWord((text, language): WordBounds => inFolded(text, makers[language]))

/** Words are cut as the folded text has them: the dictionary of the runtime knows few in traditional characters. */
function inFolded(text: string, make: (text: string) => WordBounds): WordBounds {
  const folded = foldText(text)
  const bounds = make(folded.text)
  // Nothing is longer folded, so that each unit stands where it stood; the bounds of words are kept, and what
  // leads back to the text, which is large, would be kept with them.
  if (folded.length === text.length) return bounds
  const {isAlone, beginsWord, cut} = bounds
  const within = ({start, end}: Span): Span => ({start: folded.indexOf(start), end: folded.indexOf(end)})
  return {
    isAlone: (span) => isAlone(within(span)),
    beginsWord: (span) => beginsWord(within(span)),
    cut: (span) =>
      cut(within(span)).map(({start, end}) => ({start: folded.at(start), end: folded.behind(end)}))
  }
}

const makers = {zh: chinese, en: english}
