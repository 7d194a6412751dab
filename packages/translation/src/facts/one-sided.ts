import {languages} from '../language/languages.ts'
import type {Passage} from '../passage/passage.ts'
import type {Span} from '../text/span.ts'
import type {Fact} from './fact.ts'

/** What one edition says of a value and the other does not. */
export type OneSided = {what: 'denial' | 'forecast'; words: string}

/**
 * Find the words that deny a value or make a forecast of it, where nothing in the
 * sentence of the other edition could stand for them: 73% do not eat beside 73%…吃.
 */
export function oneSided(fact: Fact, passage: Passage, other: Fact, there: Passage): OneSided | undefined {
  const {denials, forecasts} = languages[passage.language]
  const {denying, outlook} = languages[there.language]
  const sentence = sentenceOf(other, there)
  const isShare = fact.claim.quantity.kind === 'percent'
  const denial = isShare ? wordsIn(passage, {start: fact.end, end: fact.clause.end}, denials) : undefined
  if (denial && !denying.test(sentence)) return {what: 'denial', words: denial}
  const forecast = isForecast(fact)
    ? wordsIn(passage, passage.sentences[fact.sentence]!, forecasts)
    : undefined
  return forecast && !outlook.test(sentence) ? {what: 'forecast', words: forecast} : undefined
}

function isForecast({claim: {change, directions}}: Fact): boolean {
  return change?.role !== 'from' && directions.some(({sense}) => sense === 'forecast')
}

/** The words of a part of a passage that a pattern finds, as they were written. */
function wordsIn({folded}: Passage, {start, end}: Span, pattern: RegExp): string | undefined {
  const found = pattern.exec(folded.between(start, end))
  if (!found) return undefined
  const first = folded.indexOf(start) + found.index
  return folded.original.slice(folded.at(first), folded.behind(first + found[0].length))
}

function sentenceOf({sentence}: Fact, {folded, sentences}: Passage): string {
  const {start, end} = sentences[sentence]!
  return folded.between(start, end)
}
