import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {PdfPiece} from '../src/pdf/open-pdf.ts'
import {readPdfGrids} from '../src/pdf/read-pdf.ts'
import {ruledTables} from '../src/pdf/ruled-tables.ts'
import type {Ruling} from '../src/pdf/rulings.ts'

const piece = (text: string, x: number, y: number): PdfPiece => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
  font: 'f1'
})

/** The lines round fields whose edges stand there; `missing` are those that nobody drew. */
function lines(xs: readonly number[], ys: readonly number[], missing: readonly Ruling[] = []): Ruling[] {
  const level = ys.flatMap((at) => xs.slice(1).map((to, d) => ({isUpright: false, at, from: xs[d]!, to})))
  const upright = xs.flatMap((at) => ys.slice(1).map((from, d) => ({isUpright: true, at, from, to: ys[d]!})))
  return [...level, ...upright].filter(
    (d) => !missing.some((own) => JSON.stringify(own) === JSON.stringify(d))
  )
}

const cellsOf = (pieces: PdfPiece[], rulings: Ruling[]): string[][] =>
  ruledTables({number: 7, pieces, rulings}).grids.flatMap((d) => d.rows.map((row) => row.cells))

test('what stands between drawn lines is one cell, in however many lines, and however near the next one is', () => {
  const pieces = [
    piece('Table 4: Freight (tonnes)', 50, 712),
    piece('Kind', 52, 690),
    piece('2030', 122, 690),
    piece('2031', 162, 690),
    piece('Building', 52, 672),
    piece('materials', 52, 660),
    // Some programs write the words of two cells as one.
    piece('22,300  20,050', 124, 666),
    piece('Post', 52, 640),
    piece('640', 124, 640),
    piece('715', 164, 640)
  ]
  const rulings = lines([50, 120, 160, 200], [704, 684, 654, 634])
  const {grids, rest} = ruledTables({number: 7, pieces, rulings})
  assert.deepEqual(
    grids.map((d) => [d.name, d.titles, d.rows.map((row) => row.cells)]),
    [
      [
        'p. 7, Table 4',
        ['Table 4: Freight (tonnes)'],
        [
          ['Kind', '2030', '2031'],
          ['Building materials', '22,300', '20,050'],
          ['Post', '640', '715']
        ]
      ]
    ]
  )
  assert.equal(grids[0]!.rows[1]!.place(1), 'p. 7, Table 4, Building materials')
  assert.deepEqual(rest, pieces.slice(0, 1))
})

test('what spans several cells stands in each of them', () => {
  const [xs, ys] = [
    [50, 100, 150, 200],
    [700, 680, 660, 640]
  ]
  const missing = [
    {isUpright: true, at: 150, from: 680, to: 700},
    {isUpright: false, at: 660, from: 50, to: 100}
  ]
  const pieces = [
    piece('2031', 140, 686),
    piece('Men', 105, 666),
    piece('Women', 155, 666),
    piece('Age', 55, 656),
    piece('41', 105, 646),
    piece('43', 155, 646)
  ]
  assert.deepEqual(cellsOf(pieces, lines(xs, ys, missing)), [
    ['', '2031', '2031'],
    ['Age', 'Men', 'Women'],
    ['Age', '41', '43']
  ])
})

test('the lines of a chart and the frame of a box are no table', () => {
  const axis = ['0', '10', '20'].map((d, at) => piece(d, 40, 600 + 40 * at))
  assert.deepEqual(cellsOf(axis, lines([60, 160, 260], [680, 640, 600])), [])
  assert.deepEqual(
    cellsOf([piece('A box', 60, 650), piece('of words', 60, 630)], lines([50, 200], [670, 620])),
    []
  )
})

/** A page as a program writes it. */
function pdfOf(drawn: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const rows = places.map((d) => `${String(d).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return new TextEncoder().encode(text + end)
}

test('lines are those that a page draws: strokes, thin surfaces, and rectangles, wherever it has been moved to', async () => {
  const words = [
    ['Route', 22, 172],
    ['2031', 122, 172],
    ['To the', 22, 156],
    ['mainland', 22, 144],
    ['7', 122, 150]
  ].map(([text, x, y]) => `BT /F 10 Tf ${x} ${y} Td (${text}) Tj ET`)
  const drawing = [
    'q 2 0 0 2 0 0 cm',
    '10 93 m 80 93 l S 10 83 m 80 83 l 10 69 m 80 69 l S',
    '10 69 0.4 24 re f',
    'q 1 0 0 1 50 69 cm 0 0 30 24 re S Q',
    'Q',
    ...words
  ]
  const {grids} = await readPdfGrids(pdfOf(drawing.join('\n')), 'r.pdf')
  assert.deepEqual(
    grids.map((d) => d.rows.map((row) => row.cells)),
    [
      [
        ['Route', '2031'],
        ['To the mainland', '7']
      ]
    ]
  )
})
