import {gap} from './mask.ts'
import {lowerBound, type Draft, type Mark, type Reading} from './reading.ts'

/**
 * Find the lists of values: 52%、49%和44%; where they are paired with names, also 增长了12%、下降了3%.
 *
 * @returns lists of at least two drafts of one kind, in order
 */
export function findValueLists(reading: Reading): Draft[][] {
  const {drafts, masked, grammar} = reading
  const areRespective = isRespective(reading)
  const lists: Draft[][] = []
  let list: Draft[] = []
  for (const draft of drafts) {
    const last = list.at(-1)
    const goesOn =
      last &&
      last.kind === draft.kind &&
      (grammar.lists.valueGap.test(gap(masked, last.end, draft.start)) ||
        (areRespective && areMembers(reading, last, draft)))
    if (goesOn) list.push(draft)
    else {
      if (list.length > 1) lists.push(list)
      list = [draft]
    }
  }
  if (list.length > 1) lists.push(list)
  return lists
}

/** Whether the values of a sentence are paired in order with names. */
export function isRespective({marks}: Reading): boolean {
  return marks.some(({value}) => value.role === 'respectively')
}

/** The members of a list that is paired with names: its values, and nothing where one stood still (和持平). */
export function membersOf(reading: Reading, list: readonly Draft[]): Array<Draft | undefined> {
  if (!isRespective(reading)) return [...list]
  const members: Array<Draft | undefined> = []
  for (const [index, draft] of list.entries()) {
    if (flatBetween(reading, list[index - 1], draft)) members.push(undefined)
    members.push(draft)
  }
  if (flatBetween(reading, list.at(-1), undefined)) members.push(undefined)
  return members
}

/** 、下降了, or 、持平和下降了: no name stands between. */
function areMembers(reading: Reading, left: Draft, right: Draft): boolean {
  const {masked, names, marks, grammar} = reading
  const name = names[lowerBound(names, left.end)]
  if (name && name.start < right.start) return false
  const mark = marks[lowerBound(marks, left.end)]
  if (mark && mark.start < right.start && mark.value.role === 'rest') return false
  return (
    grammar.lists.verbGap.test(gap(masked, left.end, right.start)) ||
    flatBetween(reading, left, right) !== undefined
  )
}

/** A word of standing still that is a member of its own between two values, before the first or behind the last. */
function flatBetween(
  {masked, marks, grammar}: Reading,
  left: Draft | undefined,
  right: Draft | undefined
): Mark | undefined {
  const {flatGap, verbGap} = grammar.lists
  const first = left ? lowerBound(marks, left.end) : Math.max(0, lowerBound(marks, right!.start) - 2)
  return marks
    .slice(first, first + 2)
    .find(
      ({value, start, end}) =>
        value.role === 'trend' &&
        value.sense === 'flat' &&
        (!left || flatGap.test(gap(masked, left.end, start))) &&
        (!right || (end <= right.start && verbGap.test(gap(masked, end, right.start))))
    )
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
