import {parseFraction} from '@collate/judge/numbers'
import type {Phrases} from '../phrases.ts'
import {deriveChange} from '../resolve/expect.ts'
import type {Pair, ReadingRole} from '../resolve/stat.ts'

/** How a ratio comes about, in the words that a language has for its values: `64% ÷ 32% = 2 times`. */
export function ratioText(pair: Pair, role: ReadingRole, {value}: Phrases): string {
  const [divisor, dividend] = [pair.from, pair.to].map((row) =>
    value(parseFraction(row.value), row.indicator.unit)
  )
  const quotient = deriveChange(pair, role)
  const result = quotient && value(quotient, role === 'proportion' ? 'percent' : 'multiple')
  return `${dividend} ÷ ${divisor}${result ? ` = ${result}` : ''}`
}
