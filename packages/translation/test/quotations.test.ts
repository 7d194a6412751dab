import assert from 'node:assert/strict'
import test from 'node:test'
import {checkPair} from '@collate/translation'
import {pairOf} from './editions.ts'

/** What only one edition quotes: from how much of it on somebody is missed who said it. */
const quoted: Array<[zh: string, en: string, isMissed: boolean]> = [
  ['她说：“人们图安静。”', 'People want the quiet, she said.', false],
  ['她说：“人们来图安静。”', 'People come for the quiet, she said.', true],
  ['她说，他们要安静。', '“They want quiet,” she said.', false],
  ['她说，他们要真正的安静。', '“They want real quiet,” she said.', true],
  // Nobody is named: a sentence of some length is somebody’s all the same.
  ['“人们不再是冲着书架来的。”', 'People no longer come for shelves.', false],
  ['“人们不再是冲着书架来的了。”', 'People no longer come for the shelves.', true],
  ['“人们不再是冲着书架来的了”', 'People no longer come for the shelves.', false]
]

test('a quotation of which one edition knows nothing', async (t) => {
  for (const [zh, en, isMissed] of quoted)
    await t.test(`${zh} ${en} should ${isMissed ? '' : 'not '}be missed`, () => {
      const pair = pairOf(zh, en)
      checkPair(pair)
      const ids = [...pair.zh.file.messages, ...pair.en.file.messages].map(({ruleId}) => ruleId)
      assert.equal(ids.includes('translation-quote'), isMissed, ids.join(' '))
    })
})
