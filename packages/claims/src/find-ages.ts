import type {Span} from './claim.ts'
import {ageGrammar as english} from './en/ages.ts'
import {foldText} from './fold/fold-text.ts'
import type {Language} from './language.ts'
import {ageGrammar as chinese} from './zh/ages.ts'

/**
 * An age that is told of people, however it is written: aged 18 to 24, 18-24-year-olds, 18—24岁.
 *
 * `band` is the same for all of them: the first and the last year (or month) that it holds.
 * It stands `behind` its noun, `before` it, or `alone` where it says itself that people are meant; a mere `bound`,
 * women *over 60*, is an age only behind a noun.
 */
export type AgeBand = Span & {band: string; stands: 'behind' | 'before' | 'alone' | 'bound'}

/** How a language writes ages: its named groups are `from`, `to` (which it holds), `under` (which it does not), `at` and `months`. */
export type AgeGrammar = {
  patterns: ReadonlyArray<{pattern: RegExp; stands: AgeBand['stands']}>
  /** Names that are an age and nothing else: 18–24, 65+. */
  whole: readonly RegExp[]
  numberOf: (word: string) => number
}

const grammars: Record<Language, AgeGrammar> = {zh: chinese, en: english}

/** Find the ages of a text, the longest of those that overlap. */
export function findAges(text: string, language: Language): AgeBand[] {
  const folded = foldText(text)
  const {patterns, numberOf} = grammars[language]
  if (!/\p{N}|\p{L}/u.test(text)) return []
  const found = patterns.flatMap(({pattern, stands}) =>
    Array.from(folded.text.matchAll(pattern), (match): AgeBand => {
      const start = folded.at(match.index)
      return {
        start,
        end: folded.behind(match.index + match[0].length),
        band: bandOf(match.groups!, numberOf),
        stands
      }
    })
  )
  const longest = found.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const kept: AgeBand[] = []
  for (const one of longest) if (!kept.some((d) => d.start < one.end && one.start < d.end)) kept.push(one)
  return kept.toSorted((a, b) => a.start - b.start)
}

/** The band of a name that is an age and nothing else: 18–24, 65 and over. */
export function ageOfName(name: string, language: Language): string | undefined {
  const folded = foldText(name).text
  const {whole, numberOf} = grammars[language]
  for (const pattern of whole) {
    const match = pattern.exec(folded)
    if (match) return bandOf(match.groups!, numberOf)
  }
  return undefined
}

function bandOf(groups: Record<string, string | undefined>, numberOf: AgeGrammar['numberOf']): string {
  const {from, to, under, at, months} = groups
  const first = from ?? at
  const last = to ?? at
  const start = first === undefined ? 0 : numberOf(first)
  const end = under === undefined ? (last === undefined ? '' : numberOf(last)) : numberOf(under) - 1
  return `${start}–${end}${months === undefined ? '' : ' mo'}`
}
