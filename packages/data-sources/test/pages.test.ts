import assert from 'node:assert/strict'
import {test} from 'node:test'
import {foldFontForms} from '../src/fold-font-forms.ts'
import {withoutFootnoteMarks} from '../src/pdf/footnote-marks.ts'
import {lineText} from '../src/pdf/lines.ts'
import type {PdfPiece} from '../src/pdf/open-pdf.ts'
import {pdfTables} from '../src/pdf/pdf-tables.ts'
import {regionsOf} from '../src/pdf/regions.ts'
import {sentencesOf} from '../src/pdf/sentences.ts'

const piece = (text: string, x: number, y: number, size = 10): PdfPiece => ({
  text,
  x,
  y,
  width: text.length * size * 0.5,
  size,
  font: 'f1'
})

/** Lines of prose in a column, each as wide as the others. */
function column(texts: readonly string[], x: number, top: number): PdfPiece[] {
  return texts.map((text, index) => ({...piece(text, x, top - 14 * index), width: 210}))
}

const left = [
  'Libraries were open on more',
  'evenings in 2031 than before,',
  'and lent 31% more of',
  'their books to people who'
]
const second = [
  'came from other villages.',
  'Where a library has a garden,',
  'readers stay for an hour or',
  'longer in the summer.'
]

test('prose in two columns is read down the first and then down the second', () => {
  const table = ['Books', 'Games', 'Tools'].flatMap((kind, at) => [
    piece(kind, 50, 600 - 14 * at),
    piece(String(at), 320, 600 - 14 * at)
  ])
  const pieces = [
    ...column(left, 50, 700),
    ...column(second, 300, 700),
    piece('Table 1: Loans', 50, 620),
    ...table
  ]
  const regions = regionsOf(pieces)
  assert.deepEqual(
    regions.map(({lines}) => lines.map(lineText)),
    [[...left, 'Table 1: Loans'], second, ['Books 0', 'Games 1', 'Tools 2']]
  )
  assert.deepEqual(
    sentencesOf([{number: 1, regions}]).map((d) => d.text),
    [[...left, second[0]].join(' '), second.slice(1).join(' ')]
  )
})

test('tables below titles that stand side by side are two', () => {
  const table = (x: number, title: string) => [
    piece(title, x, 700),
    ...['Books', 'Games'].flatMap((kind, at) => [
      piece(kind, x, 680 - 14 * at),
      piece('41', x + 120, 680 - 14 * at)
    ])
  ]
  const regions = regionsOf([...table(50, 'Table 1: Loans'), ...table(300, 'Table 2: Members')])
  assert.deepEqual(
    regions.flatMap(({lines}) => pdfTables(lines, 3)).map((d) => [d.name, d.rows.length]),
    [
      ['p. 3, Table 1', 2],
      ['p. 3, Table 2', 2]
    ]
  )
})

test('columns of short paragraphs are columns', () => {
  const short = [
    'Every second library had games',
    'in 2031.',
    'A third of them lent tools too,',
    'most of these in towns.'
  ]
  const pieces = [50, 300].flatMap((x) =>
    short.map((text, at) => ({...piece(text, x, 700 - 15 * at), width: at % 2 === 0 ? 210 : 90}))
  )
  assert.equal(regionsOf(pieces).length, 2)
})

test('Chinese characters that are only drawn apart stand together', () => {
  const [line] = regionsOf([piece('合 计', 50, 700)])[0]!.lines
  assert.equal(lineText(line!), '合计')
  const drawn = regionsOf([piece('享 受 免 费 午 餐 的 占 23.4% ， 男 女', 50, 700)])[0]!.lines[0]!
  assert.equal(lineText(drawn), '享受免费午餐的占23.4%，男女')
})

test('the columns of a table stay together', () => {
  const rows = [
    'Libraries with a garden of their own',
    'Libraries without any garden at all',
    'Libraries of schools and of nurseries'
  ]
  const pieces = rows.flatMap((text, index) => [
    piece(text, 50, 700 - 14 * index),
    piece(String(41 + index), 330, 700 - 14 * index)
  ])
  assert.equal(regionsOf(pieces).length, 1)
})

test('what has no end on the page, a title, and a line of a table are no sentences', () => {
  const pieces = [
    piece('Figure 2: 61% lend tools.', 50, 700),
    piece('Staffed', 50, 660),
    piece('48%', 200, 660),
    piece('Of the others, 12% are open on', 50, 600)
  ]
  assert.deepEqual(sentencesOf([{number: 7, regions: regionsOf(pieces)}]), [
    {text: 'Of the others, 12% are open on', isWhole: false, pages: [7, 7]}
  ])
})

test('a sentence goes on over the end of its page, between what stands at the edge of each', () => {
  const page = (number: number, texts: readonly string[]) => ({
    number,
    regions: regionsOf([
      piece('Libraries 2031', 250, 780, 9),
      ...column(texts, 50, 700),
      piece(String(number), 300, 40, 10)
    ])
  })
  const pages = [
    page(6, ['Each of the libraries', 'has a book of readers.', 'Of all of them 61% were']),
    page(7, ['open on Sundays in 2031.', 'The others were open', 'in the evening.'])
  ]
  assert.deepEqual(sentencesOf(pages), [
    {text: 'Each of the libraries has a book of readers.', isWhole: true, pages: [6, 6]},
    {text: 'Of all of them 61% were open on Sundays in 2031.', isWhole: true, pages: [6, 7]},
    {text: 'The others were open in the evening.', isWhole: true, pages: [7, 7]}
  ])
  // Nobody has looked at what stands between.
  assert.equal(sentencesOf([pages[0]!, {...pages[1]!, number: 8}])[1]!.isWhole, false)
})

test('the numbers of bars that stand up are those of the names below them', () => {
  const pieces = [
    piece('Figure 2: Readers with a bicycle (%)', 50, 700),
    ...['5', '8', '11'].map((d, at) => piece(d, 118 + 100 * at, 600 + 20 * at)),
    ...['20', '10', '0'].map((d, at) => piece(d, 60, 680 - 50 * at)),
    ...['2029', '2030', '2031'].map((d, at) => piece(d, 110 + 100 * at, 560))
  ]
  const grids = pdfTables(regionsOf(pieces)[0]!.lines, 4)
  assert.deepEqual(
    grids.map((d) => [d.name, d.rows.map((row) => [...row.cells, row.place(1)])]),
    [
      [
        'p. 4, Figure 2',
        [
          ['2029', '5', 'p. 4, Figure 2, 2029'],
          ['2030', '8', 'p. 4, Figure 2, 2030'],
          ['2031', '11', 'p. 4, Figure 2, 2031']
        ]
      ]
    ]
  )
})

test('a small sign behind a number is none of its digits', () => {
  const number = piece('614', 100, 500)
  const signs = [piece('3', 115, 504, 6), piece('p', 118, 504, 6)]
  assert.deepEqual(withoutFootnoteMarks([number, ...signs]), [number])
  const area = [piece('km', 100, 400), piece('2', 110, 404, 6)]
  assert.deepEqual(withoutFootnoteMarks(area), area)
})

test('radicals of fonts are the characters that they look like', () => {
  assert.equal(foldFontForms('居\u2EA0出\u2F8F \u2F06\u2ED3'), '居民出行 二长')
})

test('a year stands over the columns below it, and the numbers of an axis are no row', () => {
  const heads = [piece('2023', 255, 700), piece('2025', 405, 700)]
  const names = ['Age', 'Men', 'Women', 'All', 'Men', 'Women', 'All'].map((text, index) =>
    piece(text, index === 0 ? 50 : 150 + 50 * index, 686)
  )
  const row = ['9 to 12', '11', '12', '13', '14', '15', '16'].map((text, index) =>
    piece(text, index === 0 ? 50 : 150 + 50 * index, 672)
  )
  const axis = ['0', '10', '20', '30'].map((text, index) => piece(text, 200 + 50 * index, 658))
  const [grid] = pdfTables(regionsOf([...heads, ...names, ...row, ...axis])[0]!.lines, 4)
  assert.deepEqual(
    grid!.rows.map((d) => d.cells),
    [
      ['', '2023', '2023', '2023', '2025', '2025', '2025'],
      ['Age', 'Men', 'Women', 'All', 'Men', 'Women', 'All'],
      ['9 to 12', '11', '12', '13', '14', '15', '16']
    ]
  )
  assert.equal(grid!.rows[2]!.place(1), 'p. 4, 9 to 12')
})

/** A piece that ends where the numbers below it do. */
const right = (text: string, to: number, y: number): PdfPiece => ({
  ...piece(text, to - text.length * 5, y),
  width: text.length * 5
})

test('a name in several lines stands over its own column, a unit over all', () => {
  const heads = [
    right('£ million', 330, 724),
    right('Against', 400, 710),
    right('For', 250, 700),
    right('or not sure', 400, 700),
    piece('Kind', 50, 690),
    ...[250, 400, 500].map((to) => right('(%)', to, 690))
  ]
  const rows = [676, 662].flatMap((y) => [
    piece('Books', 50, y),
    ...[250, 400, 500].map((to) => right('41', to, y))
  ])
  const [grid] = pdfTables(regionsOf([...heads, ...rows])[0]!.lines, 1)
  assert.deepEqual(
    grid!.rows.slice(0, 4).map((d) => d.cells),
    [
      ['', '£ million', '£ million', '£ million'],
      ['', '', 'Against', ''],
      ['', 'For', 'or not sure', ''],
      ['Kind', '(%)', '(%)', '(%)']
    ]
  )
})
