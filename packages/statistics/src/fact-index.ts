import type {Fact} from './fact.ts'

/** What names a row besides its population. */
export type FactName = Pick<Fact, 'indicator' | 'period' | 'category'>

/** Finds the row of a name: that of a population, else the first in the table. */
export type FactIndex = (name: FactName, population: string) => Fact | undefined

/** Index observations by what names them, each looked at once: a table may hold a hundred thousand. */
export function indexFacts(facts: Iterable<Fact>): FactIndex {
  const rows = new Map<string, Fact>()
  for (const fact of facts) {
    const {indicator, period, category, population} = fact
    for (const key of [
      [indicator, period, category],
      [indicator, period, category, population]
    ].map((d) => JSON.stringify(d)))
      if (!rows.has(key)) rows.set(key, fact)
  }
  return ({indicator, period, category}, population) =>
    rows.get(JSON.stringify([indicator, period, category, population])) ??
    rows.get(JSON.stringify([indicator, period, category]))
}
