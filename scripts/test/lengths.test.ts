import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {root} from './repository.ts'
import {filesOf} from './sources.ts'

test('style sheets and components should be no longer than scripts, whose lines the linter counts', async () => {
  const {rules} = JSON.parse(await readFile(path.join(root, '.oxlintrc.json'), 'utf8'))
  const [, {max}] = rules['max-lines']
  const long: string[] = []
  for (const file of filesOf(['*.css', '*.astro', '*.html'])) {
    const lines = (await readFile(path.join(root, file), 'utf8')).trimEnd().split('\n').length
    if (lines > max) long.push(`${file}: ${lines}`)
  }
  assert.deepEqual(long, [], 'split it by what it is about')
})
