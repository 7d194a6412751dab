import {hasBase, isBehindBy, moveOf, type Stance} from './moves.ts'
import {areOfOneKind, hasClass, isStop, quantityAt, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** Volume fell by 2.1% and revenue by 1.2%; fell by 1.4% in Asia, 3.8% in China: a number without a verb has that of the number before it. */
export function sharedVerb(sequence: Sequence, stances: readonly Stance[], row: number): Stance | undefined {
  const {signs, quantities} = sequence
  const [before, own] = [stances[row - 1], stances[row]!]
  if (!before?.move || before.as !== 'by' || own.as !== undefined || own.move || hasBase(sequence, row))
    return undefined
  const [from, to] = [quantities[row - 1]!, quantities[row]!]
  if (!areOfOneKind(sequence, from, to)) return undefined
  const between = signs.slice(from + 1, to)
  if (between.some((sign) => moveOf(sign) !== undefined || isStop(sign, 'semicolon', 'colon', 'open')))
    return undefined
  const isLed = isBehindBy(sequence, row) && (isBehindBy(sequence, row - 1) || isPoints(sequence, row))
  // 减少4部和651集: nothing but “and” stands between the two.
  const isBoth = between.length === 1 && hasClass(between[0], 'joint')
  const isNext = isStop(between.at(-1), 'list', 'comma') || hasClass(between.at(-1), 'joint')
  if (isLed || isBoth || (isNext && isPlaced(sequence, from) && isPlaced(sequence, to)))
    return {...before, ...own, as: 'by'}
  // Output dropped 1.8 percent and hours worked 2.9 percent: it may be, and it may be another statement.
  const isJoined = between.some((sign) => hasClass(sign, 'joint')) && !between.some((sign) => isStop(sign))
  return isJoined ? {...own, move: before.move} : undefined
}

function isPoints(sequence: Sequence, row: number): boolean {
  return quantityAt(sequence, sequence.quantities[row]!).kind === 'points'
}

/** 3.8% in China: who or where stands right behind it. */
function isPlaced({signs}: Sequence, at: number): boolean {
  return wordOf(signs[at + 1], 'relation')?.relation === 'in'
}
