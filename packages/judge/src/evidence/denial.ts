import {denies} from '@collate/claims/reading'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {contraryWord} from './foreign.ts'
import type {Span} from './span.ts'

/** No longer way is from a denial to the measure that it denies. */
const reach = 12

/**
 * The words that deny what is said of a quantity, unless they belong to what is measured: a name that holds the word,
 * or a measure that is itself a denial (no experience, 没有电梯).
 */
export function denialsOf(hypothesis: Hypothesis, reading: JudgeReading, context: SentenceContext): Span[] {
  const contrary = contraryWord(hypothesis, reading, context)
  return [...deniedBy(hypothesis, reading, context), ...(contrary ? [contrary] : [])]
}

function deniedBy(
  {role, citation, row}: Hypothesis,
  {denials, names, quantity}: JudgeReading,
  {language, text, clauses}: SentenceContext
): Span[] {
  const {label, terms} = citation.indicator
  const own = [
    label[language],
    ...terms[language].flat(),
    row.category?.label[language] ?? '',
    ...(row.category?.aliases[language] ?? []),
    row.population.label[language]
  ]
    .join(' ')
    .toLowerCase()
  const key = `${citation.indicator.package}/${citation.indicator.id}`
  const measures = names.filter(({values}) =>
    values.some((value) => value.kind === 'term' && value.indicator === key)
  )
  // …, were not in lasting exile: where only another clause names the measure, what denies it there counts.
  const told = measures.every((name) => name.start > quantity.end) ? measures : []
  return denials.filter(({start, end, before, isOfNumber, isBeyond}) => {
    if (isBeyond && !told.some((name) => name.start >= end && clauses.at(name.start) === clauses.at(start)))
      return false
    if (!isOfNumber && role !== 'value') return false
    // Before the number only what stands right before the measure.
    if (before === 'name' && !measures.some((name) => name.start >= end && name.start - end <= reach))
      return false
    const written = text.slice(start, end).toLowerCase()
    // 没有系安全带 of a measure of 未系安全带: one denial is as good as another.
    if (!isOfNumber && denies(label[language], language)) return false
    if (
      own.includes(written) ||
      // 禁止 of a measure of 禁用: Chinese words share their first character as English ones their first letters.
      (/^\p{Script=Han}/u.test(written) && own.includes(written[0]!)) ||
      own.split(/\s+/).some((word) => word.length > 3 && written.startsWith(word.slice(0, 5)))
    )
      return false
    // Are not sure: the name of an answer may begin in the middle of the denial.
    return !names.some((name) => name.start < end && end <= name.end)
  })
}
