import type {Span} from '../claim.ts'
import {wordBounds as english} from '../en/word-bounds.ts'
import {foldText} from '../fold/fold-text.ts'
import type {Language} from '../language.ts'
import {wordBounds as chinese} from '../zh/word-bounds.ts'

/** Where the words of a text begin and end. */
export type WordBounds = {
  /** Whether a word of one character stands for itself: 高 in 身高 and 料 in 塑料 do not. */
  isAlone(span: Span): boolean
  /** Whether a name begins where a word does: 出口 in 进出口 and 学生 in 大学生 do not. */
  beginsWord(span: Span): boolean
  /** The words inside a span. */
  cut(span: Span): Span[]
}

const last = {zh: new Map<string, WordBounds>(), en: new Map<string, WordBounds>()}
const most = 16

/** The words of a text; those of the last few are kept, for a sentence and the names in it are asked of in turn. */
export function wordBoundsOf(text: string, language: Language): WordBounds {
  const kept = last[language]
  let bounds = kept.get(text)
  if (bounds) return bounds
  bounds = inFolded(text, makers[language])
  if (kept.size >= most) kept.delete(kept.keys().next().value!)
  kept.set(text, bounds)
  return bounds
}

/** Words are cut as the folded text has them: the dictionary of the runtime knows few in traditional characters. */
function inFolded(text: string, make: (text: string) => WordBounds): WordBounds {
  const folded = foldText(text)
  const {isAlone, beginsWord, cut} = make(folded.text)
  const within = ({start, end}: Span): Span => ({start: folded.indexOf(start), end: folded.indexOf(end)})
  return {
    isAlone: (span) => isAlone(within(span)),
    beginsWord: (span) => beginsWord(within(span)),
    cut: (span) =>
      cut(within(span)).map(({start, end}) => ({start: folded.at(start), end: folded.behind(end)}))
  }
}

const makers = {zh: chinese, en: english}
