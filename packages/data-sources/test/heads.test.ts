import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {SourceFault} from '../src/source-fault.ts'
import {readColumnChoice} from '../src/table/column-choice.ts'
import {draftTable, type TableContext} from '../src/table/draft-table.ts'
import type {Grid} from '../src/table/grid.ts'

function grid(name: string, text: string): Grid {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => ({cells: line.split('|').map((d) => d.trim()), place: () => name, quote: line}))
  return {name, rows}
}

const sexes = grid(
  'Table 4',
  `Table 4: Readers by sex ||||
  Age | 2023 | 2023 | 2025 | 2025
  Age | Men | Women | Men | Women
  9 to 12 | 41 | 43 | 44 | 47`
)

type Choice = Partial<Omit<TableContext, 'columns'>> & {columns: string}

function read(grids: Grid[], {columns: text, unit = 'percent', ...more}: Choice) {
  const columns = readColumnChoice(text)
  const {rows, notes} = draftTable({grids, notes: []}, {name: 'a.pdf', unit, columns, ...more})
  const values = rows.map((d) => [d.period, d.population ?? d.category, d.value].filter(Boolean).join(' '))
  return {rows, values, kinds: notes.map((d) => d.kind)}
}

const found: Array<
  [what: string, columns: string, more: Partial<Omit<TableContext, 'columns'>>, values: string[]]
> = [
  ['by all that stands above it', 'population=Age,value=2025 Men', {}, ['2025 9 to 12 44']],
  ['by its number on the page', 'population=1,value=5', {}, ['2025 9 to 12 47']]
]
for (const [what, columns, more, values] of found)
  test(`a column below a head of two lines is found ${what}`, () =>
    assert.deepEqual(read([sexes], {columns, ...more}).values, values))

const years = grid('Table 1', 'Kind | 2024/25 [p]\nStaffed | 48')
const plain = grid('Table 2', 'Kind | Share\nStaffed | 48')
const tons = grid('Table 5', 'Goods (thousand crates, million bags)\nKind | 2024\nSand | 4.1')
const refused: Array<[what: string, grids: Grid[], choice: Choice, kind: string]> = [
  ['a name of several columns', [sexes], {columns: 'population=Age,value=Men'}, 'many-columns'],
  ['a year over several columns', [sexes], {columns: 'population=Age,value=2025'}, 'many-columns'],
  ['a year that may begin in any month', [years], {columns: 'population=Kind,value=2024/25'}, 'open-year'],
  ['values of no time', [plain], {columns: 'population=Kind,value=Share'}, 'no-period-said'],
  [
    'a number where there are several tables',
    [sexes, plain],
    {columns: 'population=1,value=2'},
    'many-tables'
  ],
  [
    'a table that is not there',
    [sexes],
    {columns: 'population=1,value=2', tables: ['Table 9']},
    'no-such-table'
  ],
  ['several magnitudes', [tons], {columns: 'population=Kind,value=2024', unit: 'count'}, 'open-scale']
]
for (const [what, grids, choice, kind] of refused) {
  test(`${what} is asked for`, () =>
    assert.throws(
      () => read(grids, choice),
      (error: SourceFault) => error.kind === kind && /\p{Script=Han}/u.test(error.describe('zh'))
    ))
}

test('what was asked for is enough', () => {
  const {values, rows} = read([years], {columns: 'population=Kind,value=2024/25', yearBegins: 4})
  assert.deepEqual(values, ['2024-04/2025-03 Staffed 48'])
  assert.equal(rows[0]!.status, 'provisional')
  const chosen = read([sexes, plain], {columns: 'population=1,value=2', tables: ['table 2'], period: '2025'})
  assert.deepEqual(chosen.values, ['2025 Staffed 48'])
})

test('values in thousands are written out, and quoted with the words that say so', () => {
  const table = grid('p. 3, Table 6', 'Table 6: Loans, thousands\nKind | 2024 | 2025\nAll | 1,204.5 | 1,300')
  const {rows, kinds} = read([table], {columns: 'category=Kind,value=2024', unit: 'count'})
  assert.deepEqual(
    rows.map((d) => [d.value, d.precision, d.quote?.split(': ').at(-1)]),
    [['1204500', '100', 'All | 1,204.5 | 1,300']]
  )
  assert.match(rows[0]!.quote!, /^Table 6: Loans, thousands: /)
  assert.deepEqual(kinds, ['counted-in'])
  const kept = read([table], {columns: 'category=Kind,value=2024', unit: 'count', power: 0})
  assert.deepEqual(kept.values, ['2024 All 1204.5'])
  const given = read([table], {columns: 'category=Kind,value=2024', unit: 'count', power: 3})
  assert.match(given.rows[0]!.quote!, /^Table 6: Loans, thousands: /)
  const unsaid = read([table], {columns: 'category=Kind,value=2024', unit: 'count', power: 6})
  assert.deepEqual([unsaid.rows[0]!.value, unsaid.rows[0]!.quote], ['1204500000', undefined])
  const heads = grid('Table 8', 'Kind | 2028 £m | 2029 £m\nAll | 41.2 | 43.1')
  const money = read([heads], {columns: 'category=Kind,value=2028 £m', unit: 'GBP'})
  assert.deepEqual(money.values, ['2028 All 41200000'])
  const chinese = grid('表2', '表2　借阅量\n单位：万册、%\n类型 | 2024年 | 增长\n合计 | 41.2 | 3.1')
  const counted = read([chinese], {columns: 'category=类型,value=2024年', unit: 'count'})
  assert.deepEqual(counted.values, ['2024 合计 412000'])
  const both = grid('表3', '单位：万人次、亿元\n年份 | 人次 | 拨款\n2024 | 412.5 | 8.20')
  assert.deepEqual(read([both], {columns: 'period=年份,value=拨款', unit: 'CNY'}).values, ['2024 820000000'])
  assert.deepEqual(read([both], {columns: 'period=年份,value=人次', unit: 'count'}).values, ['2024 4125000'])
  const shares = grid('Table 7', 'Table 7: Visitors (thousands)\nKind | Share, 2024\nAll | 41')
  assert.deepEqual(read([shares], {columns: 'category=Kind,value=Share\\, 2024'}).values, ['2024 All 41'])
})

test('a part of a year is of the year above it, or of the title', () => {
  const table = grid('t', 'Year | Quarter | Index\n2023 | Q1 | 88.4\n | Q2 | 104.9\n2024 | Q1 | 90.7')
  const {values} = read([table], {columns: 'period=Year,period=Quarter,value=Index', unit: 'index'})
  assert.deepEqual(values, ['2023-Q1 88.4', '2023-Q2 104.9', '2024-Q1 90.7'])
  const months = grid('t', '表2　2025年各月借阅量\n月份 | 借阅量\n1月 | 288\n2月 | 301')
  const read2 = read([months], {columns: 'period=月份,value=借阅量', unit: 'count'})
  assert.deepEqual(read2.values, ['2025-01 288', '2025-02 301'])
  assert.deepEqual(read2.kinds, ['title-year'])
})

test('a label below several headings is called by its own, and a head that stands again is no row', () => {
  const table = grid(
    't',
    `Kind | 2025
    North |
    Men | 41
    Women | 43
    Kind | 2025
    South |
    Men | 31
    of which: boys [note 2] | 12`
  )
  assert.deepEqual(read([table], {columns: 'population=Kind,value=2025'}).values, [
    '2025 North: Men 41',
    '2025 Women 43',
    '2025 South: Men 31',
    '2025 boys 12'
  ])
})

test('a row that counts the columns is no row, one of small numbers is', () => {
  const table = grid('t', 'Kind | 2028 | 2029 | 2030\n甲 | 1 | 2 | 3\nOld | 1 | 2 | 3\nNew | 41 | 42 | 43')
  assert.deepEqual(read([table], {columns: 'category=1,value=2'}).values, ['2028 Old 1', '2028 New 41'])
  const gone = grid('t', 'Kind | 2028 | 2029\nOld | — | n/a\nNew | 41 | 42')
  const {values, kinds} = read([gone], {columns: 'category=Kind,value=2028'})
  assert.deepEqual([values, kinds], [['2028 New 41'], ['no-value']])
})

test('a label that is written once goes on below, and a row without any is left out', () => {
  const table = grid(
    't',
    'Region | Kind | 2030\nNorth | Small | 48\n | Large | 37\nSouth | Small | 51\n | | 40'
  )
  const {rows, kinds} = read([table], {columns: 'population=Region,category=Kind,value=2030'})
  assert.deepEqual(
    rows.map((d) => [d.population, d.category, d.value]),
    [
      ['North', 'Small', '48'],
      ['North', 'Large', '37'],
      ['South', 'Small', '51']
    ]
  )
  assert.deepEqual(kinds, ['no-label'])
  const alone = read([table], {columns: 'population=Region,value=2030'})
  assert.deepEqual(alone.values, ['2030 North 48', '2030 South 51'])
  assert.deepEqual(alone.kinds, ['no-label', 'no-label'])
})

test('brackets and signs of notes are told', () => {
  const table = grid('t', 'Kind | 2025\nResult | (2.7)\nFares | 12 p')
  const {rows, kinds} = read([table], {columns: 'category=Kind,value=2025', unit: 'GBP'})
  assert.deepEqual(
    rows.map((d) => [d.value, d.status]),
    [
      ['-2.7', undefined],
      ['12', 'provisional']
    ]
  )
  assert.deepEqual(kinds, ['bracketed', 'marked'])
})
