import assert from 'node:assert/strict'
import {basename, join} from 'node:path'
import {test} from 'node:test'
import {columns, tableNames} from '../src/columns.ts'
import {parseCsv} from '../src/csv.ts'
import {filesIn, fixtures, lines, readWith} from './base-package.ts'
import {descriptions} from './cells/descriptions.ts'
import {doubtfulFormat, format, rightFormat} from './cells/format.ts'
import type {Row} from './cells/row.ts'
import {values} from './cells/values.ts'
import {writeCsv} from './written-csv.ts'

/** Cells that are refused. */
const wrong: Row[] = [...descriptions, ...values]

/** The same with a warning. */
const doubtful: Row[] = [
  ['observations', 1, 'value', '104', 'Unexpected percentage `104`, expected `0` to `100`'],
  ['observations', 1, 'value', '-4', 'Unexpected percentage `-4`, expected `0` to `100`'],
  [
    'observations',
    7,
    'value',
    '120500',
    'Unexpected digits in `120500`, expected a multiple of the precision `1000`'
  ],
  [
    'observations',
    7,
    'precision',
    '7000',
    'Unexpected digits in `120000`, expected a multiple of the precision `7000`'
  ]
]

/** Cells about which nothing is to be said. */
const right: Array<[table: string, row: number, column: string, value: string]> = [
  ['sources', 1, 'title', 'R&D; 5 < 6 > 4, [draft], {a} *b*'],
  ['sources', 1, 'title', '👩‍👩‍👧 families ☕️, 葛\u{E0100}城'],
  ['sources', 1, 'title', 'Délai de 5 μs, 10 kΩ, NBSP\u00A0here'],
  ['sources', 1, 'title', 'Библиотеки сёл'],
  ['sources', 1, 'title', '-5 degrees'],
  ['sources', 1, 'url', 'https://例え.jp/報告?a=1&b=%20#頁'],
  ['sources', 1, 'published', '2024-02-29'],
  ['sources', 1, 'language', 'zh-Hant-TW'],
  ['observations', 1, 'quote', '=“40 of 100”'],
  ['observations', 1, 'quote', '- open\r\n- closed'],
  ['observations', 1, 'note', '@ the desk, ４０ as printed'],
  ['observations', 8, 'value', '-1250000.50'],
  ...['2024-H1', '2024-10-31', '2024-02-29', '2024-01/2024-09', '2023-04/2024-03', '2022/2024'].map(
    (period): [string, number, string, string] => ['observations', 1, 'period', period]
  ),
  ['observations', 1, 'comparison', '<='],
  ['observations', 1, 'comparison', '='],
  ...[
    'multiple',
    'points',
    'USD',
    'a',
    'h',
    'min',
    'GW',
    'kW.h',
    'km/h',
    'g/m2',
    'ug/m3',
    'Cel',
    '/10*5',
    '/10^5',
    '[ppth]',
    'ratio',
    'index',
    't',
    '[mi_i]',
    'm2'
  ].map((unit): [string, number, string, string] => ['indicators', 4, 'unit', unit])
]

test('cells', async (t) => {
  for (const [table, row, column, value, reason] of wrong) {
    await t.test(`should refuse ${JSON.stringify(value)} as ${column} of ${table}`, async () => {
      const own = await reportOf(table, row, column, value)
      assert.ok(
        own.some((line) => line.endsWith(`data-value ${reason}`)),
        own.join('\n')
      )
    })
  }

  for (const [table, row, column, value, reason] of doubtful) {
    await t.test(`should doubt ${value} as ${column} of ${table}`, async () => {
      const own = await reportOf(table, row, column, value)
      assert.ok(
        own.some((line) => line.endsWith(`warning data-value ${reason}`)),
        own.join('\n')
      )
      assert.ok(!own.some((line) => line.includes(' error ')), own.join('\n'))
    })
  }

  for (const [table, row, column, value] of right) {
    await t.test(`should take ${JSON.stringify(value)} as ${column} of ${table}`, async () => {
      assert.deepEqual(await reportOf(table, row, column, value), [])
    })
  }
})

/** Cells of an invented port, with all that reports say besides plain values. */
test('cells of growths, versions and ranges', async (t) => {
  const port = (row: Row | (typeof rightFormat)[number]): Promise<string[]> =>
    reportOf(row[0], row[1], row[2], row[3], 'format/river-port')

  for (const row of format) {
    await t.test(`should refuse ${JSON.stringify(row[3])} as ${row[2]} of ${row[0]}`, async () => {
      const own = await port(row)
      assert.ok(
        own.some((line) => line.endsWith(`error data-value ${row[4]}`)),
        own.join('\n')
      )
    })
  }

  for (const row of doubtfulFormat) {
    await t.test(`should doubt ${row[3]} as ${row[2]} of ${row[0]}`, async () => {
      const own = await port(row)
      assert.ok(
        own.some((line) => line.endsWith(`warning data-value ${row[4]}`)),
        own.join('\n')
      )
      assert.ok(!own.some((line) => line.includes(' error ')), own.join('\n'))
    })
  }

  for (const row of rightFormat) {
    await t.test(`should take ${JSON.stringify(row[3])} as ${row[2]} of ${row[0]}`, async () => {
      assert.deepEqual(await port(row), [])
    })
  }
})

test('every column of every table should refuse a hidden character, and say so in both languages', async () => {
  const own = Object.fromEntries(await filesIn(join(fixtures, 'base')))
  for (const table of tableNames)
    for (const {name} of columns[table]) {
      const file = `${table}.csv`
      const rows = parseCsv(Buffer.from(own[file]!).toString()).rows.map((d) => [...d.values])
      const isThere = rows[0]!.includes(name)
      const index = isThere ? rows[0]!.indexOf(name) : rows[0]!.length
      if (!isThere) for (const row of rows) row.push(row === rows[0] ? name : '')
      rows[1]![index] = '8\u200B2'
      const {problems} = await readWith({...own, [file]: writeCsv(rows)})
      assert.ok(
        problems.some((d) => d.path.endsWith(file) && d.line === 2 && d.reason.includes('U+200B')),
        `${table}.${name}`
      )
      for (const {note} of problems) {
        assert.match(note.en, /^[^\p{Script=Han}]+$/u)
        assert.match(note.zh, /\p{Script=Han}.*。$/su)
      }
    }
})

/** What is said of a changed cell: what is about it has its place, the reason, and what to do in both languages. */
async function reportOf(
  table: string,
  row: number,
  column: string,
  value: string,
  fixture = 'base'
): Promise<string[]> {
  const file = `${table}.csv`
  const own = Object.fromEntries(await filesIn(join(fixtures, fixture)))
  const rows = parseCsv(Buffer.from(own[file]!).toString()).rows.map((d) => [...d.values])
  const index = rows[0]!.indexOf(column)
  assert.ok(index >= 0 && rows[row], `no cell ${table}.${column}[${row}]`)
  rows[row]![index] = value
  const name = fixture === 'base' ? 'village-libraries' : basename(fixture)
  const text = writeCsv(rows)
  const reading = await readWith({...own, [file]: text}, name)
  for (const {note} of reading.problems) {
    assert.match(note.en, /^[^\p{Script=Han}]+$/u)
    assert.match(note.zh, /\p{Script=Han}.*。$/su)
  }
  const before = text.slice(0, parseCsv(text).rows[row]!.starts[index]!).split('\n')
  const line = `${file}:${before.length}:`
  // A precision or a comparison is wrong of the number that it speaks of.
  const place = isOfNumber.has(column) ? line : `${line}${before.at(-1)!.length + 1}-`
  const found = lines(reading)
  if (found.length > 0)
    assert.ok(
      found.some((d) => d.startsWith(place)),
      `${place} ${found.join('\n')}`
    )
  return found
}

const isOfNumber = new Set(['precision', 'comparison'])
