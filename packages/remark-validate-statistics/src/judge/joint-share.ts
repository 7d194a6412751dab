import {fit} from '@collate/judge/numbers/fit'
import {isTrue} from '../resolve/expect.ts'
import {totalOf} from '../resolve/list.ts'
import type {Reading} from '../resolve/stat.ts'
import type {Written} from '@collate/judge/numbers/written'

/** 55% strongly agree or agree: one share of several answers that exclude each other, each of them cited. */
export function isJointShare({stat, targets}: Reading, written: Written): boolean {
  const rows = targets.flatMap(({row}) => row ?? [])
  const [first] = rows
  const categories = new Set(rows.map(({category}) => category))
  if (!first || stat.quantities.length > 1 || categories.size < 2 || categories.size < stat.citations.length)
    return false
  const isOneWhole = rows.every(
    ({indicator, period, population, category}) =>
      category && indicator === first.indicator && period === first.period && population === first.population
  )
  if (!isOneWhole || first.indicator.choices !== 'single') return false
  return isTrue({outcome: fit(written, {value: totalOf(rows), comparison: '=', scale: written.scale})})
}
