import type {Span} from '../claim.ts'
import type {Quantity} from '../quantity.ts'
import type {Time} from '../times/time.ts'
import type {Word} from './words.ts'

/**
 * A stretch of a sentence with what it does there.  Signs are ordered, never overlap, and together cover the
 * sentence but for its spaces.
 */
export type Sign = Span &
  SignKind & {
    clause: number
    /** Of a sign that says of how many a rate speaks, per 100,000: the power of ten. */
    per: number | undefined
  }

/** What a sign is, and what is known of it. */
export type SignKind =
  | {type: 'quantity'; quantity: Quantity}
  | {type: 'time'; time: Time}
  | {type: 'word'; words: readonly Word[]}
  | {type: 'stop'; stop: Stop}
  /** Letters that no table knows. */
  | {type: 'text'}

/**
 * A sign of a sentence.
 *
 * All have the same fields, whatever they are: nothing is looked at more often, and the engine is fast where it meets
 * one shape.
 */
export function createSign(start: number, end: number, clause: number, kind: SignKind): Sign {
  const {type, quantity, time, words, stop} = kind as Record<string, unknown>
  return {type, start, end, clause, quantity, time, words, stop, per: undefined} as Sign
}

/** What a mark parts, whichever language writes it. */
export type Stop = 'list' | 'comma' | 'colon' | 'semicolon' | 'open' | 'close' | 'dash' | 'full' | 'quote'
