import assert from 'node:assert/strict'
import {basename, join} from 'node:path'
import {test} from 'node:test'
import * as fc from 'fast-check'
import {parseCsv} from '../src/csv.ts'
import {filesIn, fixtures, readWith} from './base-package.ts'
import {writeCsv} from './written-csv.ts'

type Table = {path: string; rows: string[][]}
type Sample = {name: string; tables: Table[]}

/** Sound packages of several kinds, as rows. */
const samples = await Promise.all(
  ['base', 'format/river-port', 'domains/education', 'domains/finance', 'domains/public-health'].map(
    async (folder): Promise<Sample> => {
      const files = await filesIn(join(fixtures, folder))
      const tables = [...files]
        .filter(([path]) => path.endsWith('.csv'))
        .map(([path, bytes]) => ({
          path,
          rows: parseCsv(Buffer.from(bytes).toString()).rows.map((row) => [...row.values])
        }))
      return {name: folder === 'base' ? 'village-libraries' : basename(folder), tables}
    }
  )
)

/** What people write into cells by mistake, besides what stands in another cell of the column. */
const slips = [
  '',
  '0',
  '-1',
  '101',
  '12.50',
  '1e3',
  '82%',
  '2024',
  '2024-H1',
  '2024-13',
  'about',
  '同比',
  ' a'
]

const cellOf = fc.tuple(fc.nat(4), fc.nat(200), fc.nat(20))
const valueOf = fc.oneof(fc.constantFrom(...slips), fc.nat(200))

test('a problem should expect another thing than what is there', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(cellOf, valueOf), {minLength: 1, maxLength: 3}),
      async ({name, tables}, changes) => {
        const changed = tables.map(({path, rows}) => ({path, rows: rows.map((row) => [...row])}))
        for (const [[table, row, column], value] of changes) {
          const {rows} = changed[table % changed.length]!
          if (rows.length < 2) continue
          const line = rows[1 + (row % (rows.length - 1))]!
          const at = column % line.length
          line[at] = typeof value === 'string' ? value : rows[1 + (value % (rows.length - 1))]![at]!
        }
        const files = Object.fromEntries(changed.map(({path, rows}) => [path, writeCsv(rows)]))
        const {problems} = await readWith(await withDescriptor(name, files), name)
        for (const {reason, actual, expected} of problems) {
          const sides = /^Unexpected .*?`([^`]*)`, expected `([^`]*)`$/.exec(reason)
          assert.ok(!(sides && sides[1] === sides[2]), reason)
          assert.ok(actual === undefined || !expected?.includes(actual), reason)
          assert.doesNotMatch(reason, /``/)
        }
      }
    ),
    {numRuns: 400}
  )
})

async function withDescriptor(name: string, files: Record<string, string>): Promise<Record<string, string>> {
  const resources = ['sources', 'populations', 'indicators', 'categories', 'observations']
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: name,
    resources: resources.map((d) => ({name: d, path: `${d}.csv`}))
  }
  return {...files, 'datapackage.json': JSON.stringify(descriptor)}
}
