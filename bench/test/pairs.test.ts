import assert from 'node:assert/strict'
import {test} from 'node:test'
import {measure as measureAlignment} from '../alignment/measure.ts'
import {measure} from '../pairs/measure.ts'

/** One mutant of so many: the whole takes twice as long, and `node bench/pairs/index.ts` prints it. */
const every = 2

const {articles, outcomes, falseAlarms} = measure(every)
const found = outcomes.filter((outcome) => outcome.found.length > 0)
const right = found.filter((outcome) => outcome.rules.some((rule) => outcome.found.includes(rule)))

test('clean pairs, and pairs that join paragraphs, should have no findings', () => {
  assert.ok(articles.length >= 4)
  assert.deepEqual(falseAlarms, [])
})

test('there should be at least 500 broken pairs, of every rule and in both directions', () => {
  assert.ok(outcomes.length >= 500, `${outcomes.length}`)
  const rules =
    'number unit year direction hedge tone population citation paragraph heading list image code link residue term name quote speaker stale untranslated'
  for (const language of ['zh', 'en']) {
    const broken = new Set(outcomes.filter((d) => d.language === language).flatMap((d) => d.rules))
    // Chinese text in an English edition is residue, and terms are forbidden in Chinese only.
    const expected = rules.split(' ').filter((rule) => language === 'zh' || rule !== 'term')
    assert.deepEqual(
      expected.filter((rule) => !broken.has(rule)),
      [],
      language
    )
  }
})

test('every rule should tell of what it alone knows', () => {
  const told = new Set(outcomes.flatMap((outcome) => outcome.found))
  const rules = new Set(outcomes.flatMap((outcome) => outcome.rules))
  assert.deepEqual([...rules.difference(told)], [])
})

test('at least 98 of 100 should be found', () => {
  assert.ok(found.length >= outcomes.length * 0.98, `${found.length} of ${outcomes.length}`)
})

test('at least 95 of 100 should be found by the right rule', () => {
  assert.ok(right.length >= found.length * 0.95, `${right.length} of ${found.length}`)
})

test('a paragraph that was taken out should be named by the aligner', () => {
  const {tried, exact, falseAlarms: lone} = measureAlignment()
  assert.ok(exact >= tried * 0.94, `${exact} of ${tried}`)
  assert.equal(lone, 0)
})
