import type {Time} from '../../src/times.ts'

/**
 * Write a time in one line, as the rows of the corpora do.
 *
 * `2024-Q3 [end] (by)`, `~Q3` for a part without its year, `article year-1`, `fiscal 2024 Q3`, `span 5 year past`.
 */
export function describeTime(time: Time): string {
  const said = [...say(time), time.edge && `[${time.edge}]`, time.role && `(${time.role})`]
  return `${time.written} → ${said.filter((d) => d !== undefined).join(' ')}`
}

function say(time: Time): Array<string | undefined> {
  switch (time.kind) {
    case 'calendar':
      return [time.period, same(time.same)]
    case 'part':
      return [`~${time.part}`, time.of && `of ${time.of}`]
    case 'relative':
      return [time.from, `${time.unit}${signed(-time.back)}`, time.part, same(time.same)]
    case 'fiscal':
      return ['fiscal', time.year ?? `${time.from} year${signed(-time.back!)}`, time.part]
    case 'span':
      return ['span', time.count?.toString(), time.unit, time.of, time.to && `to ${time.to}`]
    default:
      return [time.kind]
  }
}

function same(isSame: true | undefined): string | undefined {
  return isSame && 'same'
}

function signed(count: number): string {
  return count > 0 ? `+${count}` : count < 0 ? String(count) : '±0'
}
