import type {Fact} from './fact.ts'
import {parsePeriod} from './period/read-period.ts'

/** What names a row besides its population and its vintage. */
export type FactName = Pick<Fact, 'indicator' | 'period' | 'category'>

/**
 * Finds the row of a name as another row means it: of the same population, else of the first in the table; of
 * several versions the newest that was out when that row was.
 */
export type FactIndex = (name: FactName, by: Pick<Fact, 'population' | 'published'>) => Fact | undefined

/** Index observations by what names them, each looked at once: a table may hold a hundred thousand. */
export function indexFacts(facts: Iterable<Fact>): FactIndex {
  const rows = new Map<string, Fact[]>()
  const first = new Map<string, Fact>()
  for (const fact of facts) {
    const name = keyOf(fact)
    const key = `${name} ${fact.population}`
    const versions = rows.get(key)
    if (versions) versions.push(fact)
    else rows.set(key, [fact])
    if (!first.has(name)) first.set(name, fact)
  }
  return (name, by) => {
    const key = keyOf(name)
    const own = rows.get(`${key} ${by.population}`) ?? rows.get(`${key} ${first.get(key)?.population}`)
    return own && newestBy(own, by)
  }
}

function keyOf({indicator, period, category}: FactName): string {
  const when = parsePeriod(period)
  return JSON.stringify([indicator, when ? `${when.first} ${when.last}` : period, category])
}

/** Where none was out by then, the first in the table. */
function newestBy(versions: readonly Fact[], {published: by}: Pick<Fact, 'published'>): Fact {
  let newest: Fact | undefined
  for (const fact of versions) {
    const day = fact.published?.first
    if (day === undefined || !by || day > by.last) continue
    if (!newest || day > newest.published!.first) newest = fact
  }
  return newest ?? versions[0]!
}
