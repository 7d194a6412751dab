import {gap} from './mask.ts'
import type {ListGrammar} from './list-grammar.ts'
import {isVisible, lowerBound, type Draft, type NameAt, type Reading} from './reading.ts'
import {isRespective, membersOf} from './values.ts'

/** A list of names: Helm、etcd和containerd.  `undefined` is a member that has no known name. */
export type Group = {start: number; end: number; names: Array<NameAt | undefined>}

/** How the values of a sentence belong together. */
export type Structure = {
  reading: Reading
  /** The values that names can be said of. */
  drafts: readonly Draft[]
  /** Values that have one category: the points and the amount of a change. */
  units: Draft[][]
  lists: Draft[][]
  /** Lists of values that are one for each of several times. */
  timed: Set<Draft[]>
  /** Clauses that name a category of any indicator. */
  naming: Set<number>
}

type Binding = Structure & {
  groups: readonly Group[]
  bonds: Map<Draft, Group>
  isNameFirst: boolean
}

/** Find which list of names each value is said of. */
export function bindGroups(groups: readonly Group[], structure: Structure): Map<Draft, Group> {
  const bonds = new Map<Draft, Group>()
  const {drafts, units} = structure
  const isNameFirst = groups[0]!.start < drafts[0]!.start
  const binding: Binding = {...structure, groups, bonds, isNameFirst}
  const settled = new Set<Draft>()
  for (const list of withLone(binding))
    if (pairList(binding, list)) for (const draft of list) settled.add(draft)
  for (const unit of units) {
    const open = settled.size === 0 ? unit : unit.filter((draft) => !settled.has(draft))
    if (open.length === 0) continue
    const group = chooseOf(binding, open)
    if (group) for (const draft of open) bonds.set(draft, group)
  }
  const listGroups = groupsOfLists(binding)
  for (const draft of drafts) if (!settled.has(draft) && !bonds.has(draft)) carry(binding, draft, listGroups)
  return bonds
}

/** In a sentence of shares and amounts, other numbers count the names themselves: 四个级别. */
export function valuesOf({drafts}: Reading): readonly Draft[] {
  const values = drafts.filter(({kind}) => kind !== 'count' && kind !== 'ordinal' && kind !== 'measure')
  return values.length > 0 ? values : drafts
}

/** 分别为52%、49%和44%: the members of a list of names and of a list of values in turn. */
function pairList(binding: Binding, list: Draft[]): boolean {
  const {reading, bonds, timed} = binding
  if (timed.has(list) || hasTimes(list)) return false
  const sides = sidesOf(binding, [list[0]!, list.at(-1)!])
  const group = sides.find((side) => side && side.names.length > 1)
  if (!group) return false
  const members = membersOf(reading, list)
  if (group.names.length === members.length) {
    for (const [index, draft] of members.entries())
      if (draft) bonds.set(draft, {...group, names: [group.names[index]]})
    return true
  }
  if (list.length === 1 || !isRespective(reading)) return false
  for (const {claim} of list) claim.respective = {names: group.names.length, values: members.length}
  return true
}

/** The lists of values, and the values that stand alone: 分别增长12%和持平 has one number. */
function withLone({reading, drafts, lists}: Binding): Draft[][] {
  if (!isRespective(reading)) return lists
  const listed = new Set(lists.flat())
  return [...lists, ...drafts.filter((draft) => !listed.has(draft)).map((draft) => [draft])]
}

/** 77% in 2024 and 81% in 2025: the members are values of one thing. */
function hasTimes(list: Draft[]): boolean {
  return list.length > 1 && new Set(list.map(({claim}) => claim.period?.start)).size === list.length
}

/** Values that have one category, in order: a change with its points, or a value by itself. */
export function findUnits(all: readonly Draft[], drafts: readonly Draft[]): Draft[][] {
  const units: Draft[][] = []
  const unitOf = new Map<Draft, Draft[]>()
  for (const draft of drafts) {
    const members = [draft, ...pointsOf(all, draft)]
    let unit = members.map((member) => unitOf.get(member)).find(Boolean)
    if (!unit) units.push((unit = []))
    for (const member of members) {
      if (unitOf.has(member)) continue
      unit.push(member)
      unitOf.set(member, unit)
    }
  }
  return units.map((unit) => (unit.length === 1 ? unit : unit.toSorted((a, b) => a.start - b.start)))
}

function pointsOf(all: readonly Draft[], {claim: {change}}: Draft): Draft[] {
  if (change?.from === undefined && change?.to === undefined) return []
  return [change.from, change.to].flatMap((index) => (index === undefined ? [] : [all[index]!]))
}

/** The names round a change as a whole, else those between its points. */
function chooseOf(binding: Binding, unit: Draft[]): Group | undefined {
  const group = choose(binding, unit)
  if (group || unit.length === 1) return group
  const {start} = unit[0]!
  const {end} = unit.at(-1)!
  return unit
    .map((draft) => choose(binding, [draft]))
    .find((own) => own && own.start > start && own.end < end)
}

/** The lists of names right before and behind values, with no other value between. */
function sidesOf({drafts, groups}: Binding, unit: Draft[]): [Group | undefined, Group | undefined] {
  const first = unit[0]!
  const last = unit.at(-1)!
  const before = groups[lowerBound(groups, first.start) - 1]
  const behind = groups[lowerBound(groups, last.end)]
  return [
    before && drafts[lowerBound(drafts, before.end)] === first && isSeen(before, first) ? before : undefined,
    behind && drafts[lowerBound(drafts, behind.start) - 1] === last && isSeen(behind, last)
      ? behind
      : undefined
  ]
}

function isSeen(group: Group, draft: Draft): boolean {
  return group.names.some((name) => name && isVisible(name, draft))
}

/** The names right beside a value, else those of its clause, else, where its clause names none, those nearby. */
function choose(binding: Binding, unit: Draft[]): Group | undefined {
  const {reading, isNameFirst, naming} = binding
  const {masked, grammar} = reading
  const [before, behind] = sidesOf(binding, unit)
  const first = unit[0]!
  const {rest} = first.claim
  const isBefore =
    before && !rest && isBeside(grammar.lists, 'nameBefore', gap(masked, before.end, first.start))
  const isBehind =
    behind && isBeside(grammar.lists, 'nameBehind', gap(masked, unit.at(-1)!.end, behind.start))
  if (isBefore && isBehind) return isNameFirst ? before : behind
  if (isBefore) return before
  if (isBehind) return behind
  if (rest) return
  const ranked = isNameFirst ? [before, behind] : [behind, before]
  const inClause = ranked.find((group) => group && isInClause(reading, group, first))
  if (inClause || naming.has(first.clause)) return inClause
  return isNameFirst ? before : (behind ?? before)
}

/** A word between two members of a list binds neither. */
function isBeside(lists: ListGrammar, side: 'nameBefore' | 'nameBehind', between: string): boolean {
  return lists[side].test(between) && !(between.trim() !== '' && lists.gap.test(between))
}

function isInClause({clauses}: Reading, {start}: Group, draft: Draft): boolean {
  const clause = clauses.at(start)
  return clause === draft.clause || clause === clauses.list[draft.clause]!.parent
}

/** A value without a name of its own goes on with that of its change, of its list, or of the value before it: 18%, and has since fallen to 14%. */
function carry(
  {reading, bonds, isNameFirst, naming}: Binding,
  draft: Draft,
  listGroups: Map<Draft, Group>
): void {
  const {rest, respective, change} = draft.claim
  if (rest || respective) return
  const point = reading.drafts[change?.to ?? change?.from ?? -1]
  const isUnnamed = !naming.has(draft.clause) || change?.role === 'to'
  const previous = isNameFirst && isUnnamed ? reading.drafts[draft.index - 1] : undefined
  const group = (point && bonds.get(point)) ?? listGroups.get(draft) ?? (previous && bonds.get(previous))
  if (group) bonds.set(draft, group)
}

/** The names that some value of a list has, for the others of it. */
function groupsOfLists({lists, bonds}: Binding): Map<Draft, Group> {
  const groups = new Map<Draft, Group>()
  for (const list of lists) {
    const named = list.find((draft) => bonds.has(draft))
    if (named) for (const draft of list) groups.set(draft, bonds.get(named)!)
  }
  return groups
}
