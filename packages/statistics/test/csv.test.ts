import assert from 'node:assert/strict'
import {test} from 'node:test'
import * as fc from 'fast-check'
import {parseCsv} from '../src/csv.ts'
import {rangeOf, textFile} from '../src/text-file.ts'
import {writeCsv} from './written-csv.ts'

/** Texts with what CSV must take care of, and two UTF-16 units in one character. */
const cellText = fc.string({
  unit: fc.constantFrom('a', '8', ',', '"', '\n', '\r\n', ' ', '，', '图', '😀'),
  maxLength: 8
})
const table = fc
  .integer({min: 2, max: 5})
  .chain((width) =>
    fc.array(fc.array(cellText, {minLength: width, maxLength: width}), {minLength: 1, maxLength: 8})
  )

test('parseCsv', async (t) => {
  await t.test('should read back every table that was written', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, ending, quoteAll) => {
        const {rows: read, faults} = parseCsv(writeCsv(rows, ending, quoteAll))
        assert.deepEqual(faults, [])
        assert.deepEqual(
          read.map((row) => row.values),
          rows
        )
      })
    )
  })

  await t.test('should know where every cell stands', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = writeCsv(rows)
        for (const row of parseCsv(text).rows) {
          row.values.forEach((value, index) => {
            const slice = text.slice(row.starts[index], row.ends[index])
            assert.equal(slice.startsWith('"') ? slice.slice(1, -1).replaceAll('""', '"') : slice, value)
          })
        }
      })
    )
  })

  await t.test('should end on any text, keep every character, and name its faults', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', ',', '"', '\n', '\r'), maxLength: 40}), (text) => {
        const {rows, faults} = parseCsv(text)
        const ends = rows.flatMap((row) => row.ends)
        assert.deepEqual(
          ends,
          ends.toSorted((a, b) => a - b)
        )
        for (const fault of faults)
          assert.ok(fault.start >= 0 && fault.start <= fault.end && fault.end <= text.length)
        const again = parseCsv(writeCsv(rows.map((row) => row.values)))
        assert.deepEqual(
          again.faults.filter((d) => d.kind !== 'row-empty'),
          []
        )
      })
    )
  })

  await t.test('should begin behind a byte order mark and count it as a column', () => {
    const text = '\uFEFFid,title\n'
    const {rows} = parseCsv(text, 1)
    assert.deepEqual(rows[0]!.values, ['id', 'title'])
    assert.deepEqual(rangeOf(textFile('a.csv', text), rows[0]!.starts[0]!, rows[0]!.ends[0]!), {
      path: 'a.csv',
      line: 1,
      column: 2,
      endLine: 1,
      endColumn: 4
    })
  })

  await t.test('should count columns in UTF-16 units and lines in quoted cells', () => {
    const text = 'a,"😀\nx",b\n'
    const file = textFile('a.csv', text)
    const [row] = parseCsv(text).rows
    const {line, column} = rangeOf(file, row!.starts[2]!, row!.ends[2]!)
    assert.deepEqual({line, column}, {line: 2, column: 4})
  })

  await t.test('should stop at a million cells and at a thousand faults', () => {
    for (const text of [','.repeat(1_100_000), 'a,b\n'.repeat(600_000), '\n'.repeat(5000)]) {
      const {rows, faults} = parseCsv(text)
      assert.equal(faults.at(-1)!.kind, 'table-large')
      assert.ok(rows.length <= 500_001)
    }
  })
})
