import type {Span} from '../claim.ts'
import {opposites as english} from '../en/lexicon/opposites.ts'
import type {Language} from '../language.ts'
import {compileTerms, type TermIndex} from '../terms.ts'
import {opposites as chinese} from '../zh/lexicon/opposites.ts'
import {ofEachWord} from './of-each-word.ts'
import type {OppositeFamily} from './words.ts'
import {wordBoundsOf} from './word-bounds.ts'

/** On which side of which scale a word stands, by the same names in every language. */
export type Pole = Span & {
  /** `grades` grade a number, or what it tells of; in `orders` counts who stands before a word and who behind it. */
  family: OppositeFamily
  scale: string
  side: number
}

/** The words of a text that have opposites. */
export const polesIn = ofEachWord((text, language): readonly Pole[] => {
  const {isAlone} = wordBoundsOf(text, language)
  const poles = indexOf(language)
    .find(text)
    .filter(isAlone)
    .flatMap(({start, end, values}) => values.map((side): Pole => ({start, end, ...side})))
  // 注册申请, registration applications: of two words side by side the second says what it is.
  const leads = (one: Pole): boolean =>
    poles.some(
      ({scale, side, start}) =>
        scale === one.scale &&
        side !== one.side &&
        start >= one.end &&
        text.slice(one.end, start).trim() === ''
    )
  return poles.filter((pole) => !leads(pole))
})

/** The scales of a language: of each the words of its sides. */
export function* scalesOf(
  language: Language
): Generator<{family: OppositeFamily; scale: string; sides: string[][]}> {
  for (const [family, written] of Object.entries(tables[language]) as Array<[OppositeFamily, string]>)
    for (const block of written.trim().split('\n\n')) {
      const [name, ...lines] = block.split('\n')
      const sides = lines.join('\n').split('\n|\n')
      yield {family, scale: name!.slice(1, -1), sides: sides.map((side) => side.split('\n'))}
    }
}

type Side = Omit<Pole, keyof Span>

function indexOf(language: Language): TermIndex<Side> {
  return (compiled[language] ??= compileTerms(
    [...scalesOf(language)].flatMap(({family, scale, sides}) =>
      sides.flatMap((words, side) => words.map((word) => [word, {family, scale, side}] as const))
    )
  ))
}

const tables = {zh: chinese, en: english}
const compiled: Partial<Record<Language, TermIndex<Side>>> = {}
