import {parseFraction, equal, admitted, roundTo} from '@collate/judge/numbers'
import {isBorneOut} from '../resolve/expect.ts'
import {writtenAs} from '../resolve/rows.ts'
import type {PassageContext} from '../resolve/context.ts'
import type {Expected, StatReading} from '../resolve/stat.ts'
import {phrasesOf} from '../rule.ts'
import {statedUnit} from '../write-like.ts'

/**
 * Say how a number was compared with what is published, in the language of the
 * article: the range in which its words are true, and where the values lie.
 *
 * @returns nothing for what is judged as part of a list only
 * @example
 * // `“75%及以上”指不小于75%：Helm 81%，在范围内；containerd 74%，不在范围内`
 */
export function arithmetic(reading: StatReading, context: PassageContext): string | undefined {
  const {expected, pair, role, slice, claim} = reading
  const [first] = expected
  if (!first) return undefined
  const phrases = phrasesOf(context)
  const words = wordings[context.language]
  const {unit} = first.rows[0]!.indicator
  const written = writtenAs(reading, role === 'value' ? unit : undefined)
  const isDerived = pair && first.rows.length > 1
  const isPlain = claim.quantity.hedge === 'exactly' && claim.quantity.upper === undefined
  if (isDerived) return words.change(phrases.change(pair), slice)
  if (expected.length === 1 && isPlain && first.comparison === '=' && equal(written.value, first.value))
    return words.equal(slice)
  const range = phrases.interval(admitted(written), statedUnit(role, unit))
  return words.range(
    slice,
    range,
    expected.map((one) => words.lies(nameOf(one), isBorneOut(one)))
  )

  function nameOf({rows, value: own}: Expected): string {
    if (role === 'shift') return phrases.value(roundTo(own, 2), 'points')
    const row = rows[0]!
    const value = phrases.value(parseFraction(row.value), row.indicator.unit)
    return expected.length > 1 && row.category ? `${row.category.label[context.language]} ${value}` : value
  }
}

const wordings = {
  zh: {
    equal: (text: string) => `“${text}”与公布的数值相等`,
    change: (change: string, text: string) => `${change}，文中写“${text}”`,
    range: (text: string, range: string, values: string[]) =>
      `“${text}”指${range}；公布的是${values.join('、')}`,
    lies: (value: string, isIn: boolean) => `${value}（${isIn ? '在范围内' : '不在范围内'}）`
  },
  en: {
    equal: (text: string) => `“${text}” equals the published value`,
    change: (change: string, text: string) => `${change}; the text says “${text}”`,
    range: (text: string, range: string, values: string[]) =>
      `“${text}” is true of values ${range}; published: ${values.join(', ')}`,
    lies: (value: string, isIn: boolean) => `${value} (${isIn ? 'within' : 'outside'})`
  }
}
