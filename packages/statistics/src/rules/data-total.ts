/**
 * Check that the parts of a single choice can total 100, and that computed values follow from their formula.
 *
 * Every part may have been rounded by half its last digit, so 8, 32, 34 and 25
 * are right although they make 99.  See `data-total.md` for examples; they are
 * also the tests.
 */
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  halfStep,
  parseDecimal,
  subtractDecimals,
  type Decimal
} from '../decimal.ts'
import {facts, groupBy, rowsById, standingOf, type Fact} from '../fact.ts'
import type {Folder} from '../folder.ts'
import {problem, shown, type Problem} from '../problem.ts'
import type {DataRule} from '../rule.ts'
import {cell, cellRange} from '../table.ts'
import {derivedProblems} from './derived-values.ts'

const id = 'data-total'
const zero: Decimal = {digits: 0n, scale: 0}
const hundred: Decimal = {digits: 100n, scale: 0}
/** As far as a bound goes: to nothing, or to all. */
const whole = hundred
const two: Decimal = {digits: 2n, scale: 0}
const three: Decimal = {digits: 3n, scale: 0}
/** What words allow below and above a part, as they do in texts; else it is rounding alone. */
const rooms: Readonly<Record<string, [below?: Decimal | undefined, above?: Decimal]>> = {
  '<': [whole],
  '<=': [whole],
  '>': [undefined, whole],
  '>=': [undefined, whole],
  '~': [two, two],
  nearly: [three, zero],
  'just-over': [zero, two],
  'just-under': [two, zero]
}

/** A part as the least and the most it may be; without rounding, what is printed. */
type Part = {printed: Decimal; least: Decimal; most: Decimal}

export const dataTotal: DataRule = {
  id,
  check(folder) {
    const counts = categoryCounts(folder)
    const parts = facts(folder).filter((d) => d.category !== '' && counts.has(d.indicator))
    const groups = [...groupBy(parts, distributionOf).values()].flatMap(versionsOf)
    return [
      ...groups.flatMap((group) => ofGroup(group, counts.get(group[0]!.indicator)!)),
      ...derivedProblems(id, folder)
    ]
  }
}

/** What is measured, what is expected and what is aimed at are three distributions. */
function distributionOf(fact: Fact): string {
  const {indicator, when, population} = fact
  return JSON.stringify([indicator, when?.first, when?.last, population, standingOf(fact)])
}

/** Parts that were published more than once total 100 by what was published together. */
function versionsOf(group: Fact[]): Fact[][] {
  const isOnce = new Set(group.map((d) => d.category)).size === group.length
  return isOnce ? [group] : [...groupBy(group, (d) => String(d.published?.first)).values()]
}

/** How many categories each single choice in percent has. */
function categoryCounts({tables}: Folder): Map<string, number> {
  const indicators = tables.get('indicators')
  const categories = tables.get('categories')
  const counts = new Map<string, number>()
  if (!indicators || !categories) return counts
  const byIndicator = groupBy(categories.rows, (row) => cell(categories, row, 'indicator'))
  for (const [name, row] of rowsById(indicators)) {
    const isShare =
      cell(indicators, row, 'choices') === 'single' && cell(indicators, row, 'unit') === 'percent'
    const count = byIndicator.get(name)?.length ?? 0
    if (isShare && count > 1) counts.set(name, count)
  }
  return counts
}

function ofGroup(group: Fact[], count: number): Problem[] {
  const parts = group.map(partOf)
  if (!parts.every((part) => part !== undefined)) return []
  const least = parts.map((d) => d.least).reduce(addDecimals, zero)
  const most = parts.map((d) => d.most).reduce(addDecimals, zero)
  const isWhole = new Set(group.map((d) => d.category)).size >= count
  const isRight = compareDecimals(least, hundred) <= 0 && (!isWhole || compareDecimals(most, hundred) >= 0)
  return isRight ? [] : [wrongTotal(group, parts, isWhole)]
}

function partOf({table, row, value}: Fact): Part | undefined {
  const printed = parseDecimal(value)
  if (!printed) return undefined
  const upper = parseDecimal(cell(table, row, 'upper')) ?? printed
  const step = halfStep(printed)
  const [below = step, above = step] = rooms[cell(table, row, 'comparison')] ?? []
  return {
    printed,
    least: below === whole ? zero : subtractDecimals(printed, below),
    most: above === whole ? hundred : addDecimals(upper, above)
  }
}

function wrongTotal(group: Fact[], parts: Part[], isWhole: boolean): Problem {
  const {table, row, indicator, period} = group[0]!
  const total = formatDecimal(parts.map((d) => d.printed).reduce(addDecimals, zero))
  const room = formatDecimal(parts.map((d) => halfStep(d.printed)).reduce(addDecimals, zero))
  const sum = `${group.map((d) => d.value).join(' + ')} = ${total}`
  return problem(id, cellRange(table, row, 'value'), {
    reason: `Unexpected total ${shown(total)} of ${shown(`${indicator}@${period}`)}, expected ${isWhole ? '' : 'at most '}\`100\``,
    actual: total,
    expected: ['100'],
    note: {
      en: `${sum}. Each part may be rounded by half its last digit, ${room} in all, and still they do not make ${isWhole ? '100' : 'at most 100'}. Check the parts against the report; where several answers were allowed, \`choices\` is \`multiple\`.`,
      zh: `${sum}。每一部分因四舍五入最多相差末位的一半，合计 ${room}，仍然${isWhole ? '凑不成 100' : '超过 100'}。请对照报告核对各部分；如果是多选题，\`choices\` 应为 \`multiple\`。`
    }
  })
}
