import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {test} from 'node:test'
import {draftPdf} from '../src/pdf/read-pdf.ts'
import {readColumnChoice} from '../src/table/column-choice.ts'

/** Thirty pages that were made for this test; every figure is invented. */
const report = await readFile(new URL('fixtures/report.pdf', import.meta.url))

type Read = {page: number; columns?: string; unit?: string; period?: string; terms?: string[][]}

async function values({page, columns, unit = 'percent', period, terms = []}: Read): Promise<string[]> {
  const {rows} = await draftPdf(report, new Set([page]), {
    name: 'report.pdf',
    unit,
    period,
    columns: columns === undefined ? undefined : readColumnChoice(columns),
    terms: [terms],
    populations: ['village libraries']
  })
  return rows.map(({population, category, period: when, value, n, locator}) =>
    [population ?? category, when, value, n, locator].filter((d) => d !== undefined).join(' ')
  )
}

const expected: Array<[what: string, read: Read, rows: string[]]> = [
  [
    'a sentence by the terms of its indicator',
    {page: 3, terms: [['Sundays']]},
    ['village libraries 2025 12 p. 3']
  ],
  ['another one', {page: 3, terms: [['digital books']]}, ['village libraries 2025 71 p. 3']],
  [
    'a table of years',
    {page: 6, columns: 'population=Kind of library,value=2023,value=2024,value=2025'},
    [
      'All libraries 2023 40 p. 6, Table 1, All libraries',
      'All libraries 2024 44 p. 6, Table 1, All libraries',
      'All libraries 2025 47.5 p. 6, Table 1, All libraries',
      'Staffed libraries 2023 52 p. 6, Table 1, Staffed libraries',
      'Staffed libraries 2024 57 p. 6, Table 1, Staffed libraries',
      'Staffed libraries 2025 60.0 p. 6, Table 1, Staffed libraries',
      'Unstaffed libraries 2023 21 p. 6, Table 1, Unstaffed libraries',
      'Unstaffed libraries 2024 24 p. 6, Table 1, Unstaffed libraries',
      'Unstaffed libraries 2025 26.5 p. 6, Table 1, Unstaffed libraries',
      'Mountain villages 2023 33 p. 6, Table 1, Mountain villages',
      'Mountain villages 2024 35 p. 6, Table 1, Mountain villages',
      'Mountain villages 2025 38.0 p. 6, Table 1, Mountain villages'
    ]
  ],
  [
    'a header of two lines, answers, and a value that is not there',
    {page: 10, columns: 'category=Item,value=Share of libraries (%),n=Answers given', period: '2025'},
    [
      'Games 2025 38 1180 p. 10, Table 2, Games',
      'Music 2025 29 1177 p. 10, Table 2, Music',
      'Seeds and plants 2025 17 1165 p. 10, Table 2, Seeds and plants',
      'Tools 2025 9 1160 p. 10, Table 2, Tools',
      'Telescopes 2025 2 1151 p. 10, Table 2, Telescopes'
    ]
  ],
  [
    'the bars of a chart',
    {page: 14, columns: 'population=1,value=2', period: '2025'},
    [
      'Children 2025 63 p. 14, Figure 3, Children',
      'Adults 2025 41 p. 14, Figure 3, Adults',
      'Older people 2025 55 p. 14, Figure 3, Older people',
      'Teachers 2025 78 p. 14, Figure 3, Teachers'
    ]
  ],
  [
    'a label of two lines',
    {page: 23, columns: 'category=Reason,value=2025'},
    [
      'Nobody to look after the rooms in the evening 2025 31 p. 23, Table 4, Nobody to look after the rooms in the evening',
      'Rent 2025 22 p. 23, Table 4, Rent',
      'Damp 2025 14 p. 23, Table 4, Damp'
    ]
  ],
  [
    'a column without a header',
    {page: 24, columns: 'population=1,value=Audio books', period: '2025'},
    [
      'Staffed libraries 2025 64 p. 24, Table 5, Staffed libraries',
      'Unstaffed libraries 2025 38 p. 24, Table 5, Unstaffed libraries'
    ]
  ],
  [
    'amounts',
    {page: 18, columns: 'category=Source,value=2024', unit: 'NOK'},
    [
      'Villages 2024 1204500000 p. 18, Table 3, Villages',
      'State 2024 860200000 p. 18, Table 3, State',
      'Donations 2024 75000000 p. 18, Table 3, Donations',
      'Fees 2024 12400000 p. 18, Table 3, Fees'
    ]
  ]
]
for (const [what, read, rows] of expected)
  test(`a report gives ${what}`, async () => assert.deepEqual(await values(read), rows))

test('what is no PDF, or has no such page, is refused', async () => {
  const context = {name: 'x.pdf', unit: 'percent', terms: [], populations: []}
  await assert.rejects(draftPdf(new TextEncoder().encode('<html>'), undefined, context), {kind: 'not-pdf'})
  await assert.rejects(draftPdf(report, new Set([31]), context), {kind: 'no-page'})
})
