import {foldText, type Folded} from '@collate/claims/fold'
import type {Span} from './span.ts'

/** What a pattern finds in a text, with the offsets of the text as it was written. */
export type Found = Span & {match: RegExpExecArray}

/** Find a global pattern in a folded text. */
export function findFolded(folded: Folded, pattern: RegExp): Found[] {
  return Array.from(folded.text.matchAll(pattern), (match) => ({
    match,
    start: folded.at(match.index),
    end: folded.behind(match.index + match[0].length)
  }))
}

/** Whether a text has a word, in whichever script either is written. */
export function hasWord({text}: Folded, word: string): boolean {
  return text.includes(foldText(word).text)
}
