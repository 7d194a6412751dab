import type {NameMention} from '../claim.ts'
import {before, behind, gap} from './mask.ts'
import {isVisible, lowerBound, scopeOf, type Draft, type NameAt, type Place, type Reading} from './reading.ts'

/** Populations of a sentence, and the part each has. */
type Bases = {
  reading: Reading
  /** In order; names of parts that a value is said of are left out. */
  names: NameAt[]
  byClause: Map<number, NameAt[]>
  byStat: Map<number, NameAt[]>
  /** Those that stand right beside a value that is a share of them. */
  beside: Set<NameAt>
}

/**
 * Give each claim its base: the population that the value can be a share of.
 *
 * What stands right beside the value wins, then a population that frames what
 * follows (among container users), then the subject.  One that follows as an
 * object is no base: 66%的组织用它服务容器用户.
 */
export function bindPopulations(reading: Reading, lists: Draft[][]): void {
  const all = reading.names.filter(({populations}) => populations.length > 0)
  if (all.length === 0) return
  const names = all.filter((name) => name.categories.length === 0 || !bindLabel(reading, name))
  const bases: Bases = {
    reading,
    names,
    byClause: Map.groupBy(names, ({clause}) => clause),
    byStat: Map.groupBy(names, ({stat}) => stat),
    beside: new Set()
  }
  for (const draft of reading.drafts) bindBeside(bases, draft)
  for (const list of lists) shareBase(bases, list)
  for (const draft of reading.drafts) {
    if (draft.claim.population || draft.claim.ofPrevious) continue
    const name = statBase(bases, draft) ?? clauseBase(bases, draft) ?? sentenceBase(bases, draft)
    if (name) draft.claim.population = mentionOf(reading, name, draft)
  }
}

/** 探索者 (8%), 8% are explorers: the name of a part is its label. */
function bindLabel(reading: Reading, name: NameAt): boolean {
  const draft = labelled(reading, name)
  if (!draft) return false
  if (isVisible(name, draft)) draft.claim.label ??= mentionOf(reading, name, draft)
  return true
}

/** The value that a name is the label of. */
function labelled(reading: Reading, name: NameAt): Draft | undefined {
  const {masked, drafts, grammar} = reading
  const index = lowerBound(drafts, name.end)
  const next = drafts[index]
  const previous = drafts[index - 1]
  const {labelBefore, labelBehind, listed} = grammar.populations
  if (isLaterFrame(reading, name)) return
  if (next) {
    const between = gap(masked, name.end, next.start)
    if (labelBefore.test(between)) return next
    if (isEmpty(between) && listed.test(behind(masked, next.end, 8))) return next
  }
  if (!previous || previous.end > name.start) return
  const between = gap(masked, previous.end, name.start)
  if (labelBehind.test(between)) return previous
  return isEmpty(between) && listed.test(behind(masked, name.end, 8)) ? previous : undefined
}

function isEmpty(between: string): boolean {
  return between === '' || between === ' '
}

/** 82%的容器用户, 82% of all container users, 受访者的65%, 每五家企业中有四家. */
function bindBeside({reading, names, beside}: Bases, draft: Draft): void {
  const {masked, grammar} = reading
  const {baseBehind, baseBefore} = grammar.populations
  const index = lowerBound(names, draft.start)
  const held = names[index]
  const previous = names[index - 1]
  const next = names[lowerBound(names, draft.end)]
  let base: NameAt | undefined
  if (held && held.end <= draft.end) base = held
  else if (next && baseBehind.test(gap(masked, draft.end, next.start))) base = next
  else if (previous && baseBefore.test(gap(masked, previous.end, draft.start))) base = previous
  if (!base || !isVisible(base, draft) || (base === previous && draft.claim.ofPrevious)) return
  beside.add(base)
  draft.claim.population = mentionOf(reading, base, draft)
  if (base !== previous) delete draft.claim.ofPrevious
}

/** 52%、20%和18%的通勤者: the base behind the last value of a list is that of all. */
function shareBase({reading, names}: Bases, list: Draft[]): void {
  const last = list.at(-1)!
  const base = names[lowerBound(names, last.end)]
  if (!base || last.claim.population?.start !== base.start) return
  for (const draft of list)
    if (!draft.claim.population && isVisible(base, draft))
      draft.claim.population = mentionOf(reading, base, draft)
}

/** In the text of its own `<Stat>`: a frame or what comes first. */
function statBase(bases: Bases, draft: Draft): NameAt | undefined {
  if (draft.stat === -1) return
  return pick(bases, bases.byStat.get(draft.stat) ?? [], draft)
}

/** In its clause, or the one that its brackets interrupt. */
function clauseBase(bases: Bases, draft: Draft): NameAt | undefined {
  const {byClause, reading} = bases
  const {parent} = reading.clauses.list[draft.clause]!
  for (const clause of [draft.clause, parent]) {
    const base = clause !== undefined && pick(bases, byClause.get(clause) ?? [], draft)
    if (base) return base
  }
}

/** Of names in one text: the nearest frame before the value, else the first name, else a frame behind. */
function pick(bases: Bases, names: readonly NameAt[], draft: Draft): NameAt | undefined {
  const {reading, beside} = bases
  const isUnderstood = understoodFor(bases, draft)
  const index = lowerBound(names, draft.start)
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const name = names[at]!
    if (isVisible(name, draft) && (isUnderstood(name) || (!beside.has(name) && isFrame(reading, name))))
      return name
  }
  for (let at = 0; at < Math.min(index, farthest); at++) {
    const name = names[at]!
    if (isVisible(name, draft) && !beside.has(name)) return name
  }
  const later = names[index]
  return later && isVisible(later, draft) && isLaterFrame(reading, later) ? later : undefined
}

/** Whether the base of another value is meant again: 65%的受访者…，只有5%, but not 5%的乘客. */
function understoodFor({reading, beside}: Bases, draft: Draft): (name: NameAt) => boolean {
  const isOwn =
    draft.claim.label || reading.grammar.populations.ownBase.test(behind(reading.masked, draft.end, 12))
  return (name) => !isOwn && beside.has(name)
}

/** In an earlier clause, a frame, a base or a subject; behind, a frame. */
function sentenceBase(bases: Bases, draft: Draft): NameAt | undefined {
  const {reading, names, beside} = bases
  const isUnderstood = understoodFor(bases, draft)
  const index = lowerBound(names, draft.start)
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const name = names[at]!
    if (
      isVisible(name, draft) &&
      (isUnderstood(name) || (!beside.has(name) && (isFrame(reading, name) || isSubject(reading, name))))
    )
      return name
  }
  for (let at = index; at < Math.min(names.length, index + farthest); at++) {
    const name = names[at]!
    if (isVisible(name, draft) && !beside.has(name) && isLaterFrame(reading, name)) return name
  }
}

/** How many names are looked at on each side. */
const farthest = 12

function isFrame({masked, grammar}: Reading, {start, end}: NameAt): boolean {
  const {frameBefore, frameBehind} = grammar.populations
  return frameBefore.test(before(masked, start)) || frameBehind.test(behind(masked, end, 8))
}

function isLaterFrame({masked, grammar}: Reading, {start}: NameAt): boolean {
  return grammar.populations.laterFrame.test(before(masked, start))
}

function isSubject({masked, clauses, grammar}: Reading, name: NameAt): boolean {
  return grammar.populations.subject.test(gap(masked, clauses.list[name.clause]!.start, name.start))
}

function mentionOf({clauses}: Reading, name: NameAt & Place, draft: Draft): NameMention {
  const {start, end, populations} = name
  return {start, end, ids: populations, scope: scopeOf(name, draft, clauses)}
}
