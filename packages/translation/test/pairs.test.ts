import assert from 'node:assert/strict'
import test from 'node:test'
import {otherWritings} from '@collate/claims/writings'
import {severityOf} from '@collate/findings'
import {checkPair} from '@collate/translation'
import type {Position} from 'unist'
import {headLines, pairOf} from './editions.ts'
import {agreeing} from './pairs/agreeing.ts'
import {differing} from './pairs/differing.ts'
import {exact} from './pairs/exact.ts'

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

test('a pair with one fault has one finding, where the fault is', async (t) => {
  for (const [zh, en, rule, severity, inChinese, inEnglish] of exact) {
    for (const [from, place] of [
      ['zh', inChinese],
      ['en', inEnglish]
    ] as const) {
      await t.test(`${zh} ≠ ${en}, in ${from}`, () => {
        assert.deepEqual(
          findingsOf(zh, en, from).map((message) => [
            message.ruleId!.slice('translation-'.length),
            severityOf(message),
            textAt(from === 'zh' ? zh : en, message)
          ]),
          [[rule, severity, place]]
        )
      })
    }
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

type Message = ReturnType<typeof pairOf>['zh']['file']['messages'][number]

function rulesOf(zh: string, en: string, from: 'zh' | 'en'): string[] {
  return findingsOf(zh, en, from).map(({ruleId}) => ruleId!.slice('translation-'.length))
}

function findingsOf(zh: string, en: string, from: 'zh' | 'en'): Message[] {
  const pair = pairOf(zh, en, from)
  checkPair(pair)
  assert.deepEqual(pair[from === 'zh' ? 'en' : 'zh'].file.messages, [])
  return pair[from].file.messages.filter((message) => severityOf(message) !== 'info')
}

/** The words of a body that a finding stands at. */
function textAt(body: string, {place}: Message): string {
  const {start, end} = place as Position
  return body.split('\n')[start.line - 1 - headLines]!.slice(start.column - 1, end.column - 1)
}
