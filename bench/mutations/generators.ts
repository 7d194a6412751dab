import {categories} from './generators/categories.ts'
import {citations} from './generators/citations.ts'
import {decimals} from './generators/decimals.ts'
import {digits} from './generators/digits.ts'
import {directions} from './generators/directions.ts'
import {hedges} from './generators/hedges.ts'
import {lookalikes} from './generators/lookalikes.ts'
import {periods} from './generators/periods.ts'
import {populations} from './generators/populations.ts'
import {roundings} from './generators/roundings.ts'
import {totals} from './generators/totals.ts'
import {units} from './generators/units.ts'
import {words} from './generators/words.ts'
import type {Generator} from './mutant.ts'

/** Every way in which a single fact is falsified. */
export const generators: readonly Generator[] = [
  digits,
  roundings,
  decimals,
  words,
  units,
  hedges,
  periods,
  directions,
  populations,
  categories,
  lookalikes,
  totals,
  citations
]
