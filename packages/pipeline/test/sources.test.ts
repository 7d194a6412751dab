import assert from 'node:assert/strict'
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {openSource} from '../src/open-source.ts'
import {sourcesIn} from '../src/sources.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collate-'))
  await writeFile(join(folder, 'links.json'), '{}')
  await mkdir(join(folder, 'folder'))
  await symlink('links.json', join(folder, 'link'))
})
after(() => rm(folder, {recursive: true}))

/** Paths, and what comes of opening them: text, nothing, or a finding. */
const table: Array<[what: string, path: string, found: string | undefined]> = [
  ['a file', 'links.json', '{}'],
  ['no file', 'none.json', undefined],
  ['a folder', 'folder', undefined],
  ['a link', 'link', undefined],
  ['below a file', 'links.json/none', undefined],
  ['what the system refuses', 'x'.repeat(5000), 'article-file ENAMETOOLONG']
]

test('openSource(read, path)', async (t) => {
  for (const [what, path, found] of table) {
    await t.test(what, () => {
      const file = openSource(sourcesIn(folder), path)
      const finding = file?.messages.map((d) => `${d.ruleId} ${d.actual}`).join()
      assert.equal(finding || (file && String(file)), found)
    })
  }
})
