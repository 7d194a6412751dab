import assert from 'node:assert/strict'
import {test} from 'node:test'
import * as fc from 'fast-check'
import type {Fact} from '../src/fact.ts'
import {indexFacts} from '../src/fact-index.ts'
import {knownPeriod} from '../src/period/read-period.ts'

const name = fc.record({
  indicator: fc.constantFrom('cups', 'loans'),
  period: fc.constantFrom('2024', '2025'),
  category: fc.constantFrom('', 'green'),
  population: fc.constantFrom('houses', 'shops', 'guests')
})

test('indexFacts', async (t) => {
  await t.test('should find what a search of all rows finds', () => {
    fc.assert(
      fc.property(fc.array(name, {maxLength: 12}), name, (names, {population, ...wanted}) => {
        const all = names as Fact[]
        const rows = all.filter((d) =>
          Object.entries(wanted).every(([key, value]) => d[key as keyof Fact] === value)
        )
        const expected = rows.find((d) => d.population === population) ?? rows[0]
        assert.equal(indexFacts(all)(wanted, {population, published: undefined}), expected)
      })
    )
  })

  await t.test('should look at a row as often, however many there are', () => {
    const reads = (count: number): number => {
      let sum = 0
      const facts = Array.from({length: count}, (_, index) => {
        const fact = {indicator: 'cups', period: '2025', category: '', population: `p${index}`} as Fact
        return new Proxy(fact, {get: (target, key) => (sum++, Reflect.get(target, key))})
      })
      const find = indexFacts(facts)
      for (let at = 0; at < count; at++)
        find({indicator: 'cups', period: '2025', category: ''}, {population: `p${at}`, published: undefined})
      return sum
    }
    assert.equal(reads(4000), 4 * reads(1000))
  })

  await t.test('should find a period however it is written, and the newest version that was out', () => {
    const row = (period: string, published: string, value: string): Fact =>
      ({
        indicator: 'cups',
        period,
        category: '',
        population: 'houses',
        published: knownPeriod(published),
        value
      }) as Fact
    const find = indexFacts([
      row('2024-H1', '2024-07', '1'),
      row('2024-01/2024-06', '2025-01-20', '3'),
      row('2024-Q1/2024-Q2', '2024-10-01', '2')
    ])
    const valueBy = (published: string): string | undefined =>
      find({indicator: 'cups', period: '2024-H1', category: ''}, row('2025', published, ''))?.value
    assert.deepEqual(['2024-06', '2024-07-15', '2024-10', '2025-01-19', '2026'].map(valueBy), [
      '1',
      '1',
      '2',
      '2',
      '3'
    ])
  })
})
