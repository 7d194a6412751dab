import type {Span} from '../claim.ts'
import type {Quantity} from '../quantity.ts'
import type {Time} from '../times/time.ts'
import type {Word} from './words.ts'

/**
 * A stretch of a sentence with what it does there.  Signs are ordered, never overlap, and together cover the
 * sentence but for its spaces.
 */
export type Sign = Span & {
  clause: number
  /** Of a sign that says of how many a rate speaks, per 100,000: the power of ten. */
  per?: number
} & (
    | {type: 'quantity'; quantity: Quantity}
    | {type: 'time'; time: Time}
    | {type: 'word'; words: readonly Word[]}
    | {type: 'stop'; stop: Stop}
    /** Letters that no table knows. */
    | {type: 'text'}
  )

/** What a mark parts, whichever language writes it. */
export type Stop = 'list' | 'comma' | 'colon' | 'semicolon' | 'open' | 'close' | 'dash' | 'full' | 'quote'
