import assert from 'node:assert/strict'
import {test} from 'node:test'
import {zipSync} from 'fflate'
import {readColumnChoice} from '../src/table/column-choice.ts'
import {draftTable} from '../src/table/draft-table.ts'
import {readCsvGrid} from '../src/table/read-csv-grid.ts'
import {readXlsxGrids} from '../src/xlsx/read-xlsx-grids.ts'
import {readDocxGrids} from '../src/docx/read-docx-grids.ts'
import type {SourceFault} from '../src/source-fault.ts'
import {workbook} from './office.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const columns = readColumnChoice('period=Year,population=Kind,value=Share')

function csv(bytes: Uint8Array, unit = 'percent', name = 'a.csv') {
  return draftTable(readCsvGrid(bytes, name), {name, unit, columns})
}

test('a table is read where its header is, each value with its line', () => {
  const {rows, notes} = csv(
    utf8('Title of it,,\n\nKind,Year,Share\n"Sta, ffed",2024,48%\nAll,2024,n/a\nNote: x,,\n')
  )
  assert.deepEqual(rows, [{period: '2024', population: 'Sta, ffed', value: '48', locator: 'a.csv line 4'}])
  assert.deepEqual(notes, [{kind: 'no-value', place: 'a.csv line 5', values: ['n/a']}])
})

const encodings: Array<[what: string, bytes: Uint8Array, kind: string]> = [
  ['a mark', utf8('\uFEFFKind,Year,Share\nA,2024,1\n'), 'mark'],
  ['semicolons', utf8('Kind;Year;Share\nA;2024;48,5\n'), 'separator'],
  ['tabs', utf8('Kind\tYear\tShare\r\nA\t2024\t1\r\n'), 'separator'],
  ['a frame of Markdown', utf8('| Kind | Year | Share |\n|---|---|---|\n| A | 2024 | 1 |\n'), 'separator'],
  ['a line for spreadsheets', utf8('sep=;\nKind;Year;Share\nA;2024;1\n'), 'separator'],
  ['UTF-16', Buffer.from('\uFEFFKind,Year,Share\nA,2024,1\n', 'utf16le'), 'wide']
]
for (const [what, bytes, kind] of encodings) {
  test(`a table with ${what} is converted, and that is said`, () => {
    const {rows, notes} = csv(bytes)
    assert.equal(rows.length, 1)
    assert.ok(notes.some((d) => d.kind === kind))
  })
}

test('a table in GBK is converted, its columns known by their names', () => {
  // 年份,占比 / 2024年,48%
  const bytes = Buffer.from('c4eab7dd2cd5bcb1c80a32303234c4ea2c3438250a', 'hex')
  const {rows, notes} = draftTable(readCsvGrid(bytes, 'pasted'), {name: 'pasted', unit: 'percent'})
  assert.deepEqual(rows, [{period: '2024', value: '48', locator: 'pasted line 2'}])
  assert.deepEqual(
    notes.map((d) => d.kind),
    ['gbk', 'roles']
  )
})

test('years may be columns', () => {
  const wide = readColumnChoice('population=Kind,value=2024,value=2025')
  const {rows} = draftTable(readCsvGrid(utf8('Kind,2024,2025\nA,1,2\n'), 'a.csv'), {
    name: 'a.csv',
    unit: 'count',
    columns: wide
  })
  assert.deepEqual(
    rows.map((d) => [d.period, d.value]),
    [
      ['2024', '1'],
      ['2025', '2']
    ]
  )
})

const refused: Array<[what: string, read: () => unknown, kind: string]> = [
  ['a web page', () => csv(utf8('<!DOCTYPE html><html>')), 'html'],
  ['bytes', () => csv(Uint8Array.from([0xff, 0xff, 0, 1])), 'not-text'],
  ['nothing', () => csv(utf8('\n\n')), 'empty'],
  ['a quotation mark that nobody closes', () => csv(utf8('Kind,Year,Share\n"A,2024,1\n')), 'not-csv'],
  ['a table without the column', () => csv(utf8('Kind,Year,Part\nA,2024,1\n')), 'no-column'],
  [
    'columns that nobody names',
    () => draftTable(readCsvGrid(utf8('a,b\n1,2\n'), 'x'), {name: 'x', unit: 'count'}),
    'no-roles'
  ],
  ['a choice that is none', () => readColumnChoice('year=Year'), 'bad-columns'],
  ['a file that is no workbook', () => readXlsxGrids(utf8('PK no'), 'a.xlsx'), 'not-xlsx'],
  ['a workbook without parts', () => readXlsxGrids(zipSync({'a.txt': utf8('x')}), 'a.xlsx'), 'not-xlsx'],
  [
    'a bomb',
    () => readXlsxGrids(zipSync({'xl/a.xml': [new Uint8Array(65 * 1024 * 1024), {level: 1}]}), 'a.xlsx'),
    'zip-bomb'
  ],
  [
    'a sheet with entities of its own',
    () => readXlsxGrids(workbook('<row><c r="A1" t="str"><v>&many;</v></c></row>'), 'a.xlsx'),
    'not-xlsx'
  ],
  ['a sheet that is not there', () => readXlsxGrids(workbook(''), 'a.xlsx', 'Other'), 'no-sheet'],
  ['a file that is no document', () => readDocxGrids(zipSync({'a.txt': utf8('x')}), 'a.docx'), 'not-docx']
]
for (const [what, read, kind] of refused) {
  test(`${what} is refused in both languages`, () => {
    assert.throws(read, (error: SourceFault) => {
      assert.equal(error.kind, kind)
      assert.match(error.describe('zh'), /\p{Script=Han}/u)
      return !/\p{Script=Han}|undefined/u.test(error.describe('en'))
    })
  })
}

test('cells of a workbook are read as they are shown, formulas by their results', () => {
  const rows =
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" t="inlineStr"><is><t>Share</t></is></c></row>' +
    '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="2"><v>45961</v></c><c r="C3" s="1"><v>0.48</v></c></row>' +
    '<row r="4"><c r="B4"><v>2025</v></c><c r="C4" s="1"><f>C3*2</f><v>0.97</v></c></row>' +
    '<row r="5"><c r="A5" t="str"><v>Old</v></c><c r="B5"><v>2025</v></c><c r="C5"><f>HYPERLINK("http://x")</f></c></row>' +
    '<row r="6"><c r="A6" t="str"><v>New</v></c><c r="B6"><v>2025</v></c><c r="C6"><v>0.30000000000000004</v></c></row>'
  const merged = '<mergeCells><mergeCell ref="A3:A4"/></mergeCells>'
  const {rows: read, notes} = draftTable(readXlsxGrids(workbook(rows, merged), 'a.xlsx'), {
    name: 'a.xlsx',
    unit: 'percent',
    columns
  })
  assert.deepEqual(read, [
    {period: '2025-10-31', population: 'Staffed', value: '48', locator: 'Table 3!C3'},
    {period: '2025', population: 'Staffed', value: '97', locator: 'Table 3!C4'},
    {period: '2025', population: 'New', value: '0.3', locator: 'Table 3!C6'}
  ])
  assert.deepEqual(
    notes.map((d) => [d.kind, d.place]),
    [
      ['formula', 'Table 3!C5'],
      ['no-value', 'Table 3!C5']
    ]
  )
})
