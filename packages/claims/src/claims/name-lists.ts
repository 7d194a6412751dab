import type {Group} from './category-groups.ts'
import {gap} from './mask.ts'
import {lowerBound, type NameAt, type Reading} from './reading.ts'

/** Find the lists among names of one indicator; a name alone is a list of one. */
export function findGroups(reading: Reading, names: readonly NameAt[]): Group[] {
  const {masked, grammar, drafts} = reading
  const groups: Group[] = []
  let group: Group | undefined
  for (const name of names) {
    const held = drafts[lowerBound(drafts, name.start + 1) - 1]
    if (held && held.end > name.start) continue
    const between = group ? gap(masked, group.end, name.start) : ''
    if (group && grammar.lists.gap.test(between) && !isApart(reading, group, name, between))
      group.names.push(name)
    else if (group && grammar.lists.unknownMember.test(between)) group.names.push(undefined, name)
    else {
      group = {start: name.start, end: name.end, names: [name]}
      groups.push(group)
    }
    group.end = name.end
  }
  return groups
}

/** 45%的人乘地铁，骑行者占5%: behind the comma a name begins a clause with a value of its own. */
function isApart({drafts, clauses}: Reading, {end}: Group, name: NameAt, between: string): boolean {
  if (!/^\s?[，,;]\s?$/.test(between)) return false
  const previous = drafts[lowerBound(drafts, end) - 1]
  const next = drafts[lowerBound(drafts, name.end)]
  return previous?.clause === clauses.at(end - 1) && next?.clause === name.clause
}
