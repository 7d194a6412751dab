import assert from 'node:assert/strict'
import {readdir, readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {root, setUp} from './host.ts'
import {readReadme, writeFiles} from './readme.ts'

const extensions: Record<string, string> = {js: 'mjs', ts: 'ts'}

const names = await readdir(path.join(root, 'packages'))
const isPrivate = await Promise.all(names.map(isOfWorkspace))
const published = names.filter((_, index) => !isPrivate[index])

/** Whether a package is part of others, and never published by itself. */
async function isOfWorkspace(name: string): Promise<boolean> {
  const text = await readFile(path.join(root, 'packages', name, 'package.json'), 'utf8')
  return (JSON.parse(text) as {private?: boolean}).private === true
}

for (const name of published) {
  test(`the README of ${name} should say how it is used, and what it has`, async () => {
    const text = await readFile(path.join(root, 'packages', name, 'README.md'), 'utf8')
    assert.match(text, /^## Use$/m)
    assert.match(text, /^## API$/m)
  })
}

for (const name of published) {
  test(`the README of ${name}`, async (t) => {
    const readme = readReadme(await readFile(path.join(root, 'packages', name, 'README.md'), 'utf8'))
    const place = await setUp()
    t.after(() => rm(place.folder, {recursive: true}))
    await writeFiles(readme, place)

    for (const [index, {language, text, fails, output}] of readme.examples.entries()) {
      await t.test(`should run, and print what it says (${index + 1})`, async () => {
        const file = `example-${index}.${extensions[language]}`
        await writeFile(path.join(place.folder, file), text)
        const {status, printed} = await place.run(language === 'sh' ? text : `node ${file}`)
        assert.equal(status !== 0, fails, printed)
        if (output !== undefined) assert.equal(printed, output)
      })
    }
  })
}
