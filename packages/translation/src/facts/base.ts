import type {Folded} from '@collate/claims/text'
import {languageTables} from '../language/languages.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {EditionFact} from './fact.ts'
import {peopleAt, peopleEnding, peopleIn} from './people.ts'

/** Whom a value is a share of: as written, and by what both languages can be compared. */
export type FactBase = {
  text: string
  ids: readonly string[]
  people: ReadonlySet<string>
  /** Of a population: whether the number is a share of it (82% of users), or said of it. */
  as?: NonNullable<EditionFact['reading']>['names'][number]['as']
}

const longestBehind = 40
const longestBefore = 14
/** A name that grammar ties to a number. */
const bound = 4

/**
 * Find whom a fact counts: a population of the data packages that its clause
 * names, and the people named right beside it.
 */
export function baseOf(fact: EditionFact, {text, folded, language}: EditionPassage): FactBase | undefined {
  const beside = besideOf(fact, folded, language)
  const named =
    isShare(fact) && fact.reading?.names.find(({as, strength}) => as !== 'compared' && strength >= bound)
  if (!named) return beside && {text: beside.text, ids: [], people: new Set(beside.people)}
  const name = text.slice(fact.from + named.start, fact.from + named.end)
  return {
    text: name,
    ids: named.values.flat(),
    as: named.as,
    people: new Set([...peopleIn(name, language), ...(beside?.people ?? [])])
  }
}

/** A count is of nobody else, whatever stands beside it. */
function isShare({quantity: {kind}}: EditionFact): boolean {
  return kind === 'percent'
}

/** Whether two bases are surely not the same people. */
export function areOthers(one: FactBase, other: FactBase): boolean {
  // Spending rose to 7.2% of GDP: what it is said of, and what it is a share of, are two things.
  if (one.as && other.as && one.as !== other.as) return false
  if (one.ids.length > 0 && other.ids.length > 0) return !one.ids.some((id) => other.ids.includes(id))
  if (one.people.size === 0 || other.people.size === 0) return false
  if (one.people.isDisjointFrom(other.people)) return true
  const [mine, theirs] = [answerers(one), answerers(other)]
  return mine.size > 0 && theirs.size > 0 && mine.isDisjointFrom(theirs)
}

/** Whoever was asked is a respondent: of 受访患者 the patients count. */
function answerers({people}: FactBase): Set<string> {
  return people.difference(new Set(['respondents']))
}

function besideOf(
  {start, end}: EditionFact,
  folded: Folded,
  language: EditionPassage['language']
): {text: string; people: string[]} | undefined {
  const {baseBehind, baseBefore} = languageTables[language]
  const behind = baseBehind.exec(folded.between(end, end + longestBehind))
  // 该公司的大部分客户: whom the number itself counts comes first.
  const at = behind ? undefined : peopleAt(folded.original.slice(end, end + longestBefore), language)
  if (at) return at
  const before = baseBefore.exec(folded.between(start - longestBefore, start))
  for (const [found, from] of [
    [behind, end],
    [before, Math.max(0, start - longestBefore)]
  ] as const) {
    const base = found?.groups?.['base']
    // 城市人群的: before its number a noun ends with what it is.
    const people = base ? (found === before ? peopleEnding(base, language) : peopleIn(base, language)) : []
    if (people.length === 0) continue
    const first = folded.indexOf(from) + found!.index + found![0].indexOf(base!)
    const text = folded.original.slice(folded.at(first), folded.behind(first + base!.length))
    return {text: text.trim(), people}
  }
  return undefined
}
