import {foldText} from '@collate/claims/text'
import {ofEachWord} from '@collate/claims/reading'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {judgingWords} from '../language/judging.ts'
import {toldBefore, type JudgeReading, type SentenceContext} from './context.ts'
import type {Weighed} from './facet.ts'
import type {NameValue} from './name.ts'
import {keyOfIndicator} from './name-tests.ts'

/**
 * The one category that the sentence before names, where this one goes on about it and names none before: it is
 * projected to cause 124,730 deaths, more than colorectal cancer.
 *
 * @returns its id
 */
export function resumedCategory(
  {citation: {indicator}}: Hypothesis,
  {names, quantity, clause}: JudgeReading,
  {text, language, clauses, beside}: SentenceContext
): string | undefined {
  const {at} = resumes(text, language)
  if (at < 0 || clauses.at(at) > clause + 1) return undefined
  const key = `${indicator.package}/${indicator.id}`
  const isCategory = (value: NameValue) => value.kind === 'category' && value.indicator === key
  // At around 757,000 incidents, it was lower: the number may stand before the word.
  const reach = Math.max(at, quantity.start)
  const isNamed = names.some(
    ({start, strength, values}) => (start < reach || strength >= near) && values.some(isCategory)
  )
  if (isNamed) return undefined
  const ids = beside().flatMap(({as, names: found}) =>
    as === 'before' ? found.flatMap((d) => (d.kind === 'category' && d.indicator === key ? [d.id] : [])) : []
  )
  const [only, ...others] = new Set(ids)
  return others.length === 0 ? only : undefined
}

/** Where a text has a word that goes on about what was named; -1 where it has none. */
const resumes = ofEachWord((text, language) => {
  const folded = foldText(text)
  const found = folded.text.search(judgingWords[language].resumes)
  return {at: found < 0 ? found : folded.at(found)}
})

/** The two rose 30.8% and 31.6%: of as many categories as the sentence before told, in their order. */
export function toldInOrder(
  {row, citation: {indicator}}: Hypothesis,
  {list}: JudgeReading,
  context: SentenceContext
): string | undefined {
  if (!list || !row.category) return undefined
  const each = toldBefore(context).filter((id) => indicator.categories.has(id))
  return each.length === list.length ? each[list.index] : undefined
}

/** 三次产业结构为9.3:36.3:54.4: of as many categories as the measure has and nobody names, in the order of the data. */
export function toldInChain(
  {row, citation: {indicator}}: Hypothesis,
  {list, quantity, names}: JudgeReading,
  {text}: SentenceContext
): string | undefined {
  const key = `${indicator.package}/${indicator.id}`
  const each = [...indicator.categories.keys()]
  if (!list || list.length < fewestInChain || !row.category || each.length !== list.length) return undefined
  const isChained = colon.test(text[quantity.start - 1] ?? '') || colon.test(text[quantity.end] ?? '')
  const isNamed = names.some(
    ({end, values}) =>
      end <= quantity.start && values.some((d) => d.kind === 'category' && d.indicator === key)
  )
  return isChained && !isNamed ? each[list.index] : undefined
}

/** 一类至五类分别占28%、32%、26%、13%和1%: of as many categories as a range names, from the one to the other in the order of the data. */
export function toldInRange(
  {row, citation: {indicator}}: Hypothesis,
  {list, quantity, names}: JudgeReading,
  {text, language}: SentenceContext
): string | undefined {
  if (!list || list.length < fewestInRange || !row.category) return undefined
  const key = `${indicator.package}/${indicator.id}`
  const each = [...indicator.categories.keys()]
  const ends = names
    .flatMap(({start, end, values}) =>
      values.flatMap((d) =>
        d.kind === 'category' && d.indicator === key && end <= quantity.start ? [{start, end, id: d.id}] : []
      )
    )
    .toSorted((a, b) => a.start - b.start)
  for (const first of ends) {
    const last = ends.find((d) => d.start >= first.end)
    const isRange = last && judgingWords[language].through.test(text.slice(first.end, last.start))
    const from = each.indexOf(first.id)
    if (isRange && each.indexOf(last.id) - from === list.length - 1) return each[from + list.index]
  }
  return undefined
}

/** Two numbers are those of both ends. */
const fewestInRange = 3

/** Of two numbers with a colon between them, one is so many times the other. */
const fewestInChain = 3
const colon = /[:：∶]/

/** Sales of cars are 16 million; exports will reach 6.2 million: behind a name of before, the measure is named anew. */
export function isAnew(
  {sign, against}: Weighed,
  hypothesis: Hypothesis,
  {names, quantity}: JudgeReading
): boolean {
  const key = keyOfIndicator(hypothesis)
  return names.some(
    ({start, end, strength, values}) =>
      sign !== undefined &&
      sign.end <= start &&
      end <= quantity.start &&
      strength > against &&
      values.some((value) => value.kind === 'term' && value.indicator === key)
  )
}

/** Words that stand near a number name what it is of. */
const near = 2
