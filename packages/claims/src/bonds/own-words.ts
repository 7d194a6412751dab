import type {Sign} from '../signs/sign.ts'
import {headRows} from './apposition.ts'
import {quantityRuns} from './lists.ts'
import {hasClass, isStop, type Sequence} from './sequence.ts'

/** Where a quantity stands among those of its list. */
export function placeInList(sequence: Sequence, row: number): {index: number; length: number} | undefined {
  const run = quantityRuns(sequence).find((members) => members.includes(row))!
  return run.length > 1 ? {index: run.indexOf(row), length: run.length} : undefined
}

/** The rest, in total: said of the number of its clause, and of what tells that again: together nearly 60% (59.7%). */
export function partSaid(sequence: Sequence, row: number): 'rest' | 'total' | undefined {
  for (const sign of ownSigns(sequence, row)) {
    if (hasClass(sign, 'rest')) return 'rest'
    if (hasClass(sign, 'total')) return 'total'
  }
  const head = headRows(sequence)[row]!
  return head === row ? undefined : partSaid(sequence, head)
}

/** In other words, 59%: what the numbers before it come to is said with it. */
export function saysInOtherWords(sequence: Sequence, row: number): boolean {
  const isSaid = (at: number): boolean =>
    ownSigns(sequence, at).some((sign) => hasClass(sign, 'again') && !hasClass(sign, 'joint'))
  return isSaid(row) || isSaid(headRows(sequence)[row]!)
}

/** From 2022 to 2024 an average of 40 tonnes: of no year of it. */
export function isThroughout(sequence: Sequence, row: number): boolean {
  return ownSigns(sequence, row).some((sign) => hasClass(sign, 'throughout'))
}

/** What stands between a number and its neighbours in its clause, nearest first, before it and then behind. */
function ownSigns({signs, quantities}: Sequence, row: number): Sign[] {
  const at = quantities[row]!
  return [-1, 1].flatMap((step) => {
    let place = at + step
    // The rest (42%), the rest, 42%: only the bracket or comma right beside the number is looked through.
    if (isStop(signs[place], 'open', 'comma', 'close') && step < 0) place += step
    const own: Sign[] = []
    const clause = signs[place]?.clause
    for (; signs[place] && signs[place]!.type !== 'quantity'; place += step) {
      if (signs[place]!.clause !== clause) break
      own.push(signs[place]!)
    }
    return own
  })
}

/** Whether words say that these were asked. */
export function isSurveyed({signs, quantities}: Sequence, row: number): boolean {
  const at = quantities[row]!
  return signs.some((sign) => sign.clause === signs[at]!.clause && hasClass(sign, 'survey'))
}
