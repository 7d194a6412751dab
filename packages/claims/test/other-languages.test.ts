import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findQuantities, type Language, type Quantity} from '../src/index.ts'
import {corpora, noises} from './corpora.ts'

/** Kinds that a text owes a source for, whatever it is written in. */
const statistical = new Set<Quantity['kind']>(['percent', 'points', 'multiple'])

/** Forms that only the grammar of their own language reads: ratios, splits, lists with one unit. */
const least = 0.95

test('a text in the middle of another language', async (t) => {
  for (const [own, other] of [
    ['en', 'zh'],
    ['zh', 'en']
  ] as const) {
    await t.test(`should state the same where ${own} stands in ${other}`, () => {
      const texts = corpora[own].map(([, text]) => text).filter((text) => stated(text, own).length > 0)
      const same = texts.filter((text) => isSame(stated(text, own), stated(text, other)))
      assert.ok(same.length >= least * texts.length, `${same.length} of ${texts.length}`)
    })

    await t.test(`should be silent where ${own} states nothing in ${other}`, () => {
      assert.deepEqual(
        noises[own].filter((text) => stated(text, other).length > 0),
        []
      )
    })
  }
})

function stated(text: string, language: Language): Quantity[] {
  return findQuantities(text, language).filter(({kind}) => statistical.has(kind))
}

function isSame(found: readonly Quantity[], others: readonly Quantity[]): boolean {
  return JSON.stringify(found) === JSON.stringify(others)
}
