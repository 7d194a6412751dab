import {isApposed} from './apposition.ts'
import {hasBase, isBehindBy, moveOf, type Stance} from './moves.ts'
import {isOf} from './reaching.ts'
import {areOfOneKind, hasClass, isLight, isStop, quantityAt, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** Volume fell by 2.1% and revenue by 1.2%; fell by 1.4% in Asia, 3.8% in China: a number without a verb has that of the number before it. */
export function sharedVerb(sequence: Sequence, stances: readonly Stance[], row: number): Stance | undefined {
  const {signs, quantities} = sequence
  // By 20,400, or 1.90%, and the other by 5,300: what is told again was told before.
  let head = row - 1
  while (head > 0 && isApposed(sequence, head)) head--
  // Up 2 points from 22% in 2024 and 4 points from 20%: where the change before began is no other one.
  if (head > 0 && stances[head]?.as === 'from' && isFrom(signs[quantities[row]! + 1])) head--
  const [before, own] = [stances[head], stances[row]!]
  if (!before?.move || before.as !== 'by' || own.as !== undefined || own.move) return undefined
  // By 8% among drivers, 10% among walkers: behind a change with a base, a base makes no share.
  if (hasBase(sequence, row) && !hasBase(sequence, head)) return undefined
  const [from, to] = [quantities[head]!, quantities[row]!]
  const areLed = isBehindBy(sequence, row) && isBehindBy(sequence, head)
  // By 19,400, and that of the other by 1.72%: each behind its own “by”, where none has a verb of its own.
  const between = signs.slice(quantities[row - 1]! + 1, to)
  const isGapped = areLed && !between.some((sign) => hasClass(sign, 'copula'))
  if (!isGapped && !areOfOneKind(sequence, from, to)) return undefined
  if (between.some((sign) => moveOf(sign) !== undefined || isStop(sign, 'semicolon', 'colon', 'open')))
    return undefined
  const isLed = areLed || (isBehindBy(sequence, row) && isPoints(sequence, row))
  // 减少4部和651集: nothing but “and” stands between the two.
  const isBoth = between.length === 1 && hasClass(between[0], 'joint')
  const isNext = isStop(between.at(-1), 'list', 'comma') || hasClass(between.at(-1), 'joint')
  const isPlacedAgain = isNext && isPlaced(sequence, from) && isPlaced(sequence, to)
  if (isLed || isBoth || isPlacedAgain || isNamedAgain(sequence, from, to))
    return {...before, ...own, as: 'by', isShared: true}
  // Output dropped 1.8 percent and hours worked 2.9 percent: it may be, and it may be another statement.
  const isJoined = between.some((sign) => hasClass(sign, 'joint')) && !between.some((sign) => isStop(sign))
  return isJoined ? {...own, move: before.move} : undefined
}

function isPoints(sequence: Sequence, row: number): boolean {
  return quantityAt(sequence, sequence.quantities[row]!).kind === 'points'
}

/** 3.8% in China, 10% among walkers, 4 points from 20%: who or where, or from what, stands right behind it. */
function isPlaced({signs}: Sequence, at: number): boolean {
  const relation = wordOf(signs[at + 1], 'relation')?.relation
  return relation === 'in' || relation === 'of' || relation === 'from'
}

/** 汽车下降8%，摩托车10%，自行车4%: behind a comma nothing but a name leads to the number, which ends its clause. */
function isNamedAgain({signs}: Sequence, from: number, to: number): boolean {
  const named = signs.slice(from + 2, to)
  const isOfName = (sign: Sequence['signs'][number]): boolean =>
    sign.type === 'text' || hasClass(sign, 'silent') || isLight(sign)
  return (
    isStop(signs[from + 1], 'list', 'comma') &&
    named.some(({type}) => type === 'text') &&
    named.every(isOfName) &&
    (signs[to + 1] === undefined || isStop(signs[to + 1]))
  )
}

function isFrom(sign: Sequence['signs'][number] | undefined): boolean {
  return wordOf(sign, 'relation')?.relation === 'from'
}

/** Rose by 3 points, more than *the 2 points* of others; 提高3个百分点，增幅大于其他人的2个百分点: a change set against a change. */
export function comparedChange(
  sequence: Sequence,
  stances: readonly Stance[],
  row: number
): Stance | undefined {
  const {signs, quantities} = sequence
  const [before, own] = [stances[row - 1], stances[row]!]
  if (before?.as !== 'by' || !before.move || (own.as !== undefined && own.as !== 'than')) return undefined
  if (!isPoints(sequence, row - 1) || !isPoints(sequence, row)) return undefined
  const between = signs.slice(quantities[row - 1]! + 1, quantities[row])
  const isSet = between.some((sign) => wordOf(sign, 'relation')?.relation === 'than')
  return isSet && !between.some((sign) => isStop(sign, 'semicolon', 'open'))
    ? {...own, as: 'by', move: before.move}
    : undefined
}

/** Lower than the 132 of 2022, the 142 of 2021 and the 140 of 2020; 低于2015年的4.0%（初治）和25%（复治）: each of a list is compared with. */
export function sharedComparison(
  sequence: Sequence,
  stances: readonly Stance[],
  row: number
): Stance | undefined {
  const {signs, quantities} = sequence
  const [before, own] = [stances[row - 1], stances[row]!]
  if (before?.as !== 'than' || own.as !== undefined || own.move) return undefined
  const [from, to] = [quantities[row - 1]!, quantities[row]!]
  if (!areOfOneKind(sequence, from, to)) return undefined
  // Fewer than the 4.78 of 2022, and 3.40, more than the 3.33 of 2022: it is compared itself.
  const next = stances[row + 1]
  if (next?.as === 'than' && next.move && next.move.start >= signs[to]!.end) return undefined
  const between = signs.slice(from + 1, to)
  const joint = between.findIndex((sign) => isStop(sign, 'list', 'comma') || hasClass(sign, 'joint'))
  if (joint < 0) return undefined
  const led = between.slice(between.findLastIndex((sign) => isStop(sign, 'comma')) + 1)
  // Than 6% in 2022, in 2021 it was 7%: behind a comma only “the” or 的 goes on with the list.
  const isNew =
    led.length < between.length &&
    !led.some((sign) => hasClass(sign, 'joint')) &&
    !isOf(led.at(-1)) &&
    !(led.length > 0 && led.every((sign) => hasClass(sign, 'light') && !hasClass(sign, 'notion')))
  const isListed = between.every((sign, at) => isOfMember(sign) || (at < joint && sign.type === 'text'))
  return isListed && !isNew ? {...before, ...own, as: 'than'} : undefined
}

/** What may stand between the numbers of a list that is compared with: their times, and who they are in brackets. */
function isOfMember(sign: Sequence['signs'][number]): boolean {
  const relation = wordOf(sign, 'relation')?.relation
  return (
    sign.type === 'time' ||
    isLight(sign) ||
    isStop(sign, 'list', 'comma', 'open', 'close') ||
    hasClass(sign, 'joint') ||
    relation === 'of' ||
    relation === 'in'
  )
}
