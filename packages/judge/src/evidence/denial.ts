import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import type {Span} from './span.ts'

/**
 * The words that deny what is said of a quantity, unless they belong to what is measured: a name that holds the word,
 * or a measure that is itself a denial (no experience, 没有电梯).
 */
export function denialsOf(
  {role, citation, row}: Hypothesis,
  {denials, names, quantity}: JudgeReading,
  {language, text}: SentenceContext
): Span[] {
  if (role !== 'value' || (quantity.kind !== 'percent' && quantity.kind !== 'count')) return []
  const {label, terms} = citation.indicator
  const own = [label[language], ...terms[language].flat(), row.category?.label[language] ?? '', ...(row.category?.aliases[language] ?? []), row.population.label[language]]
    .join(' ')
    .toLowerCase()
  return denials.filter(({start, end}) => {
    const written = text.slice(start, end).toLowerCase()
    if (own.includes(written)) return false
    return !names.some((name) => name.start <= start && end <= name.end)
  })
}
