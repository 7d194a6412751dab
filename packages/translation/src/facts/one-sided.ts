import {languages} from '../language/languages.ts'
import type {Passage} from '../passage/passage.ts'
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
  const [denial] = fact.claim.quantity.kind === 'percent' ? (denials.exec(clauseOf(fact, passage)) ?? []) : []
  if (denial && !denying.test(sentence)) return {what: 'denial', words: denial}
  const [forecast] = isForecast(fact) ? (forecasts.exec(sentenceOf(fact, passage)) ?? []) : []
  return forecast && !outlook.test(sentence) ? {what: 'forecast', words: forecast} : undefined
}

function isForecast({claim: {change, directions}}: Fact): boolean {
  return change?.role !== 'from' && directions.some(({sense}) => sense === 'forecast')
}

function clauseOf({end, clause}: Fact, {prose}: Passage): string {
  return prose.slice(end, clause.end)
}

function sentenceOf({sentence}: Fact, {prose, sentences}: Passage): string {
  const {start, end} = sentences[sentence]!
  return prose.slice(start, end)
}
