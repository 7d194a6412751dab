import {shown, type Complaint} from '../problem.ts'
import {parseUnit} from '../unit/unit.ts'

/** Signs that people write, and the unit that they mean. */
const meant: Readonly<Record<string, string>> = {
  '%': 'percent',
  '％': 'percent',
  '‰': '[ppth]'
}

/** What is wrong with a unit. */
export function checkUnit(value: string): Complaint[] {
  const unit = meant[value]
  // UCUM has `%` too; one unit with two names would be two units.
  if (unit === undefined && parseUnit(value)) return []
  const expected =
    unit === undefined
      ? '`percent`, `points`, `count`, `multiple`, `ratio`, `index`, a currency such as `USD` or a UCUM code such as `GW`'
      : shown(unit)
  const hint = {en: unit ? `Write \`${unit}\`. ` : '', zh: unit ? `请写 \`${unit}\`。` : ''}
  return [
    {
      reason: `Unexpected ${shown(value)}, expected ${expected}`,
      note: {
        en: `${hint.en}The unit decides how a text may write the value: 5 percent is not 5 percentage points. Use the codes of ISO 4217 and UCUM.`,
        zh: `${hint.zh}单位决定文章可以怎样写这个数值：5% 和 5 个百分点是两回事。请使用 ISO 4217 货币代码或 UCUM 代码。`
      },
      actual: value,
      ...(unit !== undefined && {expected: [unit]})
    }
  ]
}
