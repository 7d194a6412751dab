import {compare, isMultiple, parseDecimal} from '../decimal.ts'
import {shown, type Complaint} from '../problem.ts'

const hundred = {digits: 100n, scale: 0}

/** What is wrong with a value of a unit; silent about what is no decimal at all. */
export function checkRange(value: string, unit: string, precision: string): Complaint[] {
  const decimal = parseDecimal(value)
  const step = parseDecimal(precision)
  if (!decimal) return []
  const isNegative = decimal.digits < 0n
  const complaints: Complaint[] = []
  if (unit === 'percent' && (isNegative || compare(decimal, hundred) > 0)) complaints.push(outside(value))
  if ((unit === 'count' || unit === 'multiple') && isNegative) complaints.push(negative(value, unit))
  if (step && step.digits > 0n && !isMultiple(decimal, step)) complaints.push(finer(value, precision))
  return complaints
}

function outside(value: string): Complaint {
  return {
    severity: 'warning',
    reason: `Unexpected percentage ${shown(value)}, expected \`0\` to \`100\``,
    actual: value,
    note: {
      en: 'A share lies between 0 and 100. If this is a change, its unit may be `points` or the value a growth rate: check the report.',
      zh: '占比应在 0 到 100 之间。如果这是变化量，单位可能是 `points`，或者它是增长率：请核对报告。'
    }
  }
}

function negative(value: string, unit: string): Complaint {
  return {
    reason: `Unexpected negative ${unit} ${shown(value)}, expected \`0\` or more`,
    actual: value,
    note: {
      en: 'Nothing can be counted below zero. A fall is a difference of two observations, not an observation.',
      zh: '数量不可能小于零。下降是两个观测值之差，而不是一个观测值。'
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
