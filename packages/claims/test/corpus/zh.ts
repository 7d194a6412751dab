import {amounts} from './zh/amounts.ts'
import {changes} from './zh/changes.ts'
import {fractions} from './zh/fractions.ts'
import {hedges} from './zh/hedges.ts'
import {noneAndAll} from './zh/none-and-all.ts'
import {otherLanguages} from './zh/other-languages.ts'
import {plainValues} from './zh/plain-values.ts'
import {rangesAndLists} from './zh/ranges-and-lists.ts'
import {rates} from './zh/rates.ts'
import {rareForms} from './zh/rare-forms.ts'
import {yearsAndCharacters} from './zh/years-and-characters.ts'
import type {Row} from './row.ts'

/**
 * Ways to state a quantity in Chinese, by form of reference/claim-forms.md: one row a way.
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
