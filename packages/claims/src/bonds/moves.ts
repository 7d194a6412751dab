import type {Span} from '../claim.ts'
import type {Word} from '../signs/words.ts'
import {isLight, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** How a quantity takes part in a change or a comparison. */
export type Stance = {
  /** Rose *by* 3 points, *to* 56%, *from* 41%; lower *than* 41%. */
  as?: 'by' | 'to' | 'from' | 'than' | undefined
  move?: (Span & {sense: 'up' | 'down' | 'flat'; form: string}) | undefined
  /** 同比, on the quarter: the words that say against what it counts. */
  versus?: (Span & {base: Extract<Word, {class: 'versus'}>['versus']}) | undefined
  /** Up 11.2% and 85.8% of them all: it may be said of the number beside it alone. */
  isShared?: true
}

/** A word of change; 加快 and “slowed” change the pace of one. */
export function moveOf(
  sign: Sequence['signs'][number],
  forms?: ReadonlySet<string>
): {sense: 'up' | 'down' | 'flat'; form: string} | undefined {
  const moves = sign.type === 'word' ? sign.words.flatMap((d) => (d.class === 'move' ? [d] : [])) : []
  const move = moves.find((d) => forms?.has(d.form)) ?? moves[0]
  if (move) return move
  const notion = wordOf(sign, 'notion')?.notion
  if (notion === 'quickened') return {sense: 'up', form: 'pace'}
  return notion === 'slowed' ? {sense: 'down', form: 'pace'} : undefined
}

/** Whether a quantity stands behind by, or its like in another language: it is an amount of change. */
export function isBehindBy({signs, quantities}: Sequence, row: number): boolean {
  let at = quantities[row]! - 1
  // By a net 37,880.
  while (at > 0 && isLight(signs[at]!)) at--
  return wordOf(signs[at], 'relation')?.relation === 'by'
}

/** Up 6.8%, or 59.2% of total exports: with a base of its own it is a share. */
export function hasBase({signs, quantities}: Sequence, row: number): boolean {
  return wordOf(signs[quantities[row]! + 1], 'relation')?.relation === 'of'
}
