import {isVisible, scopeOf, type Draft, type NameAt, type Reading} from './reading.ts'
import {bindGroups, type Structure} from './category-groups.ts'
import {findGroups} from './name-lists.ts'

/** Give each claim the categories its value is said of, for each indicator by itself. */
export function bindCategories(reading: Reading, structure: Omit<Structure, 'naming'>): void {
  const named = reading.names.filter(({categories}) => categories.length > 0)
  if (named.length === 0) return
  const naming = new Set(named.map(({clause}) => clause))
  const byIndicator = new Map<string, NameAt[]>()
  for (const name of named)
    for (const indicator of new Set(name.categories.map(indicatorOf))) {
      const names = byIndicator.get(indicator)
      if (names) names.push(name)
      else byIndicator.set(indicator, [name])
    }
  for (const [names, indicators] of distinct(byIndicator)) {
    const groups = findGroups(reading, names)
    if (groups.length === 0) continue
    for (const [draft, group] of bindGroups(reading, groups, {...structure, naming}))
      for (const name of group.names)
        if (name && isVisible(name, draft)) addCategory(reading, draft, name, indicators)
  }
}

function indicatorOf(id: string): string {
  return id.slice(0, id.indexOf('#'))
}

/**
 * Indicators whose names in the sentence are all names of another one as well are
 * bound together with it: what is no project of one indicator still belongs to the list.
 */
function distinct(byIndicator: Map<string, NameAt[]>): Map<NameAt[], Set<string>> {
  const found = new Map<NameAt[], Set<string>>()
  const members: Array<Set<NameAt>> = []
  for (const [indicator, names] of [...byIndicator].toSorted(([, a], [, b]) => b.length - a.length)) {
    const index = members.findIndex((others) => names.every((name) => others.has(name)))
    const wider = [...found.values()][index]
    if (wider) wider.add(indicator)
    else {
      found.set(names, new Set([indicator]))
      members.push(new Set(names))
    }
  }
  return found
}

function addCategory({clauses}: Reading, draft: Draft, name: NameAt, indicators: Set<string>): void {
  const ids = name.categories.filter((id) => indicators.has(indicatorOf(id)))
  const {categories} = draft.claim
  const known = categories.find(({start}) => start === name.start)
  if (known) known.ids.push(...ids)
  else categories.push({start: name.start, end: name.end, ids, scope: scopeOf(name, draft, clauses)})
}
