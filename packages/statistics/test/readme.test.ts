import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import {columns} from '../src/columns.ts'
import manifest from '../package.json' with {type: 'json'}
import {lines, readWith} from './base-package.ts'

const folder = join(import.meta.dirname, '..')

/** The files of each example, by the name of its data package. */
function examplesIn(readme: string): Map<string, Record<string, string>> {
  const examples = new Map<string, Record<string, string>>()
  for (const [, path, content] of readme.matchAll(/^```\w+ (\S+)\n(.*?)^```/gms)) {
    const name = path === 'datapackage.json' ? JSON.parse(content!).name : [...examples.keys()].at(-1)
    examples.set(name, {...examples.get(name), [path!]: content!})
  }
  return examples
}

for (const file of ['README.md', 'README.zh.md']) {
  test(file, async (t) => {
    const readme = await readFile(join(folder, file), 'utf8')

    for (const [name, count] of [
      ['village-libraries', 3],
      ['northland-accounts', 11],
      ['northland-yearbook', 12]
    ] as const) {
      await t.test(`should show how ${name} is written, which loads`, async () => {
        const example = examplesIn(readme).get(name)!
        assert.equal(Object.keys(example).length, 6)
        const reading = await readWith(example, name)
        assert.deepEqual(lines(reading), [])
        assert.equal(reading.statistics.packages.get(name)!.observations.length, count)
      })
    }

    await t.test('should describe every column', () => {
      for (const [table, list] of Object.entries(columns)) {
        const section = readme.slice(readme.search(new RegExp(`^\\| \`${table}\``, 'm'))).split('\n\n')[0]!
        for (const {name, required} of list)
          assert.ok(section.includes(`\`${name}${required ? '' : '?'}\``), `${table}.${name}`)
      }
    })

    await t.test('should name all that others may use, under six paths at most', async () => {
      const paths = Object.keys(manifest.exports)
      assert.ok(paths.length <= 6)
      for (const path of paths) {
        for (const name of Object.keys(await import(`@collate/statistics${path.slice(1)}`)))
          assert.ok(new RegExp(`\`${name}[\`(]`).test(readme), `${path} ${name}`)
      }
    })
  })
}

test('both READMEs should show the same examples', async () => {
  const [en, zh] = await Promise.all(
    ['README.md', 'README.zh.md'].map((file) => readFile(join(folder, file), 'utf8'))
  )
  assert.deepEqual(examplesIn(zh!), examplesIn(en!))
})
