import type {Span} from '../src/claim.ts'
import type {Language} from '../src/language.ts'
import {readSentence, readText} from '../src/reading.ts'
import {sentences as english} from './sentences/en.ts'
import {sentences as chinese} from './sentences/zh.ts'

/** Sentences of reports, by language. */
export const sentences: Readonly<Record<Language, readonly string[]>> = {en: english, zh: chinese}

/** What a sentence says of each quantity, without the names that its reader looks for. */
export function readMarked(marked: string, language: Language): Array<Record<string, unknown>> {
  const {sentence, stats} = unmark(marked)
  return readSentence(readText(sentence, language), [], () => '', stats).readings.map(
    ({quantity, stance, times, modes, notions, denials, rate}) => ({
      quantity,
      stance,
      times: times.map(({start, end, strength, as}) => ({start, end, strength, as})),
      modes: modes.map(({start, end, mode, strength}) => ({start, end, mode, strength})),
      notions,
      denials,
      rate
    })
  )
}

/** The text of a sentence, and what is cited in it. */
export function unmark(marked: string): {sentence: string; stats: Span[]} {
  const stats: Span[] = []
  let sentence = ''
  for (const unit of marked) {
    if (unit === '⟦') stats.push({start: sentence.length, end: sentence.length})
    else if (unit === '⟧') stats.at(-1)!.end = sentence.length
    else sentence += unit
  }
  return {sentence, stats}
}
