import {mentionOf} from './bases.ts'
import {gap} from './mask.ts'
import {findGroups} from './name-lists.ts'
import {isVisible, lowerBound, type Draft, type NameAt, type Reading} from './reading.ts'
import {isRespective, membersOf} from './values.ts'

/**
 * Pair a list of populations with as many values: 上市公司和小微企业分别为12%和3%.
 *
 * Names that are categories too are the labels of their values, others the bases.
 *
 * @param timed - lists of values that are one for each of several times
 * @returns the names that belong to one value each
 */
export function pairPopulations(reading: Reading, all: readonly NameAt[], timed: Set<Draft[]>): Set<NameAt> {
  const paired = new Set<NameAt>()
  const inTimes = new Set([...timed].flat())
  const areRespective = isRespective(reading)
  for (const group of findGroups(reading, all)) {
    const names = group.names.filter((name) => name !== undefined)
    const isLabels = names.every(({categories}) => categories.length > 0)
    if (names.length < 2 || !(areRespective || isLabels)) continue
    const values = valuesBeside(reading, group, areRespective)
    if (values.length < 2 || inTimes.has(values[0]!)) continue
    const members = membersOf(reading, values)
    const isPaired = names.length === members.length
    if (!isPaired && !areRespective) continue
    for (const name of names) paired.add(name)
    if (isPaired) {
      for (const [index, draft] of members.entries()) if (draft) bind(reading, draft, names[index]!)
    } else for (const {claim} of values) claim.respective ??= {names: names.length, values: members.length}
  }
  return paired
}

function bind(reading: Reading, draft: Draft, name: NameAt): void {
  if (!isVisible(name, draft)) return
  const facet = name.categories.length > 0 ? 'label' : 'population'
  draft.claim[facet] = mentionOf(reading, name, draft)
}

/** The values right behind a list of names, else those right before it. */
function valuesBeside(
  reading: Reading,
  {start, end}: {start: number; end: number},
  areRespective: boolean
): Draft[] {
  const {drafts, masked} = reading
  const index = lowerBound(drafts, end)
  const next = drafts[index]
  if (next && isClear(gap(masked, end, next.start))) return runOf(reading, index, 1, areRespective)
  const previous = drafts[index - 1]
  if (!previous || previous.end > start || !isClear(gap(masked, previous.end, start))) return []
  return runOf(reading, index - 1, -1, areRespective).toReversed()
}

/** Values of one kind that follow each other; between those of a respective list a verb may stand. */
function runOf(
  {drafts, masked, names, grammar}: Reading,
  index: number,
  by: 1 | -1,
  areRespective: boolean
): Draft[] {
  const run = [drafts[index]!]
  for (let at = index + by; drafts[at]?.kind === run[0]!.kind; at += by) {
    const [left, right] = by === 1 ? [run.at(-1)!, drafts[at]!] : [drafts[at]!, run.at(-1)!]
    const between = gap(masked, left.end, right.start)
    const name = names[lowerBound(names, left.end)]
    if (name && name.start < right.start) break
    if (!(areRespective ? shortGap : grammar.lists.valueGap).test(between)) break
    run.push(drafts[at]!)
  }
  return run
}

const shortGap = /^[^#;。:]{0,16}$/

function isClear(between: string): boolean {
  return between.length <= 60 && !/[#;。]/.test(between)
}
