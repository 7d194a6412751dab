import type {Language, Span} from '@collate/claims'
import {wordBoundsOf} from '@collate/claims/reading'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {judgingWords} from '../language/judging.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {toldOfCell} from './told-of-indicator.ts'
import {wordStem} from './word-stem.ts'

/**
 * A word that a prefix makes the opposite of one of the data, or that lacks the one that theirs has: *unregistered*
 * homes, of a measure of registered ones; *filled* posts, of one of unfilled ones.
 */
export function prefixedWord(
  {role, row, citation: {indicator}}: Hypothesis,
  {clause, stretch, denials}: JudgeReading,
  {text, language, clauses}: SentenceContext
): Span | undefined {
  if (role !== 'value' || denials.length > 0) return undefined
  const own = ownWords(row, indicator, language)
  const {start, end} = clauses.list[clause]!
  const within = {start: Math.max(start, stretch.start), end: Math.min(end, stretch.end)}
  const said = wordBoundsOf(text, language).cut(within)
  const written = said.map((d) => wordStem(text.slice(d.start, d.end), language))
  return said.find((_, at) => {
    const word = written[at]!
    const prefixed = own.bare.get(word)
    if (prefixed?.some((one) => !written.includes(one))) return true
    const rest = withoutPrefix(word, language)
    return rest !== undefined && own.words.has(rest) && !own.words.has(word)
  })
}

/** The words with which the data tell of a cell, and by what is left of them those that lose a prefix. */
type OwnWords = {words: ReadonlySet<string>; bare: ReadonlyMap<string, readonly string[]>}

/** The words of an indicator, and of the category and population of one of its rows. */
const ownWords = toldOfCell(({category, population}, indicator, language): OwnWords => {
  const named = [population, indicator.population, ...(category ? [category] : [])]
  const words = wordsIn(
    [
      indicator.label[language],
      ...indicator.terms[language].flat(),
      ...named.flatMap((d) => [d.label[language], ...d.aliases[language]])
    ].join(' | '),
    language
  )
  const prefixed = [...words].filter((word) => !words.has(withoutPrefix(word, language) ?? word))
  return {words, bare: Map.groupBy(prefixed, (word) => withoutPrefix(word, language)!)}
})

function withoutPrefix(word: string, language: Language): string | undefined {
  const [prefix] = judgingWords[language].denyingPrefix.exec(word) ?? []
  return prefix === undefined ? undefined : wordStem(word.slice(prefix.length), language)
}

/** The words of a text, as their forms begin. */
function wordsIn(text: string, language: Language): Set<string> {
  const words = wordBoundsOf(text, language).cut({start: 0, end: text.length})
  return new Set(words.map(({start, end}) => wordStem(text.slice(start, end), language)))
}
