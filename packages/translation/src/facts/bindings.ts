import type {Span} from '@collate/claims'
import {areComparable} from '@collate/judge/relate'
import {anchorWord} from '../align/unit.ts'
import type {ComparedPair} from '../comparison/comparison.ts'
import {ofEachPassage} from '../passage/of-each-passage.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {peopleMentions} from './people.ts'
import {isOrdinary} from '../words/ordinary.ts'
import type {EditionFact} from './fact.ts'
import {saysAny} from '../language/facts.ts'
import {byLanguage} from '../language/by-language.ts'

/** A value that one edition gives to another thing than its pair does. */
export type Misbound = {here: EditionFact; there: EditionFact; name: string}

/** A thing that values are given for, named so that both languages agree. */
type Thing = Span & {key: string; name: string}

/** GB: what is counted, and nothing that has a value. */
const size = /^[kmgtp]i?b(?:ps)?$/i
const open = /[(（]$/

/**
 * Find values that changed places: `CNI (52%), gRPC (44%)` beside `CNI (44%)、gRPC (52%)`.
 *
 * Only things that both editions name are looked at, and only values of which
 * both say plainly whose they are.
 */
export function misbound({here, there, facts}: ComparedPair): Misbound[] {
  const distinct = facts.matches.filter(
    ({here: mine, there: theirs, how}) =>
      how !== 'hedged' && mine.quantity.kind !== 'ordinal' && isOnly(mine, here) && isOnly(theirs, there)
  )
  if (here.kind === 'tableRow' && there.kind === 'tableRow') return misplaced(here, there, distinct)
  if (distinct.length < 2) return []
  const shared = sharedThings(here, there)
  if (shared.here.length < 2 || shared.there.length < 2) return []

  const bound = {
    here: bind(
      here,
      distinct.map((match) => match.here),
      shared.here
    ),
    there: bind(
      there,
      distinct.map((match) => match.there),
      shared.there
    )
  }
  const certain = onlyOnes([bound.here, bound.there])
  const swapped: Misbound[] = []
  for (const match of distinct) {
    const mine = bound.here.get(match.here)
    const theirs = bound.there.get(match.there)
    if (!mine || !theirs || mine.key === theirs.key || !certain.has(mine.key) || !certain.has(theirs.key))
      continue
    const right = distinct.find((other) => bound.there.get(other.there)?.key === mine.key)
    const isOther = right && right.there.quantity.value !== match.there.quantity.value
    // 5 million entries in 0.3 seconds: what is counted and how long it takes are of one thing.
    const isOfAKind = right?.there.quantity.kind === match.there.quantity.kind
    if (isOther && isOfAKind && areComparable(right.there.quantity, match.there.quantity)) {
      swapped.push({here: match.here, there: right.there, name: mine.name})
    }
  }
  return swapped
}

/** The things that have one value in each edition: adults that have three, of three questions, tell nothing of any. */
function onlyOnes(sides: ReadonlyArray<ReadonlyMap<EditionFact, Thing>>): Set<string> {
  const keys = sides.map((bound) => [...bound.values()].map(({key}) => key))
  const isOnce = (key: string): boolean =>
    keys.every((side) => side.filter((other) => other === key).length <= 1)
  return new Set(keys.flat().filter(isOnce))
}

/** Values of a row that stand in another column; columns of both tables have the same order. */
function misplaced(
  {text: mine}: EditionPassage,
  {text: theirs}: EditionPassage,
  matches: ReadonlyArray<{here: EditionFact; there: EditionFact}>
): Misbound[] {
  if (columnOf(mine, mine.length) !== columnOf(theirs, theirs.length)) return []
  return matches.flatMap(({here, there}): Misbound[] => {
    const column = columnOf(mine, here.start)
    if (column === columnOf(theirs, there.start)) return []
    const right = matches.find((other) => columnOf(theirs, other.there.start) === column)
    return right ? [{here, there: right.there, name: `${column + 1}`}] : []
  })
}

/** Column of a place in a row, from 0; the cells stand between tabs. */
function columnOf(text: string, at: number): number {
  return text.slice(0, at).split('\t').length - 1
}

/** Whether no other fact of a passage has the same value. */
function isOnly(fact: EditionFact, {facts}: EditionPassage): boolean {
  return facts.filter(({quantity: other}) => other.value === fact.quantity.value).length === 1
}

/** Names and glossary entries that both passages have. */
function sharedThings(here: EditionPassage, there: EditionPassage): {here: Thing[]; there: Thing[]} {
  const mine = thingsOf(here, there)
  const theirs = thingsOf(there, here)
  const keys = new Set(mine.map(({key}) => key)).intersection(new Set(theirs.map(({key}) => key)))
  return {here: mine.filter(({key}) => keys.has(key)), there: theirs.filter(({key}) => keys.has(key))}
}

const peopleOf = ofEachPassage(({text, language}): Thing[] =>
  peopleMentions(text, language).map(({start, end, id}) => ({
    key: `people:${id}`,
    name: text.slice(start, end),
    start,
    end
  }))
)

function thingsOf(passage: EditionPassage, other: EditionPassage): Thing[] {
  const people = peopleOf(passage)
  const terms = passage.terms
    .filter(({forbidden}) => !forbidden)
    .map(({entry, start, end}) => ({key: entry.id, name: passage.text.slice(start, end), start, end}))
  const {zh: chinese} = byLanguage(passage, other)
  const latin = new Set(
    chinese.tokens.tokens.flatMap(({kind, text}) => (kind === 'word' ? anchorWord(text) : []))
  )
  const names = passage.tokens.tokens
    .filter(
      ({kind, text}) =>
        kind === 'word' &&
        text.length > 1 &&
        latin.has(anchorWord(text)) &&
        !isOrdinary(text) &&
        !size.test(text)
    )
    .filter(({start, end}) => !terms.some((term) => term.start < end && start < term.end))
    .map(({text, start, end}) => ({key: anchorWord(text), name: text, start, end}))
  return [
    ...terms,
    ...names,
    ...people.filter((d) => !terms.some((term) => term.start < d.end && d.start < term.end))
  ].toSorted((a, b) => a.start - b.start)
}

/**
 * Whose each value is: in brackets, of the thing before them; else of the only
 * thing in its clause, or of the thing that has the same position when a clause
 * names as many things as values.
 */
function bind(
  passage: EditionPassage,
  facts: readonly EditionFact[],
  things: readonly Thing[]
): Map<EditionFact, Thing> {
  const bound = new Map<EditionFact, Thing>()
  const respective = bindInOrder(passage, facts, things)
  if (respective) return respective
  const clauses = Map.groupBy(facts, ({clause}) => clause.start)
  for (const group of clauses.values()) {
    const {clause} = group[0]!
    const inside = things.filter(({start, end}) => clause.start <= start && end <= clause.end)
    if (inside.length === 0 && open.test(passage.text.slice(0, clause.start))) {
      const owner = things.findLast(({end}) => end <= clause.start)
      if (owner && group.length === 1) bound.set(group[0]!, owner)
      continue
    }
    if (inside.length !== group.length) continue
    // Silver Teapot: two words of one name, which do not share out two values.
    if (inside.some(({start}, index) => /^\s$/.test(passage.text.slice(inside[index - 1]?.end, start))))
      continue
    // 195 countries: what stands right behind a number is what it counts, and the others go on in their order.
    const counted = new Map(
      group.flatMap((fact) => {
        const thing = inside.find(({start}) => start >= fact.end && start - fact.end <= closest)
        return thing ? [[fact, thing] as const] : []
      })
    )
    for (const [fact, thing] of counted) bound.set(fact, thing)
    const others = inside.filter((thing) => ![...counted.values()].includes(thing))
    const ordered = group.filter((fact) => !counted.has(fact)).toSorted((a, b) => a.start - b.start)
    // 只有24岁的Linux: the thing behind a number is the one that it is said of.
    if (inside.some((thing) => group.some(({end}) => isQualified(passage, end, thing)))) continue
    for (const [index, fact] of ordered.entries()) bound.set(fact, others[index]!)
  }
  return bound
}

function isQualified({folded}: EditionPassage, end: number, {start}: Thing): boolean {
  return end < start && start - end < nearest && saysAny(folded.between(end, start), 'qualifying')
}

const nearest = 6
/** “ ”, 个 */
const closest = 2

/** A, B and C have 1, 2 and 3, respectively: as many things as values, in the same order. */
function bindInOrder(
  {folded}: EditionPassage,
  facts: readonly EditionFact[],
  things: readonly Thing[]
): Map<EditionFact, Thing> | undefined {
  if (facts.length !== things.length || !saysAny(folded.text, 'inOrder')) return undefined
  const ordered = facts.toSorted((a, b) => a.start - b.start)
  return new Map(ordered.map((fact, index) => [fact, things[index]!]))
}
