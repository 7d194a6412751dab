import type {Span} from '../claim.ts'
import type {Mode} from '../signs/words.ts'
import {quantitiesBetween, wordOf, type Sequence} from './sequence.ts'

/** A word that makes a forecast, target or plan of a number, and how strongly. */
export type ModeBond = Span & {mode: Mode; strength: number; text: string}

/** For each quantity, the words of mode that speak of it. */
export function bindModes(sequence: Sequence, text: string): ModeBond[][] {
  const {signs, quantities} = sequence
  return quantities.map((quantity) =>
    signs.flatMap((sign, at): ModeBond[] => {
      const mode = wordOf(sign, 'mode')?.mode
      if (!mode) return []
      const {start, end} = sign
      return [
        {
          start,
          end,
          mode,
          strength: strengthOf(sequence, at, quantity),
          text: text.slice(start, end).toLowerCase()
        }
      ]
    })
  )
}

function strengthOf(sequence: Sequence, at: number, quantity: number): number {
  const {signs} = sequence
  const isSame = signs[at]!.clause === signs[quantity]!.clause
  const [left, right] = at < quantity ? [at, quantity] : [quantity, at]
  const between = quantitiesBetween(sequence, left, right)
  if (at < quantity) return between === 0 ? (isSame ? 3 : 2.5) : isSame ? 2 : 1.5
  return isSame ? 1.5 : 1
}
