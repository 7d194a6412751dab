import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import {columns} from '../src/columns.ts'
import {lines, readWith} from './base-package.ts'

test('README', async (t) => {
  const readme = await readFile(join(import.meta.dirname, '..', 'README.md'), 'utf8')

  await t.test('should show a worked example that loads', async () => {
    const blocks = [...readme.matchAll(/^```\w+ (\S+)\n(.*?)^```/gms)].map(([, name, content]) => [
      name!,
      content!
    ])
    assert.equal(blocks.length, 6)
    const reading = await readWith(Object.fromEntries(blocks))
    assert.deepEqual(lines(reading), [])
    assert.equal(reading.statistics.packages.get('village-libraries')!.observations.length, 3)
  })

  await t.test('should describe every column', () => {
    for (const [table, list] of Object.entries(columns)) {
      const section = readme.slice(readme.search(new RegExp(`^\\| \`${table}\``, 'm'))).split('\n\n')[0]!
      for (const {name, required} of list)
        assert.ok(section.includes(`\`${name}${required ? '' : '?'}\``), `${table}.${name}`)
    }
  })
})
