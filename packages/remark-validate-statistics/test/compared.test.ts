import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkText} from './check-text.ts'

/** A text, the words that were compared in it, and the facets that none speaks of. */
const rows: Array<[language: 'zh' | 'en', text: string, compared: string[], unsaid: string[]]> = [
  [
    'zh',
    '2025年，每周有<Stat cite="remote-work/home-days">近六成的员工</Stat>在家工作。',
    [
      'period: 2025年 (near)',
      'measure: 每周 (bound)',
      'value: 近六成 (bound)',
      'population: 员工 (bound)',
      'measure: 在家 (near)'
    ],
    []
  ],
  [
    'en',
    'The share of employees working from home every week rose <Stat cite="remote-work/home-days">by 15 percentage points since 2023</Stat>.',
    [
      'population: employees (near)',
      'measure: home (near)',
      'measure: week (bound)',
      'direction: rose (bound)',
      'value: 15 percentage points (bound)',
      'since: 2023 (bound)'
    ],
    ['period']
  ],
  [
    'en',
    '<Stat cite="remote-work/home-days@2025">56%</Stat> work from home every week.',
    ['value: 56% (bound)', 'measure: home (near)', 'measure: week (near)'],
    ['period', 'population']
  ],
  [
    'en',
    'In 2023, <Stat cite="remote-work/home-days">56% of employees</Stat> did not work from home every week.',
    [
      'period: 2023 (near)',
      'value: 56% (bound) against',
      'population: employees (bound)',
      'measure: did not (bound) against',
      'measure: home (near)',
      'measure: week (near)'
    ],
    []
  ],
  [
    'zh',
    '这里说的是员工每周在家工作。其中<Stat cite="remote-work/home-days">56%</Stat>如此。',
    [
      'value: 56% (bound)',
      'measure: 每周 (far) before',
      'measure: 在家 (far) before',
      'population: 员工 (far) before'
    ],
    ['period']
  ]
]

test('each claim keeps the words that it was compared by', async (t) => {
  for (const [language, text, compared, unsaid] of rows) {
    await t.test(text, () => {
      const {file} = checkText(text, language)
      const [claim] = file.data.claims!
      const told = claim!.compared.map(
        ({facet, words, strength, agrees, in: beside}) =>
          `${facet}: ${words} (${strength})${agrees ? '' : ' against'}${beside ? ` ${beside}` : ''}`
      )
      assert.deepEqual([told.toSorted(), claim!.unsaid], [compared.toSorted(), unsaid])
      for (const {words, place, within} of claim!.compared) {
        if (place) assert.equal(text.slice(place.start, place.end), words)
        if (within) assert.equal(claim!.sentence.slice(within.start, within.end), words)
      }
    })
  }
})

test('what a table says over a cell, and a line over a list, stands elsewhere', () => {
  const text =
    'Employees who work from home every week, in 2025:\n\n- <Stat cite="remote-work/home-days">56%</Stat>\n'
  const [claim] = checkText(text, 'en').file.data.claims!
  const lead = claim!.compared.filter((d) => d.in === 'lead')
  assert.deepEqual(lead.map((d) => d.words).toSorted(), ['2025', 'Employees', 'home', 'week'])
  assert.ok(lead.every((d) => !d.place && !d.within))
})
