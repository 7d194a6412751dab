import {isLetter} from '../fold/kinds.ts'
import type {Hedge} from '../quantity.ts'
import {exact} from './exact.ts'
import type {Draft, Reading} from './grammar.ts'

const opening = new Set([...'“"‘«《'].map((sign) => sign.charCodeAt(0)))
const closing = new Set([...`”"'»》`].map((sign) => sign.charCodeAt(0)))
/** An answer to choose from has no more than this beside the share: more is a statement. */
const longestRest = {characters: 6, letters: 16}

/** A share in words; its step is that of a fraction word, none and all are exact. */
export function shareDraft(start: number, end: number, percent: number, hedge?: Hedge): Draft {
  const step = percent % 100 === 0 ? '1' : '4'
  return {start, end, kind: 'percent', value: exact(BigInt(percent)), step, hedge}
}

/** Whether a phrase is in quotation marks of its own: “大部分”, "most or all" name an answer. */
export function isLabel({codes}: Reading, start: number, end: number): boolean {
  const longestLabel = end - start + longestRest[isLetter(codes[start]!) ? 'letters' : 'characters']
  let first = start - 1
  while (first >= 0 && start - first < longestLabel && !opening.has(codes[first]!)) {
    if (closing.has(codes[first]!)) return false
    first--
  }
  if (first < 0 || !opening.has(codes[first]!)) return false
  let last = end
  while (last - first < longestLabel && codes[last] !== 0 && !closing.has(codes[last]!)) last++
  return closing.has(codes[last]!)
}
