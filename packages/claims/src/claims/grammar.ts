import type {Language} from '../language.ts'
import {changeGrammar as enChanges} from '../en/changes.ts'
import {clauses as enClauses} from '../en/clauses.ts'
import {directions as enDirections} from '../en/directions.ts'
import * as enLists from '../en/lists.ts'
import {periodGrammar as enPeriods, periods as enPeriodWords} from '../en/periods.ts'
import * as enPopulations from '../en/populations.ts'
import {changeGrammar as zhChanges} from '../zh/changes.ts'
import {clauses as zhClauses} from '../zh/clauses.ts'
import {directions as zhDirections} from '../zh/directions.ts'
import * as zhLists from '../zh/lists.ts'
import {periodGrammar as zhPeriods, periods as zhPeriodWords} from '../zh/periods.ts'
import * as zhPopulations from '../zh/populations.ts'
import {compileTrie} from '../terms.ts'
import type {Trie} from '../terms/trie.ts'
import type {ChangeGrammar} from './change-grammar.ts'
import type {ListGrammar} from './list-grammar.ts'
import type {PeriodGrammar} from './period-grammar.ts'
import type {PopulationGrammar} from './population-grammar.ts'
import {wordRoles, type WordRole} from './words.ts'

/** All that `readClaims` knows of a language. */
export type Grammar = {
  words: Trie<WordRole>
  changes: ChangeGrammar
  lists: ListGrammar
  periods: PeriodGrammar
  populations: PopulationGrammar
}

export const grammars: Record<Language, Grammar> = {
  zh: {
    words: compileTrie(
      wordRoles({
        directions: zhDirections,
        clauses: zhClauses,
        periods: zhPeriodWords,
        lists: zhLists.lists,
        populations: zhPopulations.populations
      })
    ),
    changes: zhChanges,
    lists: zhLists.listGrammar,
    periods: zhPeriods,
    populations: zhPopulations.populationGrammar
  },
  en: {
    words: compileTrie(
      wordRoles({
        directions: enDirections,
        clauses: enClauses,
        periods: enPeriodWords,
        lists: enLists.lists,
        populations: enPopulations.populations
      })
    ),
    changes: enChanges,
    lists: enLists.listGrammar,
    periods: enPeriods,
    populations: enPopulations.populationGrammar
  }
}
