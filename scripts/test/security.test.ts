import assert from 'node:assert/strict'
import {glob, readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'

const root = path.join(import.meta.dirname, '..', '..')
const rows = (await readFile(path.join(root, 'SECURITY.md'), 'utf8'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:-|no\.|against)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  )

/** Ways round the check, by number. */
const last = 24

test('every row of SECURITY.md should name tests, and they should be there', async (t) => {
  const exclude = (name: string): boolean => path.basename(name) === 'node_modules'
  const patterns = ['packages', 'apps', 'scripts', 'bench'].map((folder) => `${folder}/**/test/**`)
  const files = (await Array.fromAsync(glob(patterns, {cwd: root, exclude}))).map((d) => `/${d}`)
  for (const row of rows) {
    await t.test(row.slice(0, -2).join(' ').slice(0, 80), () => {
      const names = [...row.at(-1)!.matchAll(/`([^`\s]+)`/g)].map(([, name]) => name!)
      assert.notEqual(names.length, 0, 'no test is named')
      for (const name of names)
        assert.ok(
          files.some((d) => d.endsWith(`/${name}`) || d.includes(`/${name}/`)),
          `${name} is not there`
        )
    })
  }
})

test('SECURITY.md should have a row for every way round the check', () => {
  const numbers = new Set(rows.map(([number]) => number).filter((number) => /^\d\d$/.test(number!)))
  const expected = Array.from({length: last}, (_, index) => String(index + 1).padStart(2, '0'))
  assert.deepEqual([...numbers], expected)
})
