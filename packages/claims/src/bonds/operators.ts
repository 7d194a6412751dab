import type {Span} from '../claim.ts'
import type {ReadText} from '../signs/read-text.ts'
import {findHungNumerals} from './hung-numerals.ts'
import {hasClass, isStop, quantityAt, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** Letters and digits right behind a number, be it with marks between them: 82%age, 82%0, 82%~0~, 82%-fold. */
const glue = /^(?:[A-Za-z\p{N}]|[\\~_*^'´`|·-]{1,3}[A-Za-z\p{N}]|[.,]\d)[A-Za-z\p{N}]*/u

/** A number that readers take for the beginning of the next one, or a point that they take with it: ½82%, 1~82%, 为.82%. */
const leading = /\p{N}+[\\~_*^'´`|·]{0,3}$|(?<![.．…])[.．]$/u

/**
 * What stands outside of a quantity and makes another one of it: twice 82%, 82% minus ten, 82%0, 82%…, or fewer.
 *
 * Nothing reads them together with their number.  The name of an answer is none: 24% twice, of those who went twice.
 *
 * @param groups - names of those who or what is counted
 */
export function findOperators(sequence: Sequence, read: ReadText, groups: readonly Span[] = []): Span[] {
  const isNamed = ({start, end}: Span): boolean => groups.some((d) => d.start <= start && end <= d.end)
  return operatorsIn(sequence, read).filter((span) => !isNamed(span))
}

function operatorsIn(sequence: Sequence, read: ReadText): Span[] {
  const {text} = read
  const {signs, quantities} = sequence
  const found = findHungNumerals(sequence, read)
  for (const at of quantities) {
    const {start, end} = signs[at]!
    const factor = factorBefore(sequence, at)
    if (factor) found.push(factor)
    const lead = /[\d~^]/.test(text[start] ?? '')
      ? leading.exec(text.slice(Math.max(0, start - 12), start))?.[0]
      : undefined
    if (lead) found.push({start: start - lead.length, end: start})
    const glued = /[\d%％]/.test(text[end - 1] ?? '') ? glue.exec(text.slice(end, end + 24))?.[0] : undefined
    if (glued) found.push({start: end, end: end + glued.length})
    for (const beside of [signs[at - 1], signs[at + 1]])
      if (hasClass(beside, 'operator')) found.push({start: beside!.start, end: beside!.end})
  }
  for (const [at, sign] of signs.entries())
    if (
      hasClass(sign, 'operator') &&
      isStop(signs[at - 1], 'comma') &&
      (at === signs.length - 1 || isStop(signs[at + 1]))
    )
      found.push({start: sign.start, end: sign.end})
  return found
}

/** *Three times* 82%, *a third of* 82%, 82%*的一半*, *a hundred and* 82%: what makes more or less of a share right behind it. */
function factorBefore(sequence: Sequence, at: number): Span | undefined {
  const {signs} = sequence
  if (quantityAt(sequence, at).kind !== 'percent') return undefined
  const isOf = wordOf(signs[at - 1], 'relation')?.relation === 'of'
  const isAdded = hasClass(signs[at - 1], 'joint')
  const before = signs[isOf || isAdded ? at - 2 : at - 1]
  if (before?.type !== 'quantity' || before.clause !== signs[at]!.clause) return undefined
  const {kind, value, unit} = before.quantity
  if (isAdded) return kind === 'count' && !unit && /^10{2,}$/.test(value) ? before : undefined
  return kind === 'multiple' || (isOf && kind === 'percent') ? before : undefined
}
