import type {Span} from '@collate/claims'
import {divide, equal, hundred, parseFraction, type Fraction} from '@collate/judge/numbers'
import {languageTables} from '../language/languages.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {sharesCharacter} from '../text/span.ts'
import type {EditionFact} from './fact.ts'
import {saysAny} from '../language/facts.ts'

/**
 * Whether a passage has a word that may stand for a number without being one: twice for 2 次, the top third for
 * 三分之一, 24/7, the twentieth for 二十周年.
 *
 * What is cited is never said loosely.
 */
export function isSaidLoosely(
  fact: EditionFact,
  own: EditionPassage,
  {language, folded}: EditionPassage
): boolean {
  const number = numberOf(fact)
  if (!number || isCited(fact, own)) return false
  const {loosely, rankOf} = languageTables[language]
  // The ninth candle, and a ninth that is no part of anything.
  const rank = rankIn(number)
  if (rank !== undefined && rankOf(String(rank)).test(folded.text)) return true
  return Object.entries(loosely).some(([value, words]) => {
    const [figure = '', unit = fact.quantity.unit] = value.split(' ')
    return unit === fact.quantity.unit && equal(parseFraction(figure), number) && words.test(folded.text)
  })
}

/** Nine, and the nine of a ninth. */
function rankIn({numerator, denominator}: Fraction): bigint | undefined {
  if (numerator % denominator === 0n) return numerator / denominator
  return numerator > 0n && denominator % numerator === 0n ? denominator / numerator : undefined
}

/** Whether a span stands in a `<Stat>`. */
export function isCited(span: Span, {references}: EditionPassage): boolean {
  return references.cites.some((stat) => sharesCharacter(stat, span))
}

/** The number that a word may say in the place of a fact. */
function numberOf({quantity: {kind, value, upper}, folded}: EditionFact): Fraction | undefined {
  if (
    upper !== undefined ||
    kind === 'points' ||
    kind === 'multiple' ||
    kind === 'currency' ||
    kind === 'ordinal'
  )
    return undefined
  const number = parseFraction(value)
  if (kind !== 'percent') return number
  // 25% is a number of its own; half is said in many ways.
  return (folded.includes('%') || saysAny(folded, 'percentOf')) && value !== '50'
    ? undefined
    : divide(number, hundred)
}
