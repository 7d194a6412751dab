import type {Language, Span} from '@collate/claims'
import {wordBoundsOf} from '@collate/claims/reading'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {judgingWords} from '../language/judging.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
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
  const {denyingPrefix} = judgingWords[language]
  const named = [row.population, indicator.population, ...(row.category ? [row.category] : [])]
  const own = wordsIn(
    [
      indicator.label[language],
      ...indicator.terms[language].flat(),
      ...named.flatMap((d) => [d.label[language], ...d.aliases[language]])
    ].join(' | '),
    language
  )
  const {start, end} = clauses.list[clause]!
  const within = {start: Math.max(start, stretch.start), end: Math.min(end, stretch.end)}
  const said = wordBoundsOf(text, language).cut(within)
  const written = new Set(said.map((d) => wordStem(text.slice(d.start, d.end), language)))
  const bare = (word: string): string | undefined => {
    const [prefix] = denyingPrefix.exec(word) ?? []
    return prefix === undefined ? undefined : word.slice(prefix.length)
  }
  const denied = new Set(
    [...own].flatMap((word) => {
      const rest = bare(word)
      return rest !== undefined && !own.has(rest) && !written.has(word) ? [rest] : []
    })
  )
  return said.find((d) => {
    const word = wordStem(text.slice(d.start, d.end), language)
    const rest = bare(word)
    return denied.has(word) || (rest !== undefined && own.has(rest) && !own.has(word))
  })
}

/** The words of a text, as their forms begin. */
function wordsIn(text: string, language: Language): Set<string> {
  const words = wordBoundsOf(text, language).cut({start: 0, end: text.length})
  return new Set(words.map(({start, end}) => wordStem(text.slice(start, end), language)))
}
