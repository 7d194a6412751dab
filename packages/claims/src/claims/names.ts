import type {Vocabulary} from '../claim.ts'
import {compileTrie} from '../terms.ts'
import type {Trie} from '../terms/trie.ts'

/** What carries a name: ids of populations, and categories of indicators. */
export type Name = {populations: string[]; categories: Category[]}

export type Category = {
  /** `indicator#category`. */
  id: string
  indicator: string
}

const compiled = new WeakMap<Vocabulary, Trie<Name>>()

/** The names of a vocabulary, compiled once: populations and categories together, so that the longer name wins. */
export function namesOf(vocabulary: Vocabulary): Trie<Name> {
  let trie = compiled.get(vocabulary)
  if (!trie) {
    trie = compileTrie(entries(vocabulary))
    compiled.set(vocabulary, trie)
  }
  return trie
}

/** What carries one of several names that are the same text. */
export function mergeNames(names: readonly Name[]): Name {
  if (names.length === 1) return names[0]!
  const categories = new Map(
    names.flatMap((name) => name.categories.map((category) => [category.id, category]))
  )
  return {
    populations: [...new Set(names.flatMap(({populations}) => populations))],
    categories: [...categories.values()]
  }
}

/** One entry for each name, so that a name of many things is one value. */
function* entries({populations, categories}: Vocabulary): Generator<readonly [string, Name]> {
  const byName = new Map<string, Name>()
  const nameOf = (name: string): Name => {
    const known = byName.get(name) ?? {populations: [], categories: []}
    byName.set(name, known)
    return known
  }
  for (const {id, names} of populations) for (const name of new Set(names)) nameOf(name).populations.push(id)
  for (const {id, names} of categories) {
    const category = {id, indicator: id.slice(0, id.indexOf('#'))}
    for (const name of new Set(names)) nameOf(name).categories.push(category)
  }
  yield* byName
}
