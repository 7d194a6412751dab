import assert from 'node:assert/strict'
import test from 'node:test'
import {severityOf} from '@collate/findings'
import type {Position} from 'unist'
import {headLines} from './editions.ts'
import {findingsOfPair, rulesOf, type PairMessage} from './findings.ts'
import {agreeing} from './pairs/agreeing.ts'
import {differing} from './pairs/differing.ts'
import {exact} from './pairs/exact.ts'
import {toldOfPair} from './told.ts'

test('a pair that agrees is silent, whichever edition was made from the other', async (t) => {
  for (const [zh, en] of agreeing) {
    await t.test(`${zh} = ${en}`, () => {
      assert.deepEqual(rulesOf(zh, en, 'zh'), [])
      assert.deepEqual(rulesOf(zh, en, 'en'), [])
    })
  }
})

test('a pair that differs is found, whichever edition was made from the other', async (t) => {
  for (const [zh, en, inChinese, inEnglish] of differing) {
    await t.test(`${zh} ≠ ${en}`, () => {
      assert.deepEqual([toldOfPair(zh, en, 'zh'), toldOfPair(zh, en, 'en')], [inChinese, inEnglish])
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
          findingsOfPair(zh, en, from).map((message) => [
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

/** The words of a body that a finding stands at. */
function textAt(body: string, {place}: PairMessage): string {
  const {start, end} = place as Position
  return body.split('\n')[start.line - 1 - headLines]!.slice(start.column - 1, end.column - 1)
}
