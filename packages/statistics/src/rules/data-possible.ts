/**
 * Warn about percentages that no number of answers can give (GRIM), and about
 * growths that their levels do not give.
 *
 * Of 25 people, 17 are 68 percent and 18 are 72: nobody can be 70 percent.
 * See `data-possible.md` for examples; they are also the tests.
 */
import {halfStep, parseDecimal, type Decimal} from '../decimal.ts'
import type {Row} from '../csv.ts'
import {facts, rowsById, standingOf, type Fact} from '../fact.ts'
import {problem, shown, type Problem} from '../problem.ts'
import type {DataRule} from '../rule.ts'
import {cell, cellRange, type Table} from '../table.ts'
import {levelProblems} from './growth-levels.ts'

const id = 'data-possible'
const wholePattern = /^[1-9]\d{0,14}$/

export const dataPossible: DataRule = {
  id,
  check(folder) {
    const indicators = folder.tables.get('indicators')
    const populations = folder.tables.get('populations')
    const units = rowsById(indicators)
    const sizes = rowsById(populations)
    const shares = facts(folder).flatMap((fact) => {
      const indicator = units.get(fact.indicator)
      if (!indicator || !isShare(indicators!, indicator)) return []
      const population = sizes.get(fact.population)
      const size = population ? cell(populations!, population, 'size') : ''
      return ofFact(fact, cell(fact.table, fact.row, 'n') || size)
    })
    return [...shares, ...levelProblems(id, folder)]
  }
}

function isShare(indicators: Table, row: Row): boolean {
  return cell(indicators, row, 'unit') === 'percent' && cell(indicators, row, 'change_of') === ''
}

/** Only what was measured and printed as such can be impossible: no bounds, nothing expected or computed. */
function ofFact(fact: Fact, answers: string): Problem[] {
  const {table, row, value} = fact
  const decimal = parseDecimal(value)
  const isExact = ['', '='].includes(cell(table, row, 'comparison')) && cell(table, row, 'upper') === ''
  const isDerived = cell(table, row, 'evidence') === 'derived'
  if (
    !decimal ||
    decimal.digits < 0n ||
    !isExact ||
    standingOf(fact) !== 'measured' ||
    isDerived ||
    !wholePattern.test(answers)
  )
    return []
  const count = BigInt(answers)
  if (isPossible(decimal, count)) return []

  const {below, above} = neighbours(decimal, count)
  return [
    problem(id, cellRange(table, row, 'value'), {
      severity: 'warning',
      reason: `Unexpected ${shown(`${value}%`)} of ${shown(answers)} answers, expected a share that whole answers give`,
      actual: value,
      expected: [below, above].map((d) => d.share),
      note: {
        en: `${below.count} of ${answers} are ${below.share}%, ${above.count} of ${answers} are ${above.share}%: nothing between rounds to ${value}%. Check the value and the number of answers.`,
        zh: `${answers} 份答复中 ${below.count} 份占 ${below.share}%，${above.count} 份占 ${above.share}%，其间没有任何整数能四舍五入为 ${value}%。请核对数值和答复数。`
      }
    })
  ]
}

/** Whether a whole number of answers rounds to the value, halves either way. */
function isPossible(value: Decimal, count: bigint): boolean {
  const half = halfStep(value)
  const unit = 10n ** BigInt(half.scale)
  const digits = value.digits * 10n
  const most = ((digits + half.digits) * count) / (100n * unit)
  return most * 100n * unit >= (digits - half.digits) * count
}

type Share = {count: bigint; share: string}

/** The nearest shares that are possible, with two decimals more than printed. */
function neighbours(value: Decimal, count: bigint): {below: Share; above: Share} {
  const below = (value.digits * count) / (100n * 10n ** BigInt(value.scale))
  return {below: shareOf(below, count), above: shareOf(below + 1n, count)}
}

function shareOf(part: bigint, count: bigint): Share {
  const hundredths = (part * 20_000n + count) / (count * 2n)
  const text = (hundredths / 100n).toString()
  return {count: part, share: `${text}.${(hundredths % 100n).toString().padStart(2, '0')}`}
}
