import type {Language, Span} from '@collate/claims'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {judgingWords} from '../language/judging.ts'
import type {JudgeReading, SentenceContext} from './context.ts'

/**
 * The time or amount that a measure sets as a limit, where the sentence tells of the other side of it: treated *after
 * more than 62 days*, of those treated within 62 days.
 */
export function turnedLimit(
  {role, citation: {indicator}}: Hypothesis,
  {names}: JudgeReading,
  {text, language}: SentenceContext
): Span | undefined {
  if (role !== 'value') return undefined
  const key = `${indicator.package}/${indicator.id}`
  const label = indicator.label[language].toLowerCase()
  return names.find(({start, end, values}) => {
    if (!values.some((d) => d.kind === 'term' && d.indicator === key)) return false
    const written = text.slice(start, end).toLowerCase()
    const at = label.indexOf(written)
    if (at < 0) return false
    const own = sideOf(label, {start: at, end: at + written.length}, language)
    if (own === undefined) return false
    const said = sideOf(text, {start, end}, language)
    return said !== undefined && own !== said
  })
}

/** On which side of a limit words beside it put what is told; no more than is no side of more than. */
function sideOf(text: string, {start, end}: Span, language: Language): 'within' | 'beyond' | undefined {
  const {within, beyond} = judgingWords[language].limits
  const [before, behind] = [text.slice(0, start), text.slice(end)]
  for (const [side, words] of [['within', within] as const, ['beyond', beyond] as const])
    if (words.before.test(before) || words.behind.test(behind)) return side
  return undefined
}
