import {denialsIn, polesIn, wordBoundsOf, type Pole} from '@collate/claims/reading'
import type {Language, Span} from '@collate/claims'
import {foldWord} from '@collate/claims/text'
import {judgingWords} from '../language/judging.ts'
import type {Hypothesis, Role} from '../hypotheses/hypothesis.ts'
import type {JudgeReading, SentenceContext} from './context.ts'

/**
 * The word of the clause of a quantity that is the opposite of one with which the data grade or take sides: *a great
 * deal of* confidence, where they measure who has little or none; costs that exceed the benefits.
 */
export function oppositeWord(
  {role, citation: {indicator}, row}: Hypothesis,
  reading: JudgeReading,
  {text, language, clauses}: SentenceContext
): Span | undefined {
  if (!ofOne.has(role)) return undefined
  const clause = clauses.list[reading.clause]!
  const said = polesIn(text, language).filter(
    (pole) => (role === 'value' || !isGrade(pole)) && isSaidOf(pole, reading, clause)
  )
  if (said.length === 0) return undefined
  const {label, terms} = indicator
  const measured = label[language]
  const own = [
    measured,
    ...terms[language].flat(),
    ...(row.category ? [row.category.label[language], ...row.category.aliases[language]] : [])
  ].join(' | ')
  if (isDenied(own, said, clause, text, language)) return undefined
  const known = polesIn(own, language)
  const told = polesIn(measured, language)
  // Applied for grants, of those receiving grants: the noun of both says nothing of what was done with them.
  const isThing = ({start, end, scale, side}: Pole): boolean => {
    const word = foldWord(text.slice(start, end))
    const words = told
      .filter((d) => d.scale === scale && d.side === side)
      .map((d) => foldWord(measured.slice(d.start, d.end)))
    return words.includes(word) && words.some((one) => one !== word)
  }
  return said.find(({scale, side, family, ...pole}) => {
    const sides = new Set(known.filter((d) => d.scale === scale).map((d) => d.side))
    if (sides.size !== 1) return false
    const isOther = !sides.has(side)
    const isOwn = (d: Pole): boolean => d.scale === scale && d.side !== side
    if (isOther && said.some((d) => isOwn(d) && !isThing(d) && !isToldOf(pole, d, text, language)))
      return false
    const at = told.find((d) => d.scale === scale)
    if (family !== 'orders' || !at) return isOther
    return isOther !== isTurned(sidesOf(measured, at, language), sidesOf(text, pole, language, clause))
  })
}

/** Applications *were granted*, *获批的*申请: what became of the thing, which has the name of an earlier stage. */
function isToldOf(told: Span, thing: Span, text: string, language: Language): boolean {
  const {becomes, becameOf} = judgingWords[language]
  return thing.end <= told.start
    ? becomes.test(text.slice(thing.end, told.start))
    : becameOf.test(text.slice(told.end, thing.start))
}

/**
 * Not satisfied is dissatisfied: a denial in the clause turns what is said.
 *
 * Have managed to give up, of those who have tried to: not one that the measure has itself.
 */
function isDenied(
  own: string,
  said: readonly Pole[],
  clause: Span,
  text: string,
  language: Language
): boolean {
  const wordsIn = (within: string): Array<Span & {word: string}> =>
    denialsIn(within, language).map(({start, end}) => ({
      start,
      end,
      word: foldWord(within.slice(start, end))
    }))
  const known = wordsIn(own).map(({word}) => word)
  return wordsIn(text).some(
    ({start, end, word}) =>
      start >= clause.start &&
      end <= clause.end &&
      !known.includes(word) &&
      !said.some((pole) => pole.start <= start && end <= pole.end)
  )
}

/** A number of one group and thing: itself, its change, and its share. */
const ofOne: ReadonlySet<Role> = new Set([
  'value',
  'difference',
  'shift',
  'relative',
  'multiple',
  'share',
  'portion'
])

/** Said in the clause of a number, and neither of a group nor of how much the number is or changes. */
function isSaidOf(pole: Pole, reading: JudgeReading, clause: Span): boolean {
  const {start, end} = pole
  const {quantity, stance, names, stretch, times} = reading
  const meets = (span: Span | undefined): boolean => !!span && span.start < end && start < span.end
  return (
    start >= Math.max(clause.start, stretch.start) &&
    end <= Math.min(clause.end, stretch.end) &&
    !meets(quantity) &&
    !meets(stance.move) &&
    // A year earlier: when, and not for how long.
    !times.some(meets) &&
    !(isGrade(pole) && end <= quantity.start && quantity.start - end <= 1) &&
    !names.some((d) => meets(d) && d.values.some(({kind}) => kind !== 'term'))
  )
}

/** Better, more: it grades a number, or what it tells of; else it says what is done or counted. */
export function isGrade({family}: Pole): boolean {
  return family === 'grades' || family === 'extents' || family === 'orders'
}

/** What stands before a word, and what behind it. */
function sidesOf(
  text: string,
  {start, end}: Span,
  language: Language,
  within: Span = {start: 0, end: text.length}
): readonly [Set<string>, Set<string>] {
  const {cut} = wordBoundsOf(text, language)
  const words = (span: Span): Set<string> =>
    new Set(
      cut(span)
        .map((d) => text.slice(d.start, d.end).toLowerCase())
        .map((word) => word.replaceAll(/[^\p{L}]+$|(?<=\w{3})s?[^\p{L}]*$/gu, ''))
    )
  return [words({start: within.start, end: start}), words({start: end, end: within.end})]
}

/** Whether what stood before now stands behind, and the other way round. */
function isTurned([a, b]: ReturnType<typeof sidesOf>, [c, d]: ReturnType<typeof sidesOf>): boolean {
  const shares = (one: Set<string>, other: Set<string>, not: Set<string>): boolean =>
    [...one].some((word) => other.has(word) && !not.has(word))
  return shares(a, d, c) && shares(b, c, d)
}
