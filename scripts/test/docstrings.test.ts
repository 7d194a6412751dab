import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {root} from './repository.ts'
import {exportedName, sourcesOf} from './sources.ts'

test('what is exported should say what it is', async () => {
  const silent: string[] = []
  for (const file of sourcesOf()) {
    const names = undocumentedIn(await readFile(path.join(root, file), 'utf8'))
    for (const {name, line} of names) if (!isTold(file, name, line)) silent.push(`${file}: ${name}`)
  }
  assert.deepEqual(silent, [], 'write its shape, units and errors above it, and not its name again')
})

test('what says nothing should be found, and what is told elsewhere left', () => {
  const found: Array<[code: string, names: string[]]> = [
    ['export type Stand = {}', ['Stand']],
    ['/** Where tags stand. */\nexport type Stand = {}', []],
    ['/**\n * Where tags\n * stand.\n */\nexport async function stand() {}', []],
    ['// Where tags stand.\nexport const stand = 1', ['stand']],
    ['/** Of a file. */\n\nexport class Stand {}', ['Stand']],
    ['/** Of two. */\nexport function stand(): 1\nexport function stand() {}', []],
    ['type Stand = {}\nfunction stand() {}', []]
  ]
  for (const [code, names] of found)
    assert.deepEqual(
      undocumentedIn(code).map(({name}) => name),
      names,
      code
    )
})

/** The exported names above which nothing stands; of several forms of a function one is enough. */
function undocumentedIn(text: string): Array<{name: string; line: string}> {
  const places = Array.from(text.matchAll(exportedName), ({0: declared, 1: name, index}) => ({
    name: name!,
    line: text.slice(index, index + declared.length + 2),
    hasText: text.slice(0, index).endsWith('*/\n')
  }))
  const said = new Set(places.filter(({hasText}) => hasText).map(({name}) => name))
  return places.filter(({name}) => !said.has(name))
}

/** What is told elsewhere: a rule by its page, a table of a language by its type, a page of the site by its path. */
function isTold(file: string, name: string, line: string): boolean {
  if (file.startsWith('packages/astro/src/pages/')) return true
  if (/\/(?:zh|en)(?=\/|\.ts$)/.test(file)) return /^export const \w+: /.test(line)
  return line.startsWith(`export const ${name}`) && existsSync(path.join(root, file.replace(/\.ts$/, '.md')))
}
