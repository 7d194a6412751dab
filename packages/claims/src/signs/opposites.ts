import type {Span} from '../claim.ts'
import {opposites as english} from '../en/lexicon/opposites.ts'
import type {Language} from '../language.ts'
import {compileTerms, type TermIndex} from '../terms.ts'
import {opposites as chinese} from '../zh/lexicon/opposites.ts'
import {wordBoundsOf} from './word-bounds.ts'

/** A word that has an opposite: on which side of which scale it stands. */
export type Pole = Span & {
  scale: number
  side: 0 | 1
  /** More than, 高于: who stands before it and who behind it counts. */
  isOrdered: boolean
}

/** The words of a text that have opposites. */
export function polesIn(text: string, language: Language): Pole[] {
  const {isAlone} = wordBoundsOf(text, language)
  return indexOf(language)
    .find(text)
    .filter(isAlone)
    .map(({start, end, values}) => ({start, end, ...values[0]!}))
}

type Side = Omit<Pole, keyof Span>

function indexOf(language: Language): TermIndex<Side> {
  return (compiled[language] ??= compileTerms(
    words[language].flatMap(({sides, isOrdered = false}, scale) =>
      sides.flatMap((list, side) =>
        list
          .trim()
          .split('\n')
          .map((word) => [word, {scale, side: side as 0 | 1, isOrdered}] as const)
      )
    )
  ))
}

const words = {zh: chinese, en: english}
const compiled: Partial<Record<Language, TermIndex<Side>>> = {}
