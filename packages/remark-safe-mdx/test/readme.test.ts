import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {test} from 'node:test'

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')

test('the readme should name every entry of the package', async () => {
  const {exports} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    exports: Record<string, string>
  }
  for (const entry of Object.keys(exports)) {
    const name =
      entry === '.' ? '`unified().use(remarkSafeMdx, options)`' : `\`remark-safe-mdx/${entry.slice(2)}\``
    assert.ok(readme.includes(name), name)
  }
})
