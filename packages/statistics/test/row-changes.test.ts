import assert from 'node:assert/strict'
import {join} from 'node:path'
import {test} from 'node:test'
import {readRowChanges, type RowChange} from '@collate/statistics/changes'
import type {Disk} from '@collate/statistics/read'
import {filesIn, fixtures} from './base-package.ts'
import {memoryDisk} from './memory-disk.ts'

const base = await filesIn(join(fixtures, 'base'))

type Edit = [file: string, from: string, to: string]

/** The sound package with some texts replaced, as a disk. */
function diskWith(...edits: Edit[]): Disk {
  const files = new Map([...base].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))
  for (const [file, from, to] of edits) {
    assert.ok(files.get(file)?.includes(from), `${file}: ${from}`)
    files.set(file, files.get(file)!.replace(from, to))
  }
  return memoryDisk(
    new Map([...files].map(([path, text]) => [`/data/village-libraries/${path}`, Buffer.from(text)]))
  )
}

async function changes(...edits: Edit[]): Promise<RowChange[]> {
  return readRowChanges('/data', ['village-libraries'], diskWith(), diskWith(...edits))
}

/** One line for each cell: where, which row, what. */
function lines(list: readonly RowChange[]): string[] {
  return list.flatMap(({kind, row, cells, range}) => [
    `${kind} ${row} ${range.path.split('/').at(-1)}:${range.line}`,
    ...cells.map((d) => `  ${d.range.line}:${d.range.column} ${d.column} ${d.before} → ${d.after}`)
  ])
}

/** One row for each kind of change. */
const corpus: Array<[name: string, edits: Edit[], expected: string[]]> = [
  ['nothing', [], []],
  [
    'a value',
    [['observations.csv', '2025,,,44,', '2025,,,28,']],
    ['changed village-libraries/evening-hours@2025 observations.csv:3', '  3:22 value 44 → 28']
  ],
  [
    'several cells of a row',
    [['observations.csv', '40,,,report-2024,p. 3', '41,,>=,report-2024,p. 4']],
    [
      'changed village-libraries/evening-hours@2024 observations.csv:2',
      '  2:22 value 40 → 41',
      '  2:26 comparison  → >=',
      '  2:41 locator p. 3 → p. 4'
    ]
  ],
  [
    'rows that move, endings and quotation marks',
    [
      ['observations.csv', 'evening-hours,2024,,,40,,,report-2024,p. 3,primary,,,\n', ''],
      ['observations.csv', 'loans,', 'evening-hours,2024,,,40,,,"report-2024",p. 3,primary,,,\r\nloans,']
    ],
    []
  ],
  [
    'the usual population, written out',
    [['observations.csv', 'hours,2024,,,40', 'hours,2024,,libraries,40']],
    [
      'changed village-libraries/evening-hours@2024~libraries observations.csv:2',
      '  2:21 population  → libraries'
    ]
  ],
  [
    'a new row',
    [['observations.csv', 'loans,2025', 'loans,2024,,,99000,,,report-2024,,secondary,,,\nloans,2025']],
    [
      'added village-libraries/loans@2024 observations.csv:8',
      '  8:1 indicator  → loans',
      '  8:7 period  → 2024',
      '  8:14 value  → 99000',
      '  8:22 source  → report-2024',
      '  8:35 evidence  → secondary'
    ]
  ],
  [
    'a row less',
    [['observations.csv', 'opening-hours,2025,long,,20,,,report-2025,p. 5,primary,,,\n', '']],
    [
      'removed village-libraries/opening-hours@2025#long observations.csv:1',
      '  1:1 indicator opening-hours → ',
      '  1:1 period 2025 → ',
      '  1:1 category long → ',
      '  1:1 value 20 → ',
      '  1:1 source report-2025 → ',
      '  1:1 locator p. 5 → ',
      '  1:1 evidence primary → '
    ]
  ],
  [
    'words, bases and sources',
    [
      ['indicators.csv', 'evening,晚间/夜间', 'evening,晚间'],
      ['populations.csv', ',50,', ',60,'],
      ['categories.csv', 'under ten hours', 'under five hours'],
      ['sources.csv', '2025.pdf', '2026.pdf']
    ],
    [
      'changed village-libraries report-2025 sources.csv:2',
      '  2:51 url https://example.org/2025.pdf → https://example.org/2026.pdf',
      'changed village-libraries~libraries populations.csv:2',
      '  2:67 size 50 → 60',
      'changed village-libraries/evening-hours indicators.csv:2',
      '  2:66 terms_zh 晚间/夜间 → 晚间',
      'changed village-libraries/opening-hours#short categories.csv:2',
      '  2:21 label_en under ten hours → under five hours'
    ]
  ],
  [
    'what makes a package useless',
    [['observations.csv', '2025,,,44,', '2025,,,4O,']],
    ['changed village-libraries/evening-hours@2025 observations.csv:3', '  3:22 value 44 → 4O']
  ]
]

test('readRowChanges', async (t) => {
  for (const [name, edits, expected] of corpus) {
    await t.test(`should tell ${name}`, async () =>
      assert.deepEqual(lines(await changes(...edits)), expected)
    )
  }

  await t.test('should say what supports a value, and what it is about', async () => {
    const [change] = await changes(['observations.csv', '2025,,,44,', '2025,,,28,'])
    const {subject, source, locator, quote} = change!
    assert.deepEqual(
      [subject, source, locator, quote],
      ['village-libraries/evening-hours', 'report-2025', 'p. 3', '44% open "after six", most of them daily']
    )
  })

  await t.test('should tell a package that was not there, or is gone', async () => {
    const none = memoryDisk(new Map([['/data/other/README.md', Buffer.from('')]]))
    const added = await readRowChanges('/data', ['village-libraries'], none, diskWith())
    assert.deepEqual(new Set(added.map((d) => d.kind)), new Set(['added']))
    const removed = await readRowChanges('/data', ['village-libraries'], diskWith(), none)
    assert.deepEqual(removed.map((d) => d.row).toSorted(), added.map((d) => d.row).toSorted())
  })

  await t.test('should keep rows of one key apart', async () => {
    const row = 'evening-hours,2024,,,40,,,report-2024,p. 3,primary,,,\n'
    const twice = await changes(['observations.csv', row, row + row.replace(',40,', ',41,')])
    assert.deepEqual(
      twice.map((d) => [d.kind, d.range.line]),
      [['added', 3]]
    )
  })
})
