import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {foldText} from '@collate/claims/text'
import {wideIn} from '@collate/claims/writings'

test('the words of Chinese should be written as folded texts are', async () => {
  const module = path.join(import.meta.dirname, '../src/zh/tables.ts')
  const wide = wideIn(await readFile(module, 'utf8'))
  assert.equal(foldText(wide).text, wide)
})
