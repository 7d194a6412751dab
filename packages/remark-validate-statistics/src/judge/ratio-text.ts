import {parseFraction} from '@collate/judge/numbers/fraction'
import type {Phrases} from '../phrases.ts'
import {derive} from '../resolve/expect.ts'
import type {Pair, Role} from '../resolve/stat.ts'

/** How a ratio comes about, in the words that a language has for its values: `64% ÷ 32% = 2 times`. */
export function ratioText(pair: Pair, role: Role, {value}: Phrases): string {
  const [divisor, dividend] = [pair.from, pair.to].map((row) =>
    value(parseFraction(row.value), row.indicator.unit)
  )
  const quotient = derive(pair, role)
  const result = quotient && value(quotient, role === 'proportion' ? 'percent' : 'multiple')
  return `${dividend} ÷ ${divisor}${result ? ` = ${result}` : ''}`
}
