import type {Vocabulary} from '../claim.ts'
import {compileTrie} from '../terms.ts'
import type {Trie} from '../terms/trie.ts'

/** What carries a name: ids of populations, and of categories as `indicator#category`. */
export type Name = {populations: string[]; categories: string[]}

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

function* entries({populations, categories}: Vocabulary): Generator<readonly [string, Name]> {
  for (const {id, names} of populations) {
    const value = {populations: [id], categories: []}
    for (const name of names) yield [name, value]
  }
  for (const {id, names} of categories) {
    const value = {populations: [], categories: [id]}
    for (const name of names) yield [name, value]
  }
}
