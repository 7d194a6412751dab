import {countsPoints} from '../quantities/points-noun.ts'
import type {Quantity} from '../quantity.ts'
import type {Sign} from '../signs/sign.ts'
import type {Word} from '../signs/words.ts'
import {withDenominators} from './denominators.ts'

/** The signs of a sentence, with what is asked of their order again and again. */
export type Sequence = {
  signs: readonly Sign[]
  /** Indexes of the quantities among the signs. */
  quantities: readonly number[]
  /** How many quantities stand before each sign. */
  passed: readonly number[]
  matches(left: number, right: number, pattern: RegExp): boolean
  /** As it is written from a place on. */
  written(start: number, end?: number): string
  /** What has been found of it, by who finds it. */
  known: Map<unknown, unknown>
}

/** Number the quantities among the signs of a sentence. */
export function sequenceOf(lexed: readonly Sign[], text: string): Sequence {
  const signs = withDenominators(lexed, text)
  const quantities: number[] = []
  const passed: number[] = []
  for (const {type, per} of signs) {
    const index = passed.push(quantities.length) - 1
    if (type === 'quantity' && per === undefined) quantities.push(index)
  }
  const matches = (left: number, right: number, pattern: RegExp): boolean =>
    pattern.test(text.slice(signs[left]!.end, signs[right]!.start))
  const written = (start: number, end?: number): string => text.slice(start, end)
  return {signs, quantities, passed, matches, written, known: new Map()}
}

/** What is asked of a sentence for each kind of its names again, found once; what is found is shared. */
export function ofEachSequence<T extends object>(find: (sequence: Sequence) => T): (sequence: Sequence) => T {
  return (sequence) => {
    let found = sequence.known.get(find) as T | undefined
    if (!found) sequence.known.set(find, (found = find(sequence)))
    return found
  }
}

/** The quantity that a sign is. Throws a `TypeError` where it is none. */
export function quantityAt({signs}: Sequence, index: number): Quantity {
  const sign = signs[index]!
  if (sign.type !== 'quantity') throw new TypeError('Unexpected sign, expected a quantity')
  return sign.quantity
}

/** Whether two numbers are of one kind; 8.12 billion and 0.37 billion cubic metres: one may leave its unit to the other. */
export function areOfOneKind(sequence: Sequence, first: number, last: number): boolean {
  const [a, b] = [quantityAt(sequence, first), quantityAt(sequence, last)]
  const isBare = ({kind, unit}: Quantity): boolean => kind === 'count' && unit === undefined
  const isAmount = ({kind}: Quantity): boolean => amounts.has(kind)
  return a.kind === b.kind || (isBare(a) && isAmount(b)) || (isAmount(a) && isBare(b))
}

const amounts: ReadonlySet<Quantity['kind']> = new Set(['count', 'measure', 'currency'])

/** 9 points higher, a 9-point rise: a bare number with the word behind it. */
export function inPoints(sequence: Sequence, at: number): Quantity {
  const quantity = quantityAt(sequence, at)
  const isBare = (quantity.kind === 'count' && quantity.unit === undefined) || countsPoints(quantity)
  return isBare && hasClass(sequence.signs[at + 1], 'points') ? {...quantity, unit: 'points'} : quantity
}

/** How many quantities stand between two signs. */
export function quantitiesBetween({passed, signs}: Sequence, left: number, right: number): number {
  return passed[right]! - passed[left]! - (signs[left]!.type === 'quantity' ? 1 : 0)
}

/** Whether all signs between two are of those that a test lets pass. */
export function isClear(
  {signs}: Sequence,
  left: number,
  right: number,
  passes: (sign: Sign) => boolean
): boolean {
  for (let index = left + 1; index < right; index++) if (!passes(signs[index]!)) return false
  return true
}

/** Whether a sign is a word that may do what a class of words does. */
export function hasClass(sign: Sign | undefined, name: Word['class']): boolean {
  if (sign?.type !== 'word') return false
  for (const word of sign.words) if (word.class === name) return true
  return false
}

/** Words that part nothing: articles, copulas, adverbs, hedges that stand apart, and of how many a rate speaks. */
export function isLight(sign: Sign): boolean {
  if (sign.per !== undefined) return true
  if (sign.type !== 'word') return false
  for (const word of sign.words) if (light.has(word.class)) return true
  return false
}

const light: ReadonlySet<Word['class']> = new Set([
  'light',
  'points',
  'respectively',
  'total',
  'now',
  'versus',
  'notion'
])

/** Whether a sign is a stop, of one of some kinds if there are any. */
export function isStop(sign: Sign | undefined, ...stops: ReadonlyArray<string>): boolean {
  return sign?.type === 'stop' && (stops.length === 0 || stops.includes(sign.stop))
}
