import type {Span} from '@collate/claims'
import {asideOf, saysLittle, type Topic} from '@collate/claims/reading'
import {foldWord} from '@collate/claims/text'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {hasWords, judgingWords} from '../language/judging.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {isToldWith} from './tells.ts'
import {isAkin} from './replaced.ts'
import {countsLabel} from './whole-label.ts'

/**
 * A word right before one of the measure, or before those counted, which it narrows or makes other ones of, and none of
 * the data: the *grounded* fleet, 接待*境外*观众, *pregnant* women.
 */
export function besideWord(
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Span | undefined {
  const {role, row, citation} = hypothesis
  const {text, brief} = context
  if (role !== 'value' || brief) return undefined
  const {indicator} = citation
  const {names, base} = reading
  const key = `${indicator.package}/${indicator.id}`
  // Silver readers, of readers by age: where those counted are divided, a word before them may say into what.
  const isCounted = indicator.categories.size === 0
  const counted = `${indicator.package}/${row.population.id}`
  const measures = names.filter(
    (name) =>
      isSaidOf(name, reading, context) &&
      name.values.some((d) =>
        d.kind === 'population' ? isCounted && d.id === counted : d.kind === 'term' && d.indicator === key
      ) &&
      mayBeNoun(name, context) &&
      !isTurnedOn(name, reading, context)
  )
  if (measures.length === 0) return undefined
  const isOfSource = (said: string): boolean =>
    foldWord(`${row.source.title} ${row.source.publisher}`).includes(said)
  const word = [...new Set([...reading.homeTopics(), ...reading.topics()])].find(
    (topic) =>
      measures.some(({start}) => isGlued(text, topic.end, start)) &&
      tellsMuch(topic, context) &&
      // Whose share it is, and of whom a rate counts, is judged by itself.
      !(base && base.start < topic.end && topic.start < base.end) &&
      !names.some((d) => d.start < topic.end && topic.start < d.end) &&
      !isToldWith(topic, citation, names, context) &&
      !isOfSource(topic.word) &&
      !isAkin(topic.word, indicator, context.language)
  )
  return word && !countsLabel(hypothesis, reading, context) ? word : undefined
}

/** In the clause of a quantity, or in the one with which it is told, and of no other number. */
function isSaidOf(
  {start, end}: Span,
  {stretch, home, clause}: JudgeReading,
  {clauses}: SentenceContext
): boolean {
  const at = clauses.at(start)
  return start >= stretch.start && end <= stretch.end && (at === home || at === clause)
}

/** No word that goes with any measure, none that is judged by itself, and no number. */
function tellsMuch({word, isSupport: goesWithAny, isContrary}: Topic, {language}: SentenceContext): boolean {
  return (
    !goesWithAny &&
    !isContrary &&
    !saysLittle(word, language) &&
    !hasWords(word, 'numeral') &&
    !hasWords(word, 'superlative')
  )
}

/** Lifted, 需要: before a verb of the measure stands who does it. */
function mayBeNoun({start, end}: Span, {text, language}: SentenceContext): boolean {
  const term = foldWord(text.slice(start, end))
  const isForm = asideOf(language) === 'behind' || judgingWords[language].noun.test(term)
  return isForm && !saysLittle(term, language)
}

/** Criminals stole £1.17 billion, 银行拦截了, 被银行拦截: a verb, before which stands who does it; Cement *Association*: a part of a name. */
function isTurnedOn(
  {start, end}: Span,
  {quantity}: JudgeReading,
  {text, language}: SentenceContext
): boolean {
  const {verbBefore, verbBehind} = judgingWords[language]
  const behind = text.slice(end, end + reach)
  return (
    (asideOf(language) === 'before' && isGlued(text, end, quantity.start)) ||
    verbBehind.test(behind) ||
    verbBefore.test(text.slice(Math.max(0, start - reach), start))
  )
}

/** No more characters stand between a verb and what marks it. */
const reach = 8

/** Whether nothing stands between two places but a space. */
function isGlued(text: string, end: number, start: number): boolean {
  return start === end || (start === end + 1 && text[end] === ' ')
}
