import assert from 'node:assert/strict'
import path from 'node:path'
import {test} from 'node:test'
import {spawnCollate} from './spawn-collate.ts'

type Message = {
  ruleId: string
  severity: string
  line: number
  actual: string
  expected: string[]
  note: string
}
type File = {path: string; messages: Message[]; claims: number; statistics: number}

const data = path.join(import.meta.dirname, '../../../packages/statistics/data')
const content = path.join(import.meta.dirname, 'fixtures/unmended/content')
const {out, status} = await spawnCollate([
  'check',
  '--content',
  content,
  '--data',
  data,
  '--format',
  'json',
  '--no-cache'
])
const [file] = JSON.parse(out) as [File]

test('the first article should be read whole: 23 statements of 27 statistics', () => {
  assert.equal(status, 1)
  assert.deepEqual([file.claims, file.statistics], [23, 27])
})

test('the article as it was translated should show where it leaves the survey', () => {
  const errors = file.messages.filter(
    (message) => message.ruleId.startsWith('statistic-') && message.severity === 'error'
  )
  assert.deepEqual(
    errors.map(({line, ruleId, actual, expected}) => [line, ruleId, actual, expected[0]]),
    [
      [23, 'statistic-population', '组织', '托管生成式AI模型的组织'],
      [27, 'statistic-measure', '59%的组织', '部署'],
      [31, 'statistic-population', '组织', 'The New Stack称为成熟的组织（未定义）'],
      [33, 'statistic-measure', '从2023年的41%上升到2025年的56%', '大部分或全部'],
      [35, 'statistic-hedge', '75%及以上', '74%及以上']
    ]
  )
})

test('the containerd message should name the project that falls short', () => {
  const message = file.messages.find((d) => d.ruleId === 'statistic-hedge')
  assert.match(message!.note, /containerd/)
})

test('values whose only source is the translated text should be told from the others', () => {
  const evidence = file.messages.filter(
    (d) => d.ruleId === 'statistic-evidence' && d.note.includes('被翻译的这篇文章')
  )
  assert.deepEqual(
    evidence.map(({line}) => line),
    [29, 31, 31, 35, 39, 39]
  )
})

test('defects of the text itself should be found too', () => {
  const rules = new Set(file.messages.map((message) => message.ruleId))
  for (const rule of ['article-summary', 'article-quote', 'link-tracking', 'link-text', 'article-credit']) {
    assert.ok(rules.has(rule), rule)
  }
})
