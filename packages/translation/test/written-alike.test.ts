import assert from 'node:assert/strict'
import test from 'node:test'
import {otherWritings} from '@collate/claims/writings'
import {rulesOf} from './findings.ts'
import {agreeing} from './pairs/agreeing.ts'
import {differing} from './pairs/differing.ts'

test('an edition that is written in another way', async (t) => {
  for (const [name, write] of otherWritings()) {
    await t.test(`should have the same findings ${name}`, () => {
      for (const [zh, en] of [...agreeing, ...differing]) {
        const other = write(zh)
        if (other !== zh) assert.deepEqual(rulesOf(other, en, 'zh'), rulesOf(zh, en, 'zh'), `${other} ${en}`)
      }
    })
  }
})
