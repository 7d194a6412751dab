import assert from 'node:assert/strict'
import test from 'node:test'
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
  ['(8%)', '探索者 (8%)', '(8%)']
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
