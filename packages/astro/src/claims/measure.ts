import {describeFact} from '../facts/description.ts'
import type {ShownFact} from '../facts/fact.ts'
import {dot} from '../texts/format.ts'
import {textsIn, type Language} from '../texts/text.ts'

/** Categories that are named one by one. */
const most = 3

/** What a number measures, with its categories: on pages of its own no sentence stands around it. */
export function measureOf(fact: ShownFact, language: Language): string {
  const {listSeparator, noSource, categories} = textsIn(language)
  const names = [...new Set(fact.statistics.flatMap(({category}) => category?.label[language] ?? []))]
  const named = names.length > most ? categories(names.length) : names.join(listSeparator)
  return [describeFact(fact, language).measure || noSource, named].filter(Boolean).join(dot)
}
