import type {Span} from '../claim.ts'
import type {Quantity} from '../quantity.ts'
import type {Word} from './words.ts'

/**
 * A stretch of a sentence with what it does there.  Signs are ordered, never overlap, and together cover the
 * sentence but for its spaces.
 */
export type Sign = Span & {clause: number} & (
    | {type: 'quantity'; quantity: Quantity}
    | {type: 'time'; time: SaidTime}
    | {type: 'word'; words: readonly Word[]}
    | {type: 'stop'; stop: Stop}
    /** Letters that no table knows. */
    | {type: 'text'}
  )

export type Stop = 'list' | 'comma' | 'colon' | 'semicolon' | 'open' | 'close' | 'dash' | 'full' | 'quote'

/** A time as the words say it, before anybody knows which one they mean. */
export type SaidTime = {
  /** `2025`, `2025-Q4`, `2025-10`, `2025-10-31`, `2024-01/2024-09`. */
  period?: string
  /** Years before the article, or before what `of` says. */
  years?: number
  of?: 'period'
  /** `H1`, `Q4`, `10`: of a year that is not said. */
  part?: string
  /** A length of time, and no place in it. */
  duration?: boolean
  /** The last day of it, as 年底 and “at the end of” say. */
  atEnd?: boolean
}

/** A name of the vocabulary; it may lie over several signs. */
export type NameSign<T> = Span & {values: readonly T[]; clause: number}
