import type {Span} from '../claim.ts'
import type {Clauses} from '../clauses.ts'
import type {Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** For each number the clause whose words are said of it: a number alone, in brackets or behind a comma, is of the clause before. */
export function homesOf({signs, quantities}: Sequence, {list}: Clauses, names: readonly Span[]): number[] {
  const isBare = (clause: number): boolean =>
    signs.every((sign) => sign.clause !== clause || (sign.type !== 'text' && sign.type !== 'word')) &&
    !names.some(({start, end}) => start < list[clause]!.end && list[clause]!.start < end)
  // Exports, the valley, 46 million: the heads of a table lead to a cell, and tell nothing.
  const tells = (clause: number): boolean =>
    signs.some((sign) => sign.clause === clause && sign.type === 'word' && !wordOf(sign, 'relation'))
  return quantities.map((at) => {
    const {clause} = signs[at]!
    if (!isBare(clause)) return clause
    const home =
      list[clause]!.parent ?? signs.findLast((d, place) => place < at && d.clause !== clause)?.clause
    return home !== undefined && tells(home) ? home : clause
  })
}
