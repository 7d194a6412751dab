import type {Language, Span} from '@collate/claims'
import {foldText} from '@collate/claims/text'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {judgingWords} from '../language/judging.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {toldOfCell} from './told-of-indicator.ts'
import {wordStem} from './word-stem.ts'

/**
 * A noun of the measure with another number than the data have: *Level 3* or above, of a share at Level 2 or above;
 * 接种三剂, of 两剂接种率.
 */
export function otherNumber(
  {role, row, citation: {indicator}}: Hypothesis,
  {clause, stretch, quantity, names, times}: JudgeReading,
  {text, language, clauses}: SentenceContext
): Span | undefined {
  if (role !== 'value') return undefined
  const own = ownNumbers(row, indicator, language)
  if (own.length === 0) return undefined
  const {start, end} = clauses.list[clause]!
  const from = Math.max(start, stretch.start)
  const within = text.slice(from, Math.min(end, stretch.end))
  const said = numbersIn(within, language).map((d) => ({...d, start: from + d.start, end: from + d.end}))
  const isOwn = (noun: string, numbers: readonly string[]): boolean =>
    own.some((d) => d.noun === noun && d.numbers.some((number) => numbers.includes(number)))
  return said.find(
    ({noun, numbers, ...span}) =>
      own.some((d) => d.noun === noun) &&
      !said.some((d) => d.noun === noun && isOwn(noun, d.numbers)) &&
      !meets(span, quantity) &&
      // In the tax year 2022-23, five years after graduation.
      !times.some((time) => meets(time, span)) &&
      !names.some((d) => meets(d, span) && d.values.some(({kind}) => kind !== 'term')) &&
      !isOwn(noun, numbers)
  )
}

/** The nouns with numbers among the words of an indicator, and of the category and population of one of its rows. */
const ownNumbers = toldOfCell(({category, population}, indicator, language) => {
  const named = [indicator.population, population, ...(category ? [category] : [])]
  return [
    indicator.label[language],
    ...indicator.terms[language].flat(),
    ...named.flatMap((d) => [d.label[language], ...d.aliases[language]])
  ].flatMap((name) => numbersIn(name, language))
})

type Numbered = Span & {noun: string; numbers: string[]}

/** The nouns of a text that a number counts or tells apart: three doses, Level 5 or 6. */
function numbersIn(text: string, language: Language): Numbered[] {
  const {numbered, numerals} = judgingWords[language]
  const folded = foldText(text)
  return [...folded.text.matchAll(numbered)].map(({index, 0: {length}, groups}) => {
    const {before, behind, number, counted, other} = groups!
    const written = [number ?? counted, other].filter((d) => d !== undefined)
    return {
      start: folded.at(index),
      end: folded.behind(index + length),
      noun: wordStem(before ?? behind!, language),
      numbers: written.map((d) => numerals.get(d) ?? d)
    }
  })
}

function meets(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
