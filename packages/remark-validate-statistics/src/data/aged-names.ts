import {ageOfName, findAges, readPeopleWord, saysAnybody, type AgeBand} from '@collate/claims/groups'
import type {Language, Span} from '@collate/claims'
import {saysLittle, wordBoundsOf, type Named} from '@collate/claims/reading'
import {foldWord} from '@collate/claims/text'
import {languageWords} from '../language-words.ts'

/** A name of somebody or something, what it stands for, and the names of the whole that it is a part of. */
export type PartName<T> = {name: string; value: T; wholes: readonly string[]}

/**
 * Find the names that tell an age, however text and name write it: girls aged 11 to 16 as 11-16-year-old girls, those
 * aged 18–24 or 18-24-year-olds as adults aged 18 to 24, 65岁以上人口 as 65周岁及以上老年人.
 *
 * An age alone stands for those of whom nothing else is said; beside the words for others it is no name of theirs.
 */
export function compileAgedNames<T>(
  names: ReadonlyArray<PartName<T>>,
  language: Language
): (text: string) => Array<Named<T>> {
  const known = new Map<string, Set<T>>()
  for (const {name, value, wholes} of names)
    for (const {band, rest} of agesOfName(name, wholes, language)) {
      const key = keyOf(band, rest)
      known.set(key, (known.get(key) ?? new Set()).add(value))
    }
  if (known.size === 0) return () => []
  return (text) =>
    findAges(text, language).flatMap((age): Array<Named<T>> => {
      const [longest] = placesOf(text, age, language)
        .flatMap(({start, end, rest}) => {
          const values = known.get(keyOf(age.band, rest))
          return values ? [{start, end, values: [...values]}] : []
        })
        .toSorted((a, b) => b.end - b.start - (a.end - a.start))
      return longest ? [longest] : []
    })
}

/** The age of a name and what else it says; where that is nothing, or who the whole is, also with the other names of the whole. */
function agesOfName(
  name: string,
  wholes: readonly string[],
  language: Language
): Array<{band: string; rest: string}> {
  const alone = ageOfName(name, language)
  const found = findAges(name, language)
  if (alone === undefined && found.length !== 1) return []
  const [age] = found
  const band = alone ?? age!.band
  const rest = alone === undefined ? restOf(name.slice(0, age!.start), name.slice(age!.end), language) : ''
  const all = wholes.map((whole) => restOf(whole, '', language))
  return [...new Set([rest, ...(rest === '' || all.includes(rest) ? all : [])])].map((d) => ({band, rest: d}))
}

function keyOf(band: string, rest: string): string {
  return `${band} ${rest}`
}

/** What is said beside an age: it may stand on either side of its noun. */
function restOf(before: string, behind: string, language: Language): string {
  const [first, second] = [before, behind].map((d) => said(d, language))
  return first === '' ? second! : second === '' ? first! : `${first} … ${second}`
}

/** What words say, without those that say no more than the age does; words for the same are alike. */
function said(words: string, language: Language): string {
  const {link} = languageWords[language]
  const written = foldWord(words).trim()
  const bare = link !== '' && written.startsWith(link) ? written.slice(link.length) : written
  if (saysAnybody(bare, language)) return ''
  return wordBoundsOf(bare, language)
    .cut({start: 0, end: bare.length})
    .flatMap(({start, end}) => {
      const word = readPeopleWord(bare.slice(start, end), language)
      return word.role === 'telling' ? [word.stem] : []
    })
    .join(' ')
}

/** Where the name of an age may begin and end, with what it says besides. */
function placesOf(
  text: string,
  {start, end, stands}: AgeBand,
  language: Language
): Array<{start: number; end: number; rest: string}> {
  const words = wordBoundsOf(text, language).cut({start: 0, end: text.length})
  const before =
    stands === 'alone' ? [] : runOf(text, words.filter((d) => d.end <= start).toReversed(), start)
  const behind = runOf(
    text,
    words.filter((d) => d.start >= end),
    end
  )
  const isLink = (word: Span): boolean =>
    readPeopleWord(text.slice(word.start, word.end), language).role === 'link'
  return [undefined, ...before].flatMap((first, left) =>
    [undefined, ...behind].flatMap((final, right) => {
      if ((first && isLink(first)) || (final && isLink(final))) return []
      const [from, to] = [first?.start ?? start, final?.end ?? end]
      const rest = restOf(text.slice(from, start), text.slice(end, to), language)
      const [next, last] = [behind[right], before[left]]
      const isOfOthers =
        rest === '' &&
        (stands === 'before' ? right === 0 && saysWho(text, next, language) : saysWho(text, last, language))
      const isBehindNothing = stands === 'bound' ? !first : stands === 'behind' && !first && final
      return isOfOthers || isBehindNothing ? [] : [{start: from, end: to, rest}]
    })
  )
}

/** Words that follow each other from a place on, or lead up to it, with nothing but a space between them. */
function runOf(text: string, words: readonly Span[], from: number): Span[] {
  const run: Span[] = []
  let at = from
  for (const {start, end} of words.slice(0, most)) {
    const isBehind = start >= at
    const [word = ''] = /^[\p{L}\p{N}’'-]+/u.exec(text.slice(start, end)) ?? []
    const isCut = start + word.length < end
    if (!/^[ -]?$/.test(isBehind ? text.slice(at, start) : text.slice(end, at))) break
    if (!/^\p{L}/u.test(word) || (isCut && !isBehind)) break
    run.push({start, end: start + word.length})
    if (isCut) break
    at = isBehind ? end : start
  }
  return run
}

function saysWho(text: string, word: Span | undefined, language: Language): boolean {
  return word !== undefined && !saysLittle(text.slice(word.start, word.end), language)
}

/** Words that a name may have on one side of its age. */
const most = 6
