import {parseDecimal} from '../decimal.ts'
import type {Fact} from '../fact.ts'
import {problem, shown, type Problem} from '../problem.ts'
import {writeRatio, type Ratio} from '../ratio.ts'
import {cellRange} from '../table.ts'
import type {GrowthRange} from './growth-range.ts'

/** Two levels, and what follows from them. */
type Levels = {now: Fact; before: Fact; change: GrowthRange; unit: string}

/** A growth that its levels do not give. */
export function growthMismatch(id: string, {table, row, value}: Fact, levels: Levels): Problem {
  const {now, before, change, unit} = levels
  const expected = unlike(value, change.printed)
  const {path, line, column} = cellRange(now.table, now.row, 'value')
  const other = cellRange(before.table, before.row, 'value').line
  const sum = `${formula(now.value, before.value, unit)} = ${expected}`
  return problem(id, cellRange(table, row, 'value'), {
    severity: 'warning',
    reason: `Unexpected growth ${shown(value)}, expected ${shown(expected)}`,
    actual: value,
    expected: [expected],
    cause: {path, line, column},
    note: {
      en: `The values of lines ${line} and ${other} give ${sum}, and rounding does not explain the difference. Check the three against the report. Where its growth is of something else (at constant prices, of a changed base), let \`change_of\` name an indicator of that without observations.`,
      zh: `由第 ${line} 行和第 ${other} 行的数值得 ${sum}，四舍五入解释不了这一差别。请对照报告核对这三个数。如果报告的增长另有口径（如按不变价格、按可比口径），请让 \`change_of\` 指向一个没有观测值的相应指标。`
    }
  })
}

/** The growth with the digits that the report gives, and with more where those do not tell it from what is there. */
function unlike(value: string, printed: Ratio): string {
  let {scale} = parseDecimal(value)!
  while (writeRatio(printed, scale) === value) scale += 1
  return writeRatio(printed, scale)
}

function formula(now: string, before: string, unit: string): string {
  if (unit === 'percent') return `(${now} ÷ ${before} − 1) × 100`
  return unit === 'multiple' ? `${now} ÷ ${before}` : `${now} − ${before}`
}
