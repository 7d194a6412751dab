import assert from 'node:assert/strict'
import test from 'node:test'
import type {SiteEdition} from '../src/articles/edition.ts'
import type {ShownFact} from '../src/facts/fact.ts'
import {chooseHeadline} from '../src/pictures/headline.ts'

function fact(written: string, period: string, more: Partial<ShownFact> = {}): ShownFact {
  const readers = {id: 'readers', label: {zh: '读者', en: 'readers'}}
  const indicator = {id: 'paper', label: {zh: '读书', en: 'reading'}, unit: 'percent'}
  const source = {url: 'https://x.example/', titles: {}, published: '2026-01'}
  const statistic = {
    indicator,
    population: readers,
    period,
    source,
    value: '1',
    status: 'actual'
  } as ShownFact['statistics'][number]
  return {
    id: `${written}-${period}`,
    states: `${written}-${period}`,
    written,
    sentence: 'A sentence.',
    kind: 'percent',
    value: written.replace('%', ''),
    hedge: 'exactly',
    verdict: 'agrees',
    statistics: [statistic],
    notes: [],
    ...more
  } as ShownFact
}

function withStatistic(one: ShownFact, more: Partial<ShownFact['statistics'][number]>): ShownFact {
  return {...one, statistics: [{...one.statistics[0]!, ...more}]}
}

/** The facts of a text, and what is drawn of them. */
const rows: Array<[what: string, facts: ShownFact[], figure: object, written: string | undefined]> = [
  [
    'the first share',
    [fact('82%', '2025'), fact('66%', '2025', {sentence: 'B.'})],
    {kind: 'share', value: '82'},
    '82%'
  ],
  [
    'a change that one sentence says',
    [fact('41%', '2023'), fact('56%', '2025')],
    {kind: 'change', from: {value: '41', period: '2023'}, to: {value: '56', period: '2025'}},
    '56%'
  ],
  [
    'no change between two sentences',
    [fact('41%', '2023'), fact('56%', '2025', {sentence: 'B.'})],
    {kind: 'share', value: '41'},
    '41%'
  ],
  ['a share of a quarter', [fact('82%', '2025-Q4')], {kind: 'share', value: '82'}, '82%'],
  [
    'neither a growth nor what was only expected',
    [
      withStatistic(fact('4.8%', '2024'), {versus: 'year'}),
      withStatistic(fact('55%', '2024'), {status: 'forecast'}),
      withStatistic(fact('60%', '2024'), {status: 'target'})
    ],
    {kind: 'none'},
    undefined
  ],
  [
    'nothing that is noted, unverified or a bound',
    [
      fact('82%', '2025', {verdict: 'noted'}),
      fact('66%', '2025', {verdict: 'unverified'}),
      fact('75%', '2025', {hedge: 'at-least'})
    ],
    {kind: 'none'},
    undefined
  ]
]

for (const [what, facts, figure, written] of rows) {
  test(`a cover is drawn with ${what}`, () => {
    const edition = {language: 'en', facts} as unknown as SiteEdition
    const headline = chooseHeadline({editions: {en: edition}})
    assert.deepEqual(headline.figure, figure)
    assert.equal(headline.written.en, written)
  })
}
