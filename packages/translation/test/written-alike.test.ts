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
        if (other !== zh) assert.deepEqual(found(other, en), found(zh, en), `${other} ${en}`)
      }
    })
  }
})

/** Most writings of a pair are alike: each is checked once. */
const known = new Map<string, ReturnType<typeof rulesOf>>()

function found(zh: string, en: string): ReturnType<typeof rulesOf> {
  const key = `${zh}\n${en}`
  const rules = known.get(key) ?? rulesOf(zh, en, 'zh')
  known.set(key, rules)
  return rules
}
