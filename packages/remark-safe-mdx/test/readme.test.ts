import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {readFile, rm, writeFile} from 'node:fs/promises'
import process from 'node:process'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')

test('the example of the readme should run, and print what it says', async (t) => {
  const [, example, output] = /## Use\n\n```js\n([^]*?)```\n\n```text\n([^]*?)```/.exec(readme) ?? []
  assert.ok(example && output)
  // Beside the package, where its name leads to it as it would for others.
  const file = fileURLToPath(new URL('readme-example.js', import.meta.url))
  t.after(() => rm(file))
  await writeFile(file, example)
  const {stdout} = await promisify(execFile)(process.execPath, [file])
  assert.equal(stdout, output)
})

test('the readme should name every entry of the package', async () => {
  const {exports} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    exports: Record<string, string>
  }
  for (const entry of Object.keys(exports)) {
    const name = entry === '.' ? '`unified().use(remarkSafeMdx)`' : `\`remark-safe-mdx/${entry.slice(2)}\``
    assert.ok(readme.includes(name), name)
  }
})
