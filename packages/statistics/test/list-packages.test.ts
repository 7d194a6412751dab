import assert from 'node:assert/strict'
import {test} from 'node:test'
import {listPackages, readStatistics, type Disk, type Entry} from '@collate/statistics/read'

const mebibyte = 1024 * 1024

/** Sizes of files by path, and what comes of listing them. */
const table: Array<[what: string, sizes: Record<string, number>, isTooLarge: boolean]> = [
  ['a package of 16 MiB', {'a/x.csv': 10 * mebibyte, 'a/y.csv': 6 * mebibyte}, false],
  ['one byte more', {'a/x.csv': 10 * mebibyte, 'a/y.csv': 6 * mebibyte + 1}, true],
  ['the same in two packages', {'a/x.csv': 10 * mebibyte, 'b/y.csv': 6 * mebibyte + 1}, true],
  ['the same in a folder of a package', {'a/x.csv': 10 * mebibyte, 'a/b/c/y.csv': 6 * mebibyte + 1}, true],
  ['a file that is not read, since it is too large itself', {'a/x.csv': 60 * mebibyte}, false]
]

test('listPackages(directory, disk)', async (t) => {
  for (const [what, sizes, isTooLarge] of table) {
    await t.test(`lists ${what}`, async () => {
      const listing = await listPackages('/data', diskOf(sizes))
      assert.equal(listing.isTooLarge, isTooLarge)
      assert.deepEqual(
        listing.problems.map((d) => `${d.path}:${d.line}:${d.column} ${d.ruleId} ${d.reason}`),
        isTooLarge
          ? [
              'data:1:1 data-file Unexpected `16.1 MiB` in all data packages together, expected at most `16 MiB`'
            ]
          : []
      )
    })
  }

  await t.test('names the largest, in both languages, and nothing is read', async () => {
    const disk = diskOf({
      'a/x.csv': 2 * mebibyte,
      'b/x.csv': 9 * mebibyte,
      'c/x.csv': mebibyte,
      'd/x.csv': 5 * mebibyte
    })
    const {statistics, problems} = await readStatistics('/data', disk)
    assert.equal(statistics.packages.size, 0)
    const [{note}] = problems as [(typeof problems)[0]]
    assert.match(note.en, /the largest are `b` \(9 MiB\), `d` \(5 MiB\), `a` \(2 MiB\)\.$/)
    assert.match(note.zh, /最大的数据包是`b` \(9 MiB\)、`d` \(5 MiB\)、`a` \(2 MiB\)。$/)
  })
})

/** A disk of which only sizes are known. */
function diskOf(sizes: Record<string, number>): Disk {
  return {
    async list(folder) {
      const below = folder === '/data' ? '' : `${folder.slice('/data/'.length)}/`
      const found = Object.entries(sizes).filter(([path]) => path.startsWith(below))
      const entries = found.map(([path, size]): [string, Entry] => {
        const [name = '', ...rest] = path.slice(below.length).split('/')
        return [name, {name, kind: rest.length > 0 ? 'folder' : 'file', size}]
      })
      return [...new Map(entries).values()]
    },
    read: () => assert.fail('nothing is to be read')
  }
}
