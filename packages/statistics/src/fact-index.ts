import {groupBy, type Fact} from './fact.ts'
import {inOrderOfPublication, newestBy} from './fact-versions.ts'
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
  const populations = new Map<string, string>()
  const groups = groupBy(facts, (fact) => {
    const {population} = fact
    const name = keyOf(fact)
    if (!populations.has(name)) populations.set(name, population)
    return `${name} ${population}`
  })
  const versions = new Map(
    [...groups].map(([key, rows]) => [key, {first: rows[0]!, rows: inOrderOfPublication(rows)}])
  )
  return (name, {population, published}) => {
    const key = keyOf(name)
    const own = versions.get(`${key} ${population}`) ?? versions.get(`${key} ${populations.get(key)}`)
    // Where none was out by then, the first in the table.
    return own && ((published && newestBy(own.rows, published.last)) ?? own.first)
  }
}

function keyOf({indicator, period, category}: FactName): string {
  const when = parsePeriod(period)
  return JSON.stringify([indicator, when ? `${when.first} ${when.last}` : period, category])
}
