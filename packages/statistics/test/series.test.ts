import assert from 'node:assert/strict'
import {test} from 'node:test'
import * as fc from 'fast-check'
import type {Observation} from '@collate/statistics'
import {
  breakBetween,
  currentRows,
  earlierWaves,
  isFact,
  newestWaves,
  selectRows,
  seriesOf,
  wavesOf,
  type Series
} from '@collate/statistics/model'
import {readWith} from './base-package.ts'
import {writeCsv} from './written-csv.ts'

type Row = [period: string, value: string, vintage?: string, status?: string, broken?: string]

/** The series of one count, published in sources of these days. */
async function seriesWith(rows: Row[]): Promise<Series> {
  const days = [...new Set(rows.map(([, , vintage = '2025-11-03']) => vintage))]
  const reading = await readWith({
    'sources.csv': writeCsv([
      ['id', 'title', 'publisher', 'url', 'published', 'language'],
      ...days.map((day) => [`of-${day}`, 'Libraries', 'Office', 'https://example.org/', day, 'en'])
    ]),
    'populations.csv': 'id,label_en,label_zh\nlibraries,village libraries,乡村图书馆\n',
    'indicators.csv':
      'id,label_en,label_zh,unit,population,terms_en,terms_zh\nloans,books lent,借出册数,count,libraries,lent,借出\n',
    'categories.csv': 'indicator,id,label_en,label_zh\n',
    'observations.csv': writeCsv([
      ['indicator', 'period', 'value', 'status', 'source', 'evidence', 'break'],
      ...rows.map(([period, value, vintage = '2025-11-03', status = '', broken = '']) => [
        'loans',
        period,
        value,
        status,
        `of-${vintage}`,
        'quoted',
        broken
      ])
    ])
  })
  assert.deepEqual(reading.problems, [])
  return seriesOf(reading.statistics.packages.get('village-libraries')!).get('loans')!
}

const values = (rows: readonly Observation[]): string[] => rows.map(({value}) => value)

/** Nine months and a third quarter, a revision, a forecast and a target. */
const mixed: Row[] = [
  ['2030', '900', '2024-11', 'target'],
  ['2023', '100', '2024-01'],
  ['2024', '140', '2023-10', 'forecast'],
  ['2024', '120', '2025-01-20', 'provisional'],
  ['2024', '118', '2025-07'],
  ['2025', '150', '2025-07', 'forecast']
]

test('newestWaves', async (t) => {
  const {rows} = await seriesWith(mixed)

  for (const [date, newest] of [
    [undefined, '118'],
    ['2026-01-22', '118'],
    ['2025-07-01', '118'],
    ['2025-06-30', '120'],
    ['2025-01-20', '120'],
    ['2025-01-19', '100'],
    ['2024-01', '100']
  ] as const) {
    await t.test(`should be the fact that was out by ${date ?? 'now'}`, () => {
      assert.deepEqual(values(newestWaves(rows, date)), [newest])
    })
  }

  await t.test('should not be one that was published later', async () => {
    const {rows: plain} = await seriesWith([
      ['2023', '100', '2024-01'],
      ['2024', '118', '2025-01']
    ])
    assert.deepEqual(values(newestWaves(plain, '2024-12-31')), ['100'])
  })

  await t.test('should be the newest of all where none was out', () => {
    assert.equal(newestWaves(rows, '2020-01').length, 1)
  })

  await t.test('should be the fact where a forecast was published after it', async () => {
    const {rows: both} = await seriesWith([
      ['2024', '118', '2025-01'],
      ['2024', '140', '2025-06', 'forecast']
    ])
    assert.deepEqual(values(currentRows(both)), ['118'])
    assert.deepEqual(values(newestWaves(both)), ['118'])
  })

  await t.test('should be none where nothing was measured', async () => {
    assert.deepEqual(newestWaves((await seriesWith([['2030', '900', '2024-11', 'target']])).rows), [])
  })

  await t.test('should be both of two periods that end together', async () => {
    const series = await seriesWith([
      ['2024-Q2', '30'],
      ['2024-Q3', '31'],
      ['2024-01/2024-09', '90']
    ])
    assert.deepEqual(values(newestWaves(series.rows)).toSorted(), ['31', '90'])
  })

  await t.test('should never be a forecast, a target or an older version', async () => {
    const row = fc.tuple(
      fc.constantFrom('2023', '2024', '2024-Q4', '2025-H1'),
      fc.constantFrom('1', '2', '3'),
      fc.constantFrom('2023-01', '2024-02-01', '2025-03'),
      fc.constantFrom('', 'provisional', 'forecast', 'target')
    )
    const key = ([period, , vintage]: [string, string, string, string]): string => `${period} ${vintage}`
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(row, {selector: key, minLength: 1, maxLength: 8}),
        fc.option(fc.constantFrom('2022-01', '2024-02-01', '2024-03', '2026-01-22'), {nil: undefined}),
        async (list, date) => {
          const all = (await seriesWith(list)).rows
          const newest = newestWaves(all, date)
          assert.ok(newest.every(isFact))
          for (const {when, out} of newest) {
            const versions = all.filter((d) => isFact(d) && d.when.text === when.text)
            const isLater = versions.some((d) => d.out > out && (date === undefined || d.vintage <= date))
            assert.ok(!isLater)
          }
          // Each time has one current row, and asking again changes nothing.
          const current = currentRows(all, date)
          assert.equal(new Set(current.map((d) => d.when.text)).size, current.length)
          assert.deepEqual(new Set(current.map((d) => d.when.text)), new Set(all.map((d) => d.when.text)))
          assert.deepEqual(currentRows(current, date), current)
        }
      ),
      {numRuns: 60}
    )
  })
})

test('series', async (t) => {
  const series = await seriesWith(mixed)
  const rowOf = (value: string): Observation => series.rows.find((d) => d.value === value)!

  await t.test('should be in order of time, then of publication', () => {
    assert.deepEqual(values(series.rows), ['100', '140', '120', '118', '150', '900'])
  })

  await t.test('should pick a period however it is written', () => {
    assert.deepEqual(values(selectRows(series, {period: '2024-Q1/2024-Q4'})), ['140', '120', '118'])
    assert.deepEqual(selectRows(series, {period: '2024-13'}), [])
  })

  await t.test('should have waves of facts, and of what is asked about', () => {
    assert.deepEqual(values(wavesOf(series, rowOf('118'))), ['100', '118'])
    assert.deepEqual(values(wavesOf(series, rowOf('120'))), ['100', '120'])
    assert.deepEqual(values(wavesOf(series, rowOf('900'))), ['100', '118', '900'])
    assert.deepEqual(values(earlierWaves(series, rowOf('150'))), ['100', '118'])
    assert.deepEqual(values(earlierWaves(series, rowOf('100'))), [])
  })
})

test('breakBetween', async (t) => {
  const broken = await seriesWith([
    ['2022', '80'],
    ['2023', '90'],
    ['2024', '100', '2025-11-03', '', 'Counted anew'],
    ['2025', '110']
  ])
  const [a, b, c, d] = broken.rows as [Observation, Observation, Observation, Observation]

  await t.test('should part what stands on either side, in either order', () => {
    for (const [one, other] of [
      [a, c],
      [b, c],
      [b, d],
      [d, a]
    ] as const)
      assert.equal(breakBetween(broken, one, other), c)
  })

  await t.test('should part nothing before it, and nothing from it on', () => {
    for (const [one, other] of [
      [a, b],
      [c, d],
      [c, c]
    ] as const)
      assert.equal(breakBetween(broken, one, other), undefined)
  })
})
