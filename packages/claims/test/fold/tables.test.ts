import assert from 'node:assert/strict'
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {foldText} from '../../src/fold/fold-text.ts'
import {createLexicon} from '../../src/quantities/lexicon.ts'
import {wideIn} from '../writings.ts'

const source = path.join(import.meta.dirname, '../../src')

/** Folders with words and patterns that folded texts are compared with. */
const folders = ['zh', 'en', 'quantities']

test('tables', async (t) => {
  for (const folder of folders) {
    for (const name of await readdir(path.join(source, folder), {recursive: true})) {
      if (!name.endsWith('.ts')) continue
      await t.test(`should be written as folded texts are in ${folder}/${name}`, async () => {
        const wide = wideIn(await readFile(path.join(source, folder, name), 'utf8'))
        assert.equal(foldText(wide).text, wide)
      })
    }
  }

  await t.test('should refuse a phrase that no folded text holds', () => {
    const wrong = 'Unexpected `萬` in a table, expected it folded'
    assert.throws(() => createLexicon([['萬', {}]]), {message: wrong})
  })
})
