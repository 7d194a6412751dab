import {foldText, type Folded} from './fold/fold-text.ts'
import {isCommonWord, wordForms} from './terms/forms.ts'
import {longestMatches} from './terms/longest.ts'
import {createTrie, insert, walk, type Match, type Trie} from './terms/trie.ts'

export {inflectedForms, singularOf} from './terms/forms.ts'

/**
 * Words to look for, compiled; reading a text costs the same for ten words as for a thousand.
 *
 * Offsets are into the text as it was written, also where it is given folded.
 */
export type TermIndex<T> = {
  /** Matches ordered by start; of those that overlap, and count where it is asked, the longest. */
  find(text: string | Folded, counts?: (match: Match<T>) => boolean): Array<Match<T>>
  /** Every match, also those inside longer ones. */
  findAll(text: string | Folded): Array<Match<T>>
}

/**
 * Compile words, each with a value it stands for.
 *
 * Case and width do not count.  Words of letters match as whole words with
 * regular endings, Chinese ones anywhere; spaces beside Han and hyphens between
 * words are looked through.  A word may be given several times with several values.
 *
 * @example
 * compileTerms([['container user', 'users']]).find('Container users said')
 * // => [{start: 0, end: 15, values: ['users']}]
 */
export function compileTerms<T>(entries: Iterable<readonly [word: string, value: T]>): TermIndex<T> {
  const trie = compileTrie(entries)
  return {
    find(text, counts) {
      const folded = foldedOf(text)
      const matches = walk(trie, folded)
      return counts
        ? longestMatches(unfolded(matches, folded).filter(counts))
        : unfolded(longestMatches(matches), folded)
    },
    findAll(text) {
      const folded = foldedOf(text)
      return unfolded(walk(trie, folded), folded)
    }
  }
}

/** What several tables are asked of is folded once for all. */
function foldedOf(text: string | Folded): Folded {
  return typeof text === 'string' ? foldText(text) : text
}

/** The matches with the offsets of the text as it was written. */
function unfolded<T>(matches: Array<Match<T>>, text: Folded): Array<Match<T>> {
  return matches.map(({start, end, values}) => ({start: text.at(start), end: text.behind(end), values}))
}

/** The words alone, for callers that have folded their text already. */
export function compileTrie<T>(entries: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const trie = createTrie<T>()
  for (const [word, value] of entries) {
    const written = word.trim()
    const folded = foldText(written).text
    if (folded === '') continue
    if (isCommonWord(folded)) insert(trie, folded, value, written === folded ? undefined : written)
    else for (const form of wordForms(folded)) insert(trie, form, value)
  }
  return trie
}
