import {gap} from './mask.ts'
import type {Draft, Reading} from './reading.ts'

/**
 * Find the lists of values: 52%、49%和44%.
 *
 * @returns lists of at least two drafts of one kind, in order
 */
export function findValueLists({drafts, masked, grammar}: Reading): Draft[][] {
  const lists: Draft[][] = []
  let list: Draft[] = []
  for (const draft of drafts) {
    const last = list.at(-1)
    const goesOn =
      last && last.kind === draft.kind && grammar.lists.valueGap.test(gap(masked, last.end, draft.start))
    if (goesOn) list.push(draft)
    else {
      if (list.length > 1) lists.push(list)
      list = [draft]
    }
  }
  if (list.length > 1) lists.push(list)
  return lists
}

/** What is said of the first value of a list is said of all: rose to 52%, 49% and 44%. */
export function spreadChanges(lists: Draft[][]): void {
  for (const [first, ...others] of lists) {
    const {directions, change} = first!.claim
    for (const {claim, stat} of others) {
      if (claim.directions.length === 0)
        for (const direction of directions)
          claim.directions.push({...direction, scope: stat === first!.stat ? direction.scope : 'clause'})
      if (change && change.role !== 'from' && change.from === undefined) claim.change ??= {role: change.role}
    }
  }
}
