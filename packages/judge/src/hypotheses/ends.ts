import {comparePeriods} from '@collate/statistics/model'
import type {Quantity} from '@collate/claims'
import {fit} from '../numbers/fit.ts'
import {unitFactor, unitScale} from '../numbers/unit.ts'
import {readWritten} from '../numbers/written.ts'
import type {Citation, Hypothesis} from './hypothesis.ts'
import {valueOf} from './value.ts'

/** Rose nine points (48% to 57%): what looks like a range is what the value was and what it became. */
export function endsHypotheses(
  {upper, ...quantity}: Quantity,
  slice: string,
  citation: Citation
): Hypothesis[] {
  const factor = unitFactor(quantity, citation.indicator.unit)
  if (upper === undefined || !factor) return []
  const scale = unitScale(citation.indicator.unit)
  const states = (value: string, row: Citation['rows'][number]): boolean =>
    fit(readWritten({...quantity, value, hedge: 'exactly'}, slice, factor), {
      value: valueOf(row),
      comparison: row.comparison,
      scale
    }) === 'agrees'
  return citation.rows.flatMap((row) =>
    citation.rows.flatMap((from): Hypothesis[] => {
      const isSeries =
        from.category === row.category &&
        from.population.id === row.population.id &&
        comparePeriods(from.when, row.when) < 0
      if (!isSeries || !states(quantity.value, from) || !states(upper, row)) return []
      return [{citation, role: 'ends', row, from, outcome: 'agrees', value: valueOf(row)}]
    })
  )
}
