import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import {parseCsv} from '../src/csv.ts'
import {fixtures, lines, readWith} from './base-package.ts'
import {writeCsv} from './written-csv.ts'

type Row = [table: string, row: number, column: string, value: string, reason: string]

/** One cell of the sound package changed, and what is said of it. */
const wrong: Row[] = [
  [
    'sources',
    1,
    'id',
    'Report 2025',
    'Unexpected `Report 2025`, expected lower case letters and digits with single `-`, `_` or `.` between them'
  ],
  [
    'sources',
    2,
    'id',
    'a--b',
    'Unexpected `a--b`, expected lower case letters and digits with single `-`, `_` or `.` between them'
  ],
  ['sources', 2, 'id', '', 'Unexpected empty cell, expected `id`'],
  ['sources', 1, 'title', '', 'Unexpected empty cell, expected `title`'],
  ['sources', 1, 'title', '<b>Libraries</b>', 'Unexpected markup `<b`, expected plain text'],
  ['sources', 1, 'title', 'Libraries <!-- x -->', 'Unexpected markup `<!`, expected plain text'],
  ['sources', 1, 'title', 'Libraries &amp; readers', 'Unexpected markup `&amp;`, expected plain text'],
  ['sources', 1, 'title', 'Libraries &#60;', 'Unexpected markup `&#60;`, expected plain text'],
  ['sources', 1, 'title', '[Libraries](https://example.org)', 'Unexpected markup `](`, expected plain text'],
  [
    'sources',
    1,
    'title',
    '=HYPERLINK("https://example.org")',
    'Unexpected `=` at the start of `=HYPERLINK("https://example.org")`, expected a letter, digit or quotation mark'
  ],
  [
    'sources',
    1,
    'title',
    '+1 for libraries',
    'Unexpected `+` at the start of `+1 for libraries`, expected a letter, digit or quotation mark'
  ],
  [
    'sources',
    1,
    'title',
    '@libraries',
    'Unexpected `@` at the start of `@libraries`, expected a letter, digit or quotation mark'
  ],
  [
    'sources',
    1,
    'title',
    '-libraries',
    'Unexpected `-` at the start of `-libraries`, expected a letter, digit or quotation mark'
  ],
  [
    'sources',
    1,
    'title',
    '\tlibraries',
    'Unexpected `U+0009` in `U+0009libraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\u0000libraries',
    'Unexpected `U+0000` in `VillageU+0000libraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\nlibraries',
    'Unexpected `U+000A` in `VillageU+000Alibraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\u200Blibraries',
    'Unexpected `U+200B` in `VillageU+200Blibraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\u00ADlibraries',
    'Unexpected `U+00AD` in `VillageU+00ADlibraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\u202Elibraries',
    'Unexpected `U+202E` in `VillageU+202Elibraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\u2028libraries',
    'Unexpected `U+2028` in `VillageU+2028libraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\u{E0041}libraries',
    'Unexpected `U+E0041` in `VillageU+E0041libraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village\uFE0Flibraries',
    'Unexpected `U+FE0F` in `VillageU+FE0Flibraries`, expected visible characters'
  ],
  [
    'sources',
    1,
    'title',
    'Village libraries ',
    'Unexpected white space around `Village libraries`, expected none'
  ],
  [
    'sources',
    1,
    'publisher',
    'C\u041DCF',
    'Unexpected `U+041D` in the word `C\u041DCF`, expected letters of one script'
  ],
  ['sources', 1, 'publisher', 'Office ２', 'Unexpected digit `２`, expected `0` to `9`'],
  ['sources', 1, 'publisher', 'Office \u0663', 'Unexpected digit `\u0663`, expected `0` to `9`'],
  [
    'sources',
    1,
    'url',
    'javascript:alert(1)',
    'Unexpected `javascript:alert(1)`, expected a web address such as `https://example.org/report.pdf`'
  ],
  [
    'sources',
    1,
    'url',
    'https://user:word@example.org/',
    'Unexpected `https://user:word@example.org/`, expected a web address such as `https://example.org/report.pdf`'
  ],
  [
    'sources',
    1,
    'url',
    'https://example.org/a b',
    'Unexpected `https://example.org/a b`, expected a web address such as `https://example.org/report.pdf`'
  ],
  [
    'sources',
    1,
    'url',
    'example.org/2025.pdf',
    'Unexpected `example.org/2025.pdf`, expected a web address such as `https://example.org/report.pdf`'
  ],
  [
    'sources',
    1,
    'url',
    'file:///etc/passwd',
    'Unexpected `file:///etc/passwd`, expected a web address such as `https://example.org/report.pdf`'
  ],
  [
    'sources',
    1,
    'published',
    '2025-02-30',
    'Unexpected `2025-02-30`, expected a day such as `2026-01-20` or a month such as `2026-01`'
  ],
  [
    'sources',
    1,
    'published',
    '2025',
    'Unexpected `2025`, expected a day such as `2026-01-20` or a month such as `2026-01`'
  ],
  ['sources', 1, 'language', 'English!', 'Unexpected `English!`, expected a language tag such as `en`'],
  ['populations', 1, 'size', '0', 'Unexpected `0`, expected a whole number above zero'],
  ['populations', 1, 'size', '50.5', 'Unexpected `50.5`, expected a whole number above zero'],
  ['populations', 1, 'size', '1,000', 'Unexpected `1,000`, expected a whole number above zero'],
  [
    'populations',
    1,
    'aliases_en',
    'libraries||rooms',
    'Unexpected empty item in a list, expected a name between the separators'
  ],
  [
    'populations',
    1,
    'aliases_en',
    'libraries|libraries',
    'Unexpected second item `libraries`, expected it once'
  ],
  [
    'populations',
    1,
    'aliases_en',
    'libraries| rooms',
    'Unexpected white space around `rooms`, expected none'
  ],
  ['populations', 1, 'aliases_zh', '图书馆|<script>', 'Unexpected markup `<s`, expected plain text'],
  [
    'indicators',
    1,
    'unit',
    '%',
    'Unexpected `%`, expected `percent`, `points`, `count`, `multiple`, a currency such as `USD` or a UCUM code such as `GW`'
  ],
  [
    'indicators',
    1,
    'unit',
    'people',
    'Unexpected `people`, expected `percent`, `points`, `count`, `multiple`, a currency such as `USD` or a UCUM code such as `GW`'
  ],
  [
    'indicators',
    4,
    'unit',
    'RMB',
    'Unexpected `RMB`, expected `percent`, `points`, `count`, `multiple`, a currency such as `USD` or a UCUM code such as `GW`'
  ],
  [
    'indicators',
    4,
    'unit',
    'GWh',
    'Unexpected `GWh`, expected `percent`, `points`, `count`, `multiple`, a currency such as `USD` or a UCUM code such as `GW`'
  ],
  [
    'indicators',
    1,
    'terms_en',
    'evening//night',
    'Unexpected empty item in a list, expected a name between the separators'
  ],
  [
    'indicators',
    1,
    'terms_zh',
    '晚间|',
    'Unexpected empty item in a list, expected a name between the separators'
  ],
  ['indicators', 1, 'choices', 'many', 'Unexpected `many`, expected `single` or `multiple`'],
  [
    'observations',
    1,
    'period',
    '24',
    'Unexpected `24`, expected a year, quarter or month such as `2025`, `2025-Q4` or `2025-10`'
  ],
  [
    'observations',
    1,
    'period',
    '2024-13',
    'Unexpected `2024-13`, expected a year, quarter or month such as `2025`, `2025-Q4` or `2025-10`'
  ],
  [
    'observations',
    1,
    'period',
    '2024-Q5',
    'Unexpected `2024-Q5`, expected a year, quarter or month such as `2025`, `2025-Q4` or `2025-10`'
  ],
  ['observations', 1, 'value', '', 'Unexpected empty cell, expected `value`'],
  [
    'observations',
    1,
    'value',
    'NaN',
    'Unexpected `NaN`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '4e1',
    'Unexpected `4e1`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    'Infinity',
    'Unexpected `Infinity`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '40%',
    'Unexpected `40%`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '+40',
    'Unexpected `+40`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '４０',
    'Unexpected `４０`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '4\u200B0',
    'Unexpected `4U+200B0`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '.5',
    'Unexpected `.5`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '5.',
    'Unexpected `5.`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '1,000',
    'Unexpected `1,000`, expected a plain decimal such as `82`, `12.50` or `-3`'
  ],
  [
    'observations',
    1,
    'value',
    '9'.repeat(41),
    `Unexpected \`${'9'.repeat(41)}\`, expected a plain decimal such as \`82\`, \`12.50\` or \`-3\``
  ],
  ['observations', 7, 'value', '-120000', 'Unexpected negative count `-120000`, expected `0` or more'],
  ['observations', 7, 'precision', '0', 'Unexpected `0`, expected a positive decimal such as `1000`'],
  ['observations', 7, 'precision', '-1000', 'Unexpected `-1000`, expected a positive decimal such as `1000`'],
  ['observations', 7, 'comparison', '=>', 'Unexpected `=>`, expected `=`, `>=`, `>`, `<=`, `<` or `~`'],
  [
    'observations',
    1,
    'evidence',
    'rumour',
    'Unexpected `rumour`, expected `primary`, `quoted`, `secondary` or `derived`'
  ],
  [
    'observations',
    1,
    'locator',
    '=A1',
    'Unexpected `=` at the start of `=A1`, expected a letter, digit or quotation mark'
  ],
  ['observations', 1, 'quote', '44% of <b>libraries</b>', 'Unexpected markup `<b`, expected plain text'],
  [
    'observations',
    1,
    'note',
    'Read\u200B twice',
    'Unexpected `U+200B` in `ReadU+200B twice`, expected visible characters'
  ],
  ['observations', 1, 'n', '12.5', 'Unexpected `12.5`, expected a whole number above zero']
]

/** The same with a warning. */
const doubtful: Row[] = [
  ['observations', 2, 'value', '104', 'Unexpected percentage `104`, expected `0` to `100`'],
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
  ['observations', 1, 'quote', '=“44 of 100”'],
  ['observations', 1, 'quote', '- open\r\n- closed'],
  ['observations', 1, 'note', '@ the desk, ４０ as printed'],
  ['observations', 8, 'value', '-1250000.50'],
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

async function reportOf(table: string, row: number, column: string, value: string): Promise<string[]> {
  const file = `${table}.csv`
  const rows = parseCsv(await readFile(join(fixtures, 'base', file), 'utf8')).rows.map((d) => [...d.values])
  const index = rows[0]!.indexOf(column)
  assert.ok(index >= 0 && rows[row], `no cell ${table}.${column}[${row}]`)
  rows[row]![index] = value
  return lines(await readWith({[file]: writeCsv(rows)}))
}
