import type {Draft, Mark} from './reading.ts'
import type {WordRole} from './words.ts'

/** A word of change in a sentence. */
export type Trend = Mark & {value: Extract<WordRole, {role: 'trend'}>}

/** How a word of change goes with a quantity: it is the amount, the point left or reached, or a point without more. */
export type Bond = {draft: Draft; as: 'amount' | 'from' | 'to' | 'point'}
