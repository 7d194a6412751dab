import type {StatRule} from './rule.ts'
import {ambiguous} from './rules/ambiguous.ts'
import {category} from './rules/category.ts'
import {direction} from './rules/direction.ts'
import {evidence} from './rules/evidence.ts'
import {hedge} from './rules/hedge.ts'
import {measure} from './rules/measure.ts'
import {period} from './rules/period.ts'
import {population} from './rules/population.ts'
import {status} from './rules/status.ts'
import {superseded} from './rules/superseded.ts'
import {total} from './rules/total.ts'
import {uncited} from './rules/uncited.ts'
import {unit} from './rules/unit.ts'
import {unread} from './rules/unread.ts'
import {unknown} from './rules/unknown.ts'
import {value} from './rules/value.ts'
import {wording} from './rules/wording.ts'

/** Every rule, in the order in which their findings about one claim are told. */
export const rules: readonly StatRule[] = [
  unknown,
  ambiguous,
  value,
  unit,
  hedge,
  period,
  direction,
  status,
  population,
  measure,
  category,
  total,
  evidence,
  superseded,
  wording,
  unread,
  uncited
]
