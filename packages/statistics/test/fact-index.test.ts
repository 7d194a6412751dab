import assert from 'node:assert/strict'
import {test} from 'node:test'
import * as fc from 'fast-check'
import type {Fact} from '../src/fact.ts'
import {indexFacts} from '../src/fact-index.ts'

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
        assert.equal(indexFacts(all)(wanted, population), expected)
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
      for (let at = 0; at < count; at++) find({indicator: 'cups', period: '2025', category: ''}, `p${at}`)
      return sum
    }
    assert.equal(reads(4000), 4 * reads(1000))
  })
})
