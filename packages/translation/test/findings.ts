import assert from 'node:assert/strict'
import {severityOf} from '@collate/findings'
import {checkPair} from '@collate/translation'
import {pairOf} from './editions.ts'

export type PairMessage = ReturnType<typeof pairOf>['zh']['file']['messages'][number]

/** The rules that the edition made from the other breaks. */
export function rulesOf(zh: string, en: string, from: 'zh' | 'en'): string[] {
  return findingsOfPair(zh, en, from).map(({ruleId}) => ruleId!.slice('translation-'.length))
}

/** The findings of a pair: all of them stand in one edition. */
export function findingsOfPair(zh: string, en: string, from: 'zh' | 'en'): PairMessage[] {
  const pair = pairOf(zh, en, from)
  checkPair(pair)
  assert.deepEqual(pair[from === 'zh' ? 'en' : 'zh'].file.messages, [])
  return pair[from].file.messages.filter((message) => severityOf(message) !== 'info')
}
