import type {Quantity} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {fit} from '../numbers/fit.ts'
import {
  absolute,
  divide,
  hundred,
  multiply,
  subtract,
  sumFractions,
  whole,
  type Fraction
} from '../numbers/fraction.ts'
import {isIndex, ratePower, unitFactor, unitKind, unitScale} from '../numbers/unit.ts'
import {readWritten, type Written} from '../numbers/written.ts'
import {ofAllRows} from './all-rows.ts'
import type {Citation, Hypothesis} from './hypothesis.ts'
import {rowPairs} from './row-pairs.ts'
import {valueOf} from './value.ts'

/** The quantity is what the parts of a whole leave, or what one of them is of the whole. */
export function wholeHypotheses(
  quantity: Quantity,
  slice: string,
  citation: Citation,
  named: readonly string[],
  part: 'rest' | 'total' | undefined
): Hypothesis[] {
  if (part === 'total')
    return [...sumHypotheses(quantity, slice, citation, named), ...shareHypotheses(quantity, slice, citation)]
  if (part !== 'rest') return shareHypotheses(quantity, slice, citation)
  return [...restHypotheses(quantity, slice, citation, named), ...shareHypotheses(quantity, slice, citation)]
}

/** 其余18%, the remaining 30%: what the parts named before leave of 100, or of the row without a category. */
function restHypotheses(
  quantity: Quantity,
  slice: string,
  citation: Citation,
  named: readonly string[]
): Hypothesis[] {
  const factor = unitFactor(quantity, citation.indicator.unit)
  if (!factor) return []
  const written = readWritten(quantity, slice, factor)
  const groups = Map.groupBy(citation.rows, (row) => `${row.period} ${row.population.id}`)
  return [...groups.values()].flatMap((rows) => {
    const parts = rows.filter((row) => row.category && named.includes(row.category.id))
    if (parts.length === 0 || parts.length === rows.length) return []
    const total = rows.find((row) => !row.category)
    const isShare = unitKind(citation.indicator.unit) === 'percent'
    if (!total && !isShare) return []
    const all = total && !isShare ? valueOf(total) : hundred
    // What the source gives for the others, or what is left of the whole: rounding sets them apart.
    const others = rows.filter((row) => row.category && !named.includes(row.category.id))
    const values = [
      ...(others.length > 0 ? [sumFractions(others.map(valueOf))] : []),
      subtract(all, sumFractions(parts.map(valueOf)))
    ]
    return values.map((value) => {
      const outcome = fit(written, {value, comparison: '=', scale: unitScale(citation.indicator.unit)})
      return {citation, role: 'rest' as const, row: parts[0]!, outcome, value}
    })
  })
}

/** 合计占58%: the sum of the parts named before. */
function sumHypotheses(
  quantity: Quantity,
  slice: string,
  citation: Citation,
  named: readonly string[]
): Hypothesis[] {
  const {unit} = citation.indicator
  const factor = unitFactor(quantity, unit)
  const isShare = quantity.kind === 'percent' && unitScale(unit) === 'amount'
  if (!(factor || isShare) || named.length < 2) return []
  const written = readWritten(quantity, slice, factor)
  const scale = isShare ? 'points' : unitScale(unit)
  const groups = Map.groupBy(citation.rows, (row) => `${row.period} ${row.population.id}`)
  return [...groups.values()].flatMap((rows) => {
    const parts = rows.filter((row) => row.category && named.includes(row.category.id))
    const all = isShare ? wholeAmong(rows) : hundred
    if (parts.length < 2 || !all) return []
    const sum = sumFractions(parts.map(valueOf))
    const value = isShare ? shareOf(sum, all) : sum
    const outcome = fit(written, {value, comparison: '=', scale})
    return [{citation, role: 'sum' as const, row: parts[0]!, outcome, value}]
  })
}

/** What the values of one time and group come to: the row without a category, or all parts where they are all there. */
function wholeAmong(rows: readonly Observation[]): Fraction | undefined {
  const total = rows.find((row) => !row.category)
  const {categories, choices} = rows[0]!.indicator
  const isWhole = choices !== 'multiple' && categories.size > 1 && rows.length === categories.size
  const value = total ? valueOf(total) : isWhole ? sumFractions(rows.map(valueOf)) : undefined
  return value?.numerator === 0n ? undefined : value
}

function shareOf(part: Fraction, all: Fraction): Fraction {
  return multiply(divide(part, all), hundred)
}

/** Altogether 15.3%, in other words 59%: the sum of the last of the parts that were told before. */
export function lastSums(
  quantity: Quantity,
  slice: string,
  citation: Citation,
  told: readonly string[]
): Hypothesis[] {
  return told
    .slice(0, -1)
    .flatMap((_, at) => sumHypotheses(quantity, slice, citation, told.slice(at)))
    .filter(({outcome}) => outcome === 'agrees')
}

/** 占总量的三成: a count of one category, or of one group, as a share of the whole; of 405 men and 172 women, 70% were men. */
function shareHypotheses(quantity: Quantity, slice: string, citation: Citation): Hypothesis[] {
  if (quantity.kind !== 'percent' || unitScale(citation.indicator.unit) !== 'amount') return []
  const written = readWritten(quantity, slice)
  return citation.rows.flatMap((row) => {
    const from = totalOf(row, citation.rows)
    const all = from ? valueOf(from) : row.category && wholeAmong(partsBeside(row, citation.rows))
    if (!all) return []
    const value = shareOf(valueOf(row), all)
    const outcome = fit(written, {value, comparison: '=', scale: 'points'})
    return [{citation, role: 'share' as const, row, ...(from && {from}), outcome, value}]
  })
}

/** 占全部的28.6%，提高0.8个百分点: what became of the share that a count is of its whole, which both times have. */
export function shiftHypotheses(quantity: Quantity, slice: string, citation: Citation): Hypothesis[] {
  const {rows, indicator} = citation
  if (quantity.kind !== 'points' || !countsParts(indicator.unit)) return []
  const written = readWritten(quantity, slice)
  const found: Hypothesis[] = []
  for (const {row, from, axis} of rowPairs(rows)) {
    const wholes = axis === 'time' ? [totalOf(from, rows), totalOf(row, rows)] : []
    const [before, after] = wholes
    if (!before || !after) continue
    const value = subtract(shareOf(valueOf(row), valueOf(after)), shareOf(valueOf(from), valueOf(before)))
    const signed = written.value.numerator < 0n ? value : absolute(value)
    const outcome = fit(written, {value: signed, comparison: '=', scale: 'points'})
    found.push({citation, role: 'shift', row, from, wholes: [before, after], outcome, value})
  }
  return found
}

/** Whether values in a unit come to their whole: people and money, and neither rates nor index numbers. */
function countsParts(unit: string): boolean {
  return unitScale(unit) === 'amount' && ratePower(unit) === undefined && !isIndex(unit)
}

const groupsOf = ofAllRows((rows) =>
  Map.groupBy(rows, ({period, population}) => keyOf(period, population.id))
)

/** The rows of the same time and group. */
function partsBeside(
  {period, population}: Observation,
  rows: readonly Observation[]
): readonly Observation[] {
  return groupsOf(rows).get(keyOf(period, population.id)) ?? []
}

const cells = ofAllRows((rows) => new Map(rows.map((row) => [cellOf(row), row] as const)))

function cellOf({period, category, population}: Observation): string {
  return keyOf(period, population.id, category?.id)
}

function keyOf(period: string, population: string, category = ''): string {
  return `${period} ${population} ${category}`
}

/** The row without a category, or that of all among whom a group is. */
function totalOf(
  {period, indicator, population, category}: Observation,
  rows: readonly Observation[]
): Observation | undefined {
  const all = category ? population.id : (population.within ?? indicator.population.id)
  const found = category || all !== population.id ? cells(rows).get(keyOf(period, all)) : undefined
  return found && valueOf(found).numerator !== 0n ? found : undefined
}

/** Four levels: how many parts a list has; n = 750: how many answered; 672 of 1,200: a share told as a count. */
export function countHypotheses(
  quantity: Quantity,
  slice: string,
  citation: Citation,
  groups: readonly Fraction[],
  isPart: boolean,
  listed: number
): Hypothesis[] {
  if (quantity.kind !== 'count') return []
  const written = readWritten(quantity, slice)
  const [first] = citation.rows
  if (!first) return []
  const found: Hypothesis[] = []
  const state = (role: 'parts' | 'sample', row: Observation, value: Fraction): void => {
    found.push({citation, role, row, value, outcome: fit(written, {value, comparison: '=', scale: 'amount'})})
  }
  const categories = citation.indicator.categories.size
  for (const count of new Set([categories, listed]))
    if (count > 1) state('parts', first, whole(BigInt(count)))
  for (const row of citation.rows) {
    const size = row.n ?? row.population.size
    if (size !== undefined) state('sample', row, whole(BigInt(size)))
    found.push(
      ...portions(
        written,
        citation,
        row,
        size === undefined || isPart ? groups : [whole(BigInt(size)), ...groups]
      )
    )
  }
  return found
}

/** A count whose share of those asked, or of another count beside it, is the one that is published. */
function portions(
  written: Written,
  citation: Citation,
  row: Observation,
  sizes: readonly Fraction[]
): Hypothesis[] {
  if (unitKind(citation.indicator.unit) !== 'percent') return []
  return sizes.flatMap((size) => {
    if (size.numerator === 0n) return []
    const value = multiply(divide(written.value, size), hundred)
    const share: Written = {...written, scale: 'points', value, step: whole(1n), sharpness: whole(1n)}
    const outcome = fit(share, {value: valueOf(row), comparison: row.comparison, scale: 'points'})
    return [
      {citation, role: 'portion' as const, row, value: divide(multiply(valueOf(row), size), hundred), outcome}
    ]
  })
}
