import type {NameMention} from '../claim.ts'
import {before, gap} from './mask.ts'
import {isVisible, lowerBound, scopeOf, type Draft, type NameAt, type Reading} from './reading.ts'
import {bindGroups, findUnits, valuesOf, type Structure} from './category-groups.ts'
import {findGroups} from './name-lists.ts'

/** Give each claim the categories its value is said of, for each indicator by itself. */
export function bindCategories(reading: Reading, lists: Draft[][], timed: Set<Draft[]>): void {
  const named = reading.names.filter((name) => name.categories.length > 0 && !isComparedWith(reading, name))
  if (named.length === 0) return
  const drafts = valuesOf(reading)
  const structure: Structure = {
    reading,
    lists,
    timed,
    drafts,
    units: findUnits(reading.drafts, drafts),
    naming: new Set(named.map(({clause}) => clause))
  }
  const added: Added = new Map()
  for (const {names, indicators} of findFamilies(named)) {
    const groups = findGroups(reading, names)
    if (groups.length === 0) continue
    for (const [draft, group] of bindGroups(groups, structure))
      for (const name of group.names)
        if (name && isVisible(name, draft)) addCategory(reading, draft, name, indicators, added)
  }
}

/** 电动车首次超过汽油车，占51%: the value is of the subject, unless the other has one too. */
function isComparedWith({masked, grammar, drafts}: Reading, name: NameAt): boolean {
  if (!grammar.lists.comparedBefore.test(before(masked, name.start))) return false
  const next = drafts[lowerBound(drafts, name.end)]
  return !(next && grammar.lists.nameBefore.test(gap(masked, name.end, next.start)))
}

/** What was said of each value so far: one mention may name categories of several indicators. */
type Added = Map<Draft, Map<NameAt, NameMention>>

/** Names that are bound together, and the indicators that they are names of. */
type Family = {names: NameAt[]; indicators: Set<string>}

/**
 * Indicators whose names in the sentence are all names of another one as well are
 * bound together with it: what is no project of one indicator still belongs to the list.
 */
function findFamilies(named: NameAt[]): Family[] {
  const byIndicator = new Map<string, NameAt[]>()
  for (const name of named)
    for (const {indicator} of name.categories) {
      const names = byIndicator.get(indicator)
      if (!names) byIndicator.set(indicator, [name])
      else if (names.at(-1) !== name) names.push(name)
    }
  const families: Array<Family & {members: Set<NameAt>}> = []
  for (const [indicator, names] of [...byIndicator].toSorted(([, a], [, b]) => b.length - a.length)) {
    const wider = families.find(({members}) => names.every((name) => members.has(name)))
    if (wider) wider.indicators.add(indicator)
    else families.push({names, indicators: new Set([indicator]), members: new Set(names)})
  }
  return families
}

function addCategory(
  {clauses}: Reading,
  draft: Draft,
  name: NameAt,
  indicators: Set<string>,
  added: Added
): void {
  const ids = name.categories.filter(({indicator}) => indicators.has(indicator)).map(({id}) => id)
  const known = added.get(draft)?.get(name)
  if (known) return void known.ids.push(...ids)
  const mention: NameMention = {start: name.start, end: name.end, ids, scope: scopeOf(name, draft, clauses)}
  draft.claim.categories.push(mention)
  const mentions = added.get(draft) ?? new Map<NameAt, NameMention>()
  added.set(draft, mentions.set(name, mention))
}
