import type {Mutation} from './mutation.ts'
import {leftovers, names} from './mutations/names.ts'
import {numbers} from './mutations/numbers.ts'
import {structure, untranslated} from './mutations/structure.ts'
import {words} from './mutations/words.ts'

export const mutations: readonly Mutation[] = [
  ...numbers,
  ...words,
  ...structure,
  ...untranslated,
  ...names,
  ...leftovers
]
