import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {root} from './repository.ts'
import {exportedName, sourcesOf} from './sources.ts'

test('an exported name should be that of one thing in the workspace', async () => {
  const places = new Map<string, Map<string, string>>()
  for (const file of sourcesOf()) {
    const text = await readFile(path.join(root, file), 'utf8')
    for (const [, name] of text.matchAll(exportedName)) {
      const families = places.get(name!) ?? new Map<string, string>()
      places.set(name!, families.set(familyOf(file, name!), file))
    }
  }
  const shared = [...places].filter(([, families]) => families.size > 1)
  assert.deepEqual(
    shared.map(([name, families]) => `${name}: ${[...families.values()].join(', ')}`),
    [],
    'choose another word of the field for one of them'
  )
})

test('names should be exported where they are declared', async () => {
  for (const file of sourcesOf()) {
    const text = await readFile(path.join(root, file), 'utf8')
    assert.doesNotMatch(text, /^export (?:type )?\{[^}]*\}(?! from)|^export (?:const|let) [[{]/m, file)
  }
})

/**
 * What a file is one of, where their shape is the same on purpose: the folders of languages, pages of the site, and
 * rules about one facet, of a statistic or of a pair.
 */
function familyOf(file: string, name: string): string {
  if (file.startsWith('packages/astro/src/pages/')) return 'pages'
  // What an editor starts is called the same wherever it runs.
  if (file.startsWith('apps/vscode/src/') && name === 'activate') return 'extension'
  if (name === path.basename(file, '.ts') && /\/src\/rules\/[a-z-]+\.ts$/.test(file)) return 'rules'
  // What is all there is of its language is named after it.
  if (name === 'zh' || name === 'en') return 'language'
  return file.replace(/\/(?:zh|en)(?=\/|\.ts$)/, '/language')
}
