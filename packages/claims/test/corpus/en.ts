import {amounts} from './en/amounts.ts'
import {changes} from './en/changes.ts'
import {fractions} from './en/fractions.ts'
import {hedges} from './en/hedges.ts'
import {noneAndAll} from './en/none-and-all.ts'
import {otherLanguages} from './en/other-languages.ts'
import {plainValues} from './en/plain-values.ts'
import {rangesAndLists} from './en/ranges-and-lists.ts'
import {rates} from './en/rates.ts'
import {rareForms} from './en/rare-forms.ts'
import {yearsAndCharacters} from './en/years-and-characters.ts'
import type {Row} from './row.ts'

/**
 * Ways to state a quantity in English, by form of reference/claim-forms.md: one row a way.
 *
 * Expected are `slice → kind hedge value..upper /step tone [unit]`; `!` stands
 * for wording that contradicts itself, no hedge for `exactly`.
 */
export const corpus: Row[] = [
  ...plainValues,
  ...fractions,
  ...hedges,
  ...noneAndAll,
  ...changes,
  ...rangesAndLists,
  ...yearsAndCharacters,
  ...amounts,
  ...otherLanguages,
  ...rareForms,
  ...rates
]
