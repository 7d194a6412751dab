import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {test} from 'node:test'
import {root} from './host.ts'
import {readRecipes} from './recipes.ts'

const pages = ['docs/hosts.md', 'docs/zh/hosts.md']
/** What stands once, above all recipes; Next has its page where another would show it again. */
const shared = '<Stat cite="remote-work/home-days">56% of employees</Stat> work from home every week.\n'

for (const page of pages) {
  test(`${page} should show what the tests build`, async (t) => {
    assert.ok(readFileSync(path.join(root, page), 'utf8').includes(`\`\`\`mdx\n${shared}\`\`\``))
    const recipes = await readRecipes(page)
    const {workspaces} = {workspaces: globSync('*/', {cwd: path.join(root, 'hosts')})}
    assert.deepEqual(
      [...recipes.keys()].toSorted(),
      workspaces.filter((d) => !['node_modules', 'test', '.cache'].includes(d)).toSorted()
    )
    for (const [host, {files, command, output}] of recipes) {
      await t.test(host, () => {
        const folder = path.join(root, 'hosts', host)
        const there = globSync('**/{*,.*}.*', {cwd: folder}).filter((d) => !isShared(path.join(folder, d)))
        assert.deepEqual([...files.keys()].toSorted(), there.toSorted())
        for (const [file, text] of files)
          assert.equal(text, readFileSync(path.join(folder, file), 'utf8'), file)
        assert.ok(command !== '' && output.length > 0)
      })
    }
  })
}

test('both pages should run the same, and show the same of it', async () => {
  const [en, zh] = await Promise.all(pages.map(readRecipes))
  assert.deepEqual(zh, en)
})

function isShared(file: string): boolean {
  return readFileSync(file, 'utf8') === shared
}
