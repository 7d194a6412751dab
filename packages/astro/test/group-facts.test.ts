import assert from 'node:assert/strict'
import test from 'node:test'
import type {ShownFact} from '../src/facts/fact.ts'
import {asOne, groupFacts} from '../src/facts/group-facts.ts'

type More = {block?: string; period?: string; category?: string; source?: string; note?: string}

function fact(
  id: string,
  {block = 'b1', period = '2025', category, source = 'report', note}: More = {}
): ShownFact {
  const statistic = {
    package: 's',
    indicator: {id: 'profile'},
    period,
    ...(category && {category: {id: category}}),
    population: {id: 'readers'},
    source: {id: source}
  }
  const notes = note ? [{rule: 'r', expected: [], by: 'A', until: '2027-01-01', reason: note}] : []
  return {
    id,
    block,
    verdict: 'agrees',
    rung: 'primary',
    statistics: [statistic],
    notes
  } as unknown as ShownFact
}

const grouped = (...facts: ShownFact[]) => groupFacts(facts).map((group) => group.map(({id}) => id).join(' '))

test('answers of one list, and waves of one measure, share an entry', () => {
  assert.deepEqual(grouped(fact('a', {category: 'x'}), fact('b', {category: 'y'})), ['a b'])
  assert.deepEqual(grouped(fact('a', {period: '2023'}), fact('b')), ['a b'])
  assert.deepEqual(grouped(fact('a', {note: 'n'}), fact('b', {note: 'n'})), ['a b'])
  assert.equal(asOne([fact('a', {category: 'x'}), fact('b', {category: 'y'})]).statistics.length, 2)
})

test('what stands elsewhere, comes from elsewhere or has a note of its own has an entry of its own', () => {
  assert.deepEqual(grouped(fact('a'), fact('b', {block: 'b2'})), ['a', 'b'])
  assert.deepEqual(grouped(fact('a'), fact('b', {source: 'other'})), ['a', 'b'])
  assert.deepEqual(grouped(fact('a'), fact('b', {note: 'n'})), ['a', 'b'])
  assert.deepEqual(grouped(fact('a', {category: 'x'}), fact('b')), ['a', 'b'])
  assert.deepEqual(grouped({...fact('a'), statistics: []}, {...fact('b'), statistics: []}), ['a', 'b'])
  const weaker = {...fact('b'), rung: 'secondary'} as ShownFact
  assert.deepEqual(grouped(fact('a'), weaker), ['a', 'b'])
})
