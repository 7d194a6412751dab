import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {root} from './repository.ts'
import {sourcesOf} from './sources.ts'

const sources = sourcesOf()
const part = /\/(zh|en)(?=\/|\.ts$)/

test('every language should have the same files, with the same names in them, for all who ask', async (t) => {
  for (const file of await askedOf()) {
    await t.test(file, async () => {
      const other = file.replace(part, (_, language) => (language === 'zh' ? '/en' : '/zh'))
      assert.deepEqual(await namesIn(other), await namesIn(file), `${other} differs from ${file}`)
    })
  }
})

test('the pages about a new language should name every folder of one, and no other', async () => {
  const folders = new Set(
    sources.flatMap((file) => {
      const found = part.exec(file)
      return found ? [file.slice(0, found.index)] : []
    })
  )
  // What stands in a folder of a language has no other one below it that is told apart.
  const expected = [...folders].toSorted()
  for (const page of ['docs/add-a-language.md', 'docs/zh/add-a-language.md']) {
    const text = await readFile(path.join(root, page), 'utf8')
    const named = [...text.matchAll(/^\| `((?:packages|apps)\/[^`]+)\/(?:en\/|en\.ts)`/gm)].map((d) => d[1]!)
    assert.deepEqual(named.toSorted(), expected, page)
  }
})

/** The files in folders of languages that other folders import. */
async function askedOf(): Promise<string[]> {
  const asked = new Set<string>()
  for (const file of sources.filter((d) => !part.test(d))) {
    const text = await readFile(path.join(root, file), 'utf8')
    for (const [, target] of text.matchAll(/from '(\.[^']*)'/g)) {
      const found = path.posix.join(path.posix.dirname(file), target!)
      if (part.test(found)) asked.add(found)
    }
  }
  return [...asked].toSorted()
}

/** What a file exports; one that is all there is of its language is named after it. */
async function namesIn(file: string): Promise<string[]> {
  if (!existsSync(path.join(root, file))) return []
  const names = Object.keys((await import(path.join(root, file))) as object).toSorted()
  return names.map((name) => (name === 'zh' || name === 'en' ? 'language' : name))
}
