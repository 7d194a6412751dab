import {readPeopleWord} from '@collate/claims/groups'
import type {Language, Span} from '@collate/claims'
import {saysLittle, wordBoundsOf, type Named} from '@collate/claims/reading'

/** A word of a text or a name, and what it says. */
type Word = Span & {role: 'anyone' | 'place' | 'link' | 'telling' | 'other'; stem: string}

/**
 * Find the names that a text tells in another order, or with other words for people: people in rural areas are rural
 * residents, households on low incomes low-income households, 居住在农村的人口 are 农村居民.
 *
 * All that a name says of them has to be there, and nothing else between it or right before it: young rural people are
 * no rural residents.
 */
export function compileRetoldNames<T>(
  names: ReadonlyArray<{name: string; value: T}>,
  language: Language
): (text: string) => Array<Named<T>> {
  const known = new Map<string, Set<T>>()
  const stems = new Set<string>()
  for (const {name, value} of names) {
    const said = wordsOf(name, language)
    const telling = said.filter((d) => d.role !== 'link')
    const key = said.length === 0 ? '' : keyOf(said)
    // The country is no country, and a proper name is told as it is written.
    if (key === '' || (telling.length === 1 && said.length > 1) || /\p{Lu}|\p{N}/u.test(name)) continue
    known.set(key, (known.get(key) ?? new Set()).add(value))
    for (const {stem, role} of telling) if (role === 'telling') stems.add(stem)
  }
  if (known.size === 0) return () => []
  return (text) => {
    const words = wordsOf(text, language).map((word) =>
      word.role === 'telling' && !stems.has(word.stem) ? {...word, role: 'other' as const} : word
    )
    const found = words.flatMap((_, first) => retoldFrom(first, words, text, language, known))
    return found.filter((d) => !found.some((e) => e !== d && e.start <= d.start && d.end <= e.end))
  }
}

/** The longest name that begins with a word. */
function retoldFrom<T>(
  first: number,
  words: readonly Word[],
  text: string,
  language: Language,
  known: ReadonlyMap<string, ReadonlySet<T>>
): Array<Named<T>> {
  if (!['anyone', 'telling'].includes(words[first]!.role)) return []
  const before = words[first - 1]
  if (before && isBeside(before, words[first]!, text) && saysMore(before, text, language)) return []
  let found: Named<T> | undefined
  for (let last = first; last < words.length && last < first + most; last++) {
    const word = words[last]!
    if (word.role === 'other' || (last > first && !isBeside(words[last - 1]!, word, text))) break
    const values = isNoun(word) ? known.get(keyOf(words.slice(first, last + 1))) : undefined
    const next = words[last + 1]
    // Employees in manufacturing firms; what is written without spaces may go on with a verb.
    const goesOn =
      word.role === 'telling' &&
      next?.start === word.end + 1 &&
      isBeside(word, next, text) &&
      saysMore(next, text, language)
    if (values && !goesOn) found = {start: words[first]!.start, end: word.end, values: [...values]}
  }
  return found ? [found] : []
}

function isNoun({role}: Word): boolean {
  return role !== 'link' && role !== 'other'
}

function saysMore({start, end, role}: Word, text: string, language: Language): boolean {
  const word = text.slice(start, end)
  return role === 'telling' || (role === 'other' && /^\p{L}/u.test(word) && !saysLittle(word, language))
}

function isBeside(one: Span, other: Span, text: string): boolean {
  return /^[ -]?$/.test(text.slice(one.end, other.start))
}

/**
 * What words tell, whatever their order.  Beside a single one a word for people or places counts, and one for people
 * that begins or ends several: rural is no rural residents.
 */
function keyOf(words: readonly Word[]): string {
  const telling = [...new Set(words.flatMap(({role, stem}) => (role === 'telling' ? [stem] : [])))].toSorted()
  if (telling.length === 0 || telling.length > mostTelling) return ''
  const isOfAnyone =
    telling.length === 1
      ? words.some((d) => d.role === 'anyone' || d.role === 'place')
      : (words[0]!.role === 'anyone' && words[1]!.role !== 'link') || words.at(-1)!.role === 'anyone'
  return `${telling.join(' ')}${isOfAnyone ? ' *' : ''}`
}

function wordsOf(text: string, language: Language): Word[] {
  return wordBoundsOf(text, language)
    .cut({start: 0, end: text.length})
    .flatMap(({start, end}) =>
      Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}’']+|[^\p{L}\p{N}’' -]/gu), (match): Word => {
        const [written] = match
        const span = {start: start + match.index, end: start + match.index + written.length}
        if (!/\p{L}/u.test(written)) return {...span, role: 'other', stem: written}
        const word = readPeopleWord(written, language)
        return {...span, role: word.role, stem: word.role === 'telling' ? word.stem : ''}
      })
    )
}

/** Words that a name is told with. */
const most = 8
const mostTelling = 4
