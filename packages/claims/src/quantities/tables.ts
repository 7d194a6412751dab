import type {Draft, Grammar, Reading} from './grammar.ts'
import {longest, type Found, type Lexicon} from './lexicon.ts'

type Tables = Pick<Grammar, 'phrases' | 'units' | 'after' | 'separators' | 'lists' | 'halves'>
type ValueOf<L> = L extends Lexicon<infer T> ? T : never

/** Whether a grammar's language is written with a unit, and the other one is not. */
export function writes({letters: [first, last]}: Grammar, code: number): boolean {
  return code >= first && code <= last
}

/** Whether a quantity in words of the other language is one in this text: its ranks, years and counts are names here. */
export function isStated({foreign, codes}: Reading, {start, kind, step}: Draft): boolean {
  if (!writes(foreign, codes[start]!)) return true
  return kind === 'count' ? step.length > 3 && !step.includes('.') : kind !== 'ordinal' && kind !== 'year'
}

/**
 * The longest phrase of a table at a place: of the text's language, or of the other one
 * where its letters stand (99 percent in a Chinese text).
 */
export function find<K extends keyof Tables>(
  reading: Reading,
  table: K,
  at: number
): Found<ValueOf<Tables[K]>> | undefined {
  const {grammar, foreign} = reading
  const own = longest(grammar[table] as Lexicon<ValueOf<Tables[K]>>, reading, at)
  if (!writes(foreign, reading.codes[at]!)) return own
  const other = longest(foreign[table] as Lexicon<ValueOf<Tables[K]>>, reading, at)
  return own && !(other && other.end > own.end) ? own : other
}
