import {groupBy} from './fact.ts'
import type {Folder} from './folder.ts'
import {firstDayOf} from './period/day.ts'
import {knownPeriod} from './period/read-period.ts'
import {readersOf, translations, type Reader} from './row-reader.ts'
import {items} from './table.ts'
import type {Comparison, DataPackage, Evidence, Observation, Status} from './statistic.ts'

/** Build the observations of a package, in the order of their table. */
export function buildObservations(folder: Folder, data: Omit<DataPackage, 'observations'>): Observation[] {
  const observations = readersOf(folder, 'observations').map((read) => observation(read, data))
  for (const rows of groupBy(observations, cellOf).values()) {
    const versions = rows.toSorted((left, right) => left.out - right.out)
    for (const row of rows) row.versions = versions
  }
  return observations
}

function observation(
  read: Reader,
  {indicators, populations, sources}: Omit<DataPackage, 'observations'>
): Observation {
  const indicator = indicators.get(read('indicator'))!
  const category = indicator.categories.get(read('category'))
  const source = sources.get(read('source'))!
  const accounts = items(read('accounts')).map((id) => sources.get(id)!)
  const vintage = read('vintage') || source.published
  const given = (column: string): string | undefined => read(column) || undefined
  return {
    indicator,
    period: read('period'),
    when: knownPeriod(read('period')),
    category,
    population: populations.get(read('population')) ?? indicator.population,
    vintage,
    out: firstDayOf(vintage),
    versions: [],
    value: read('value'),
    upper: given('upper'),
    margin: given('margin'),
    precision: given('precision'),
    comparison: (read('comparison') || '=') as Comparison,
    status: (read('status') || 'actual') as Status,
    source,
    locator: given('locator'),
    evidence: read('evidence') as Evidence,
    quote: given('quote'),
    note: given('note'),
    notes: translations(read, 'note'),
    n: read('n') ? Number(read('n')) : undefined,
    break: given('break'),
    breaks: translations(read, 'break'),
    accounts: accounts.length > 0 ? accounts : undefined,
    place: read.place('value')
  }
}

/** What a row is a version of: indicator, stretch of time, category and population. */
function cellOf({indicator, when, category, population}: Observation): string {
  return `${indicator.id} ${when.first} ${when.last} ${category?.id ?? ''} ${population.id}`
}
