import {compareDecimals, isMultiple, parseDecimal, type Decimal} from '../decimal.ts'
import {shown, type Complaint} from '../problem.ts'

const zero: Decimal = {digits: 0n, scale: 0}
const hundred: Decimal = {digits: 100n, scale: 0}

/** What a value is one of. */
export type ValueKind = {unit: string; isGrowth: boolean; isShare: boolean; precision: string}

/** What is wrong with a value, or with the upper end of one; silent about what is no decimal at all. */
export function checkRange(value: string, {unit, isGrowth, isShare, precision}: ValueKind): Complaint[] {
  const decimal = parseDecimal(value)
  const step = parseDecimal(precision)
  if (!decimal) return []
  const sign = compareDecimals(decimal, zero)
  const isOutside = sign < 0 || compareDecimals(decimal, hundred) > 0
  const complaints: Complaint[] = []
  if (unit === 'percent' && isOutside && isShare && !isGrowth) complaints.push(outside(value))
  if (unit === 'count' && sign < 0 && !isGrowth) complaints.push(negative(value, unit))
  if (unit === 'multiple' && sign < 0) complaints.push(negative(value, unit))
  if (unit === 'ratio' && sign <= 0) complaints.push(noRatio(value))
  if (step && step.digits > 0n && !isMultiple(decimal, step)) complaints.push(finer(value, precision))
  return complaints
}

/** What is wrong with the other end of a range. */
export function checkUpper(upper: string, value: string, comparison: string): Complaint[] {
  const [high, low] = [parseDecimal(upper), parseDecimal(value)]
  if (!high || !low) return []
  if (comparison !== '' && comparison !== '=') return [bounded(upper, comparison)]
  return compareDecimals(high, low) > 0 ? [] : [notAbove(upper, value)]
}

function outside(value: string): Complaint {
  return {
    severity: 'warning',
    reason: `Unexpected percentage ${shown(value)}, expected \`0\` to \`100\``,
    actual: value,
    note: {
      en: 'A share of those it counts lies between 0 and 100. A ratio of two amounts need not (a coverage, a margin): leave `population` empty and write `implied` in `base`. A growth says so in `change_of` and `versus`; the unit of a difference of percentages is `points`.',
      zh: '占比应在 0 到 100 之间。两个金额或数量之比不受此限（如拨备覆盖率、利润率）：请把 `population` 留空，`base` 写 `implied`。如果是增长率，请在 `change_of` 和 `versus` 中写明；百分比之差的单位是 `points`。'
    }
  }
}

function negative(value: string, unit: string): Complaint {
  return {
    reason: `Unexpected negative ${unit} ${shown(value)}, expected \`0\` or more`,
    actual: value,
    note: {
      en: 'Nothing can be counted below zero. A fall is a difference of two observations. A balance (net migration, jobs added) is a change of what it is the balance of: name that in `change_of`, an indicator without observations where nobody published it, and `year` or `previous` in `versus`.',
      zh: '数量不可能小于零。下降是两个观测值之差。差额（净迁入、净增岗位）是某个总量的增减：请在 `change_of` 写明这个总量（没有公布过就另设一个没有观测值的指标），在 `versus` 写 `year` 或 `previous`。'
    }
  }
}

function noRatio(value: string): Complaint {
  return {
    reason: `Unexpected ratio ${shown(value)}, expected more than \`0\``,
    actual: value,
    note: {
      en: '16.33:1 is written 16.33: how many of the first there are to one of the second, in the order of the label.',
      zh: '16.33:1 写作 16.33：按名称的先后顺序，每一个后者对应多少个前者。'
    }
  }
}

function finer(value: string, precision: string): Complaint {
  return {
    severity: 'warning',
    reason: `Unexpected digits in ${shown(value)}, expected a multiple of the precision ${shown(precision)}`,
    actual: value,
    note: {
      en: `With a precision of ${precision} the digits below it are not known. Write zeros there, or correct the precision.`,
      zh: `精度为 ${precision} 时，更低的数位并不确定。请在那里写零，或改正精度。`
    }
  }
}

function bounded(upper: string, comparison: string): Complaint {
  return {
    reason: `Unexpected upper end ${shown(upper)} beside the comparison ${shown(comparison)}, expected one of the two`,
    actual: upper,
    note: {
      en: 'A range has two ends, a bound has one. Empty `comparison` for “from 15 to 20”, or `upper` for “more than 15”.',
      zh: '区间有两端，界限只有一端。“15 至 20” 请清空 `comparison`，“超过 15” 请清空 `upper`。'
    }
  }
}

function notAbove(upper: string, value: string): Complaint {
  return {
    reason: `Unexpected upper end ${shown(upper)}, expected more than the value ${shown(value)}`,
    actual: upper,
    note: {
      en: 'The smaller end of a range stands in `value`, the larger one in `upper`. Exchange them, or empty `upper` where there is one number only.',
      zh: '区间较小的一端写在 `value`，较大的一端写在 `upper`。请调换；如果只有一个数，请清空 `upper`。'
    }
  }
}
