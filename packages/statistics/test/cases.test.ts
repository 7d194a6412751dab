import assert from 'node:assert/strict'
import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import {filesIn, fixtures, lines, readWith} from './base-package.ts'

/**
 * Every folder of `fixtures/cases` is the sound package of `fixtures/base` with
 * some files replaced, and some absent; `expected.txt` is the whole report.
 *
 * A missing expectation is written on a developer's machine and fails in CI.
 */
test('data packages', async (t) => {
  const folder = join(fixtures, 'cases')

  for (const name of (await readdir(folder)).toSorted()) {
    await t.test(name, async () => {
      const {
        'expected.txt': _,
        'absent.txt': absent,
        ...changed
      } = Object.fromEntries(await filesIn(join(folder, name)))
      const gone = absent ? Buffer.from(absent).toString().trim().split('\n') : []
      const reading = await readWith({
        ...changed,
        ...Object.fromEntries(gone.map((path) => [path, undefined]))
      })

      const actual = lines(reading)
        .map((line) => `${line}\n`)
        .join('')
      assert.equal(actual, await expectation(join(folder, name, 'expected.txt'), actual))
      const isSound = reading.problems.every((d) => d.severity !== 'error')
      assert.equal(reading.statistics.packages.has('village-libraries'), isSound)
    })
  }
})

async function expectation(path: string, actual: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (process.env['CI']) throw error
    await writeFile(path, actual)
    return actual
  }
}
