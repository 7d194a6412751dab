import assert from 'node:assert/strict'
import test from 'node:test'
import {nearestWord} from '../src/search/nearest-word.ts'
import {readQuery} from '../src/search/query.ts'
import {gather, spread} from '../src/search/spread.ts'

/** A question, a text, and what of the text answers the whole question. */
const rows: Array<[query: string, text: string, found: string | undefined]> = [
  ['Kubernetes 不再是小众', '“Kubernetes不再是小众工具”', 'Kubernetes不再是小众'],
  ['82%', '有82 %的人', '82 %'],
  ['82%', '有182%的人', undefined],
  ['15.6 million', 'some 15.6 million people', '15.6 million'],
  ['5.6 million', 'some 15.6 million people', undefined],
  ['５．６', '5.6', '5.6'],
  ['running', 'They run it', 'run'],
  ['data', 'a database', 'database'],
  ['base', 'a database', undefined],
  ['AI/ML', 'no AI/ML here', 'AI/ML'],
  ['(8%)', '探索者 (8%)', '(8%)'],
  ['cloud-native', 'the cloud native survey', 'cloud native'],
  ['cloud native', 'a cloud-native tool', 'cloud-native'],
  ['x-1', 'model x-1', 'x-1'],
  ['“75% or more”', 'by 75% or more of them', '75% or more'],
  ['"基石"', '“基石”基础设施', '基石'],
  ["'foundational'", 'Kubernetes is ‘foundational’', 'foundational']
]

for (const [query, text, found] of rows) {
  test(`“${query}” in “${text}”`, () => {
    assert.equal(text.match(readQuery(query)!.whole)?.[0], found)
  })
}

test('what is spread comes together again, whatever it holds', () => {
  for (const text of ['82%的组织，“是”。', 'AI/ML 与 C++', '  ', 'a b', '15.6 million people']) {
    assert.equal(gather(spread(text)), text)
  }
  assert.equal(readQuery('  '), undefined)
})

test('a misspelt word is the nearest that there is, and a short one stays', () => {
  const texts = ['Kubernetes runs in production', '基石 infrastructure and inference']
  const words = [
    ['kuberntes', 'kubernetes'],
    ['prodcution', 'production'],
    ['infrastucture', 'infrastructure'],
    ['runz', undefined],
    ['database', undefined]
  ] as const
  for (const [word, meant] of words) assert.equal(nearestWord(word, texts), meant, word)
})
