import assert from 'node:assert/strict'
import test from 'node:test'
import {otherWritings} from '@collate/claims/writings'
import {severityOf} from '@collate/findings'
import {checkPair} from '@collate/translation'
import {pairOf} from './editions.ts'
import {agreeing} from './pairs/agreeing.ts'
import {differing} from './pairs/differing.ts'

test('a pair that agrees is silent, whichever edition was made from the other', async (t) => {
  for (const [zh, en] of agreeing) {
    await t.test(`${zh} = ${en}`, () => {
      assert.deepEqual(rulesOf(zh, en, 'zh'), [])
      assert.deepEqual(rulesOf(zh, en, 'en'), [])
    })
  }
})

test('a pair that differs is found, whichever edition was made from the other', async (t) => {
  for (const [zh, en, rules] of differing) {
    await t.test(`${zh} ≠ ${en}`, () => {
      for (const from of ['zh', 'en'] as const) {
        const found = rulesOf(zh, en, from)
        assert.ok(
          found.some((rule) => rules.split(' ').includes(rule)),
          `${from}: ${found.join(', ') || 'nothing'}`
        )
      }
    })
  }
})

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

function rulesOf(zh: string, en: string, from: 'zh' | 'en'): string[] {
  const pair = pairOf(zh, en, from)
  checkPair(pair)
  const found = pair[from].file.messages.filter((message) => severityOf(message) !== 'info')
  assert.deepEqual(pair[from === 'zh' ? 'en' : 'zh'].file.messages, [])
  return found.map(({ruleId}) => ruleId!.slice('translation-'.length))
}
