import {basesOf, bindBeside, isLaterFrame, mentionOf, shareBase, type Bases} from './bases.ts'
import {labelled} from './labels.ts'
import {before, behind, gap} from './mask.ts'
import {pairPopulations} from './population-lists.ts'
import {isVisible, lowerBound, type Draft, type NameAt, type Reading} from './reading.ts'

/**
 * Give each claim its base: the population that the value can be a share of.
 *
 * What stands right beside the value wins, then a population that frames what
 * follows (among container users), then the subject.  One that follows as an
 * object is no base: 66%的组织用它服务容器用户.
 */
export function bindPopulations(reading: Reading, lists: Draft[][], timed: Set<Draft[]>): void {
  const all = reading.names.filter(({populations}) => populations.length > 0)
  if (all.length === 0) return
  const paired = pairPopulations(reading, all, timed)
  const bases = basesOf(
    reading,
    all.filter((name) => !paired.has(name) && !bindLabel(reading, name))
  )
  for (const draft of reading.drafts) bindBeside(bases, draft)
  for (const list of lists) shareBase(bases, list)
  const byClause = Map.groupBy(bases.names, ({clause}) => clause)
  const byStat = Map.groupBy(bases.names, ({stat}) => stat)
  for (const draft of reading.drafts) {
    if (draft.claim.population || draft.claim.ofPrevious) continue
    const {parent} = reading.clauses.list[draft.clause]!
    const name =
      subjectOf(bases, byClause.get(draft.clause) ?? byClause.get(parent ?? -1), draft) ??
      pick(bases, draft.stat === -1 ? undefined : byStat.get(draft.stat), draft) ??
      pick(bases, byClause.get(draft.clause), draft) ??
      pick(bases, parent === undefined ? undefined : byClause.get(parent), draft) ??
      pickFar(bases, draft)
    if (name) draft.claim.population = mentionOf(reading, name, draft)
  }
}

/** A population that is also a category may be the label of a value; then it is not the base of any. */
function bindLabel(reading: Reading, name: NameAt): boolean {
  if (name.categories.length === 0 || isLaterFrame(reading, name)) return false
  const draft = labelled(reading, name)
  if (!draft) return false
  if (isVisible(name, draft)) draft.claim.label ??= mentionOf(reading, name, draft)
  return true
}

/** 青年教师为73%，乡村教师为38%: within a `<Stat>` each clause may have its own subject. */
function subjectOf(
  {reading, beside}: Bases,
  names: readonly NameAt[] | undefined,
  draft: Draft
): NameAt | undefined {
  const [name] = names ?? []
  const isOwn =
    draft.stat !== -1 &&
    name?.stat === draft.stat &&
    name.end <= draft.start &&
    !beside.has(name) &&
    isSubject(reading, name) &&
    !reading.grammar.populations.comparedBefore.test(before(reading.masked, name.start))
  return isOwn ? name : undefined
}

/** How many names are looked at on each side. */
const farthest = 12

/** Of the names of a text: the nearest frame or base before the value, else the first name, else a frame behind. */
function pick(bases: Bases, names: readonly NameAt[] | undefined, draft: Draft): NameAt | undefined {
  if (!names) return
  const {reading, frames, beside} = bases
  const isUnderstood = !hasOwnBase(reading, draft)
  const index = lowerBound(names, draft.start)
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const name = names[at]!
    if (isVisible(name, draft) && (frames.has(name) || (isUnderstood && beside.has(name)))) return name
  }
  for (let at = 0; at < Math.min(index, farthest) && !draft.claim.label; at++) {
    const name = names[at]!
    if (isVisible(name, draft) && !beside.has(name)) return name
  }
  const later = names[index]
  return later && isVisible(later, draft) && isLaterFrame(reading, later) ? later : undefined
}

/** In the rest of the sentence: a frame, base or subject before the value, else a frame behind. */
function pickFar({reading, names, frames, beside}: Bases, draft: Draft): NameAt | undefined {
  const isUnderstood = !hasOwnBase(reading, draft)
  const index = lowerBound(names, draft.start)
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const name = names[at]!
    if (!isVisible(name, draft)) continue
    if (frames.has(name) || (isUnderstood && (beside.has(name) || isSubject(reading, name)))) return name
  }
  for (let at = index; at < Math.min(names.length, index + farthest); at++) {
    const name = names[at]!
    if (isVisible(name, draft) && !beside.has(name) && isLaterFrame(reading, name)) return name
  }
}

/** Whether a value says whom it counts, in words that are no known name: 5%的乘客.  Nobody else is understood then. */
function hasOwnBase({masked, grammar}: Reading, {claim, end}: Draft): boolean {
  return claim.label !== undefined || grammar.populations.ownBase.test(behind(masked, end, 12))
}

function isSubject({masked, clauses, grammar}: Reading, name: NameAt): boolean {
  return grammar.populations.subject.test(gap(masked, clauses.list[name.clause]!.start, name.start))
}
