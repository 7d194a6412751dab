import type {Span} from '@collate/claims'
import {foldText, placeOfWords} from '@collate/claims/text'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {judgingWords} from '../language/judging.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {tells} from './tells.ts'
import {toldOfIndicator} from './told-of-indicator.ts'

/**
 * Of whom a rate counts, where the data say it of others: 127 telephones per 100 *households*, of a measure per 100
 * people, 每万*户*.
 */
export function otherDenominator(
  {role, citation: {indicator}, row}: Hypothesis,
  {quantity, clause}: JudgeReading,
  context: SentenceContext
): Span | undefined {
  const {text, language, clauses} = context
  if (role !== 'value') return undefined
  const {denominator, person} = judgingWords[language]
  const [measured, more] = nounsOf(indicator, language)
  if (measured === undefined || more !== undefined) return undefined
  const {start, end} = clauses.list[clause]!
  const from = Math.max(start, quantity.start - longest)
  const folded = foldText(text.slice(from, end))
  const [found] = folded.text.matchAll(denominator)
  const said = found?.[1]
  if (said === undefined) return undefined
  const last = found!.index + found![0].length
  const groups = [row.population.label, row.population.aliases].flatMap((d) => d[language])
  const isSame =
    said === measured ||
    (person.test(said) && person.test(measured)) ||
    said.split(' ').some((word) => tells(indicator, word, context)) ||
    groups.some((name) => placeOfWords(name.toLowerCase(), said) >= 0)
  return isSame ? undefined : {start: from + folded.at(last - said.length), end: from + folded.behind(last)}
}

/** Of whom, or of what, the name of an indicator says that it counts: passengers of injuries per 100,000 passengers. */
export const nounsOf = toldOfIndicator(({label}, language) =>
  [...foldText(label[language]).text.matchAll(judgingWords[language].denominator)].map(([, noun]) => noun!)
)

/** No words between a rate that is told first and its number are longer. */
const longest = 40

/** Of each of what an amount is, where the data say it of another: 40 euros per *pupil*, of a measure per school. */
export function otherEach(
  {role, citation: {indicator}}: Hypothesis,
  {quantity, clause}: JudgeReading,
  context: SentenceContext
): Span | undefined {
  const {text, language, clauses} = context
  const [measured, more] = eachOf(indicator, language)
  if (role !== 'value' || measured === undefined || more !== undefined) return undefined
  const {start, end} = clauses.list[clause]!
  const from = Math.max(start, quantity.start - longest)
  const folded = foldText(text.slice(from, end))
  const said = [...folded.text.matchAll(judgingWords[language].each)]
  const isKnown = ([, noun]: RegExpExecArray): boolean =>
    noun === measured || tells(indicator, noun!, context)
  const [found] = said
  if (!found || said.some(isKnown)) return undefined
  const last = found.index + found[0].length
  return {start: from + folded.at(last - found[1]!.length), end: from + folded.behind(last)}
}

/** Of each of what the name of an indicator says that it is. */
const eachOf = toldOfIndicator(({label}, language) =>
  [...foldText(label[language]).text.matchAll(judgingWords[language].each)].map(([, noun]) => noun!)
)
