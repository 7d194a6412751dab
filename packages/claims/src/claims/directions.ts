import type {Change, DirectionSense, Span} from '../claim.ts'
import type {Pair} from './pairs.ts'
import {scopeOf, type Draft, type Place, type Reading} from './reading.ts'

/** Say of a claim, and of the other point of its change, that it has a direction. */
export function addDirection(
  reading: Reading,
  draft: Draft,
  mark: Span & Place,
  sense: DirectionSense,
  pair?: Pair
): void {
  for (const target of pair ? [pair.from, pair.to] : [draft]) {
    const {directions} = target.claim
    if (
      directions.length >= most ||
      directions.some((other) => other.start === mark.start && other.sense === sense)
    )
      continue
    const {start, end} = mark
    directions.push({start, end, sense, scope: scopeOf(mark, target, reading.clauses)})
  }
}

/** More words than a sentence has; a text of nothing but such words stays linear. */
const most = 32

/** Say what part a claim has in a change, unless its part is known. */
export function addChange({claim}: Draft, change: Change): void {
  claim.change = {...change, ...claim.change}
}
