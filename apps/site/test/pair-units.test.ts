import assert from 'node:assert/strict'
import test from 'node:test'
import {pairUnits, type IdPair} from '../src/both/pair-units.ts'
import {splitBlocks} from '../src/both/split-blocks.ts'

const none = new Map<string, number>()

test('blocks that are each other’s translation come into one row', () => {
  assert.deepEqual(
    rows('<p id="b1">一</p><p id="b2">二</p>', '<p id="b1">1</p><p id="b2">2</p>', [
      ['b1', 'b1'],
      ['b2', 'b2']
    ]),
    [
      ['b1', 'b1'],
      ['b2', 'b2']
    ]
  )
})

test('a block without its pair stands alone', () => {
  const pairs: Array<[string, string]> = [
    ['b1', 'b1'],
    ['b2', ''],
    ['b3', 'b2']
  ]
  const zh = '<p id="b1">一</p><p id="b2">二</p><p id="b3">三</p>'
  assert.deepEqual(rows(zh, '<p id="b1">1</p><p id="b2">3</p>', pairs), [
    ['b1', 'b1'],
    ['b2', ''],
    ['b3', 'b2']
  ])
})

test('a list is one piece, and a list that became two stands beside both', () => {
  const zh = '<ul><li id="b1">一</li><li id="b2">二</li></ul>'
  const en = '<ul><li id="b1">1</li></ul><p id="b2">2</p>'
  assert.deepEqual(
    rows(zh, en, [
      ['b1', 'b1'],
      ['b2', 'b2']
    ]),
    [['b1 b2', 'b1, b2']]
  )
})

test('a note stays with the block before it', () => {
  const [unit, ...others] = splitBlocks('<p id="b1">一</p><div class="note" role="note">注</div>', 'zh', none)
  assert.deepEqual(others, [])
  assert.match(unit!.html, /<p id="zh-b1">一<\/p><div class="note" role="note">注<\/div>/)
})

test('ids and links get their language, entries of the list are shared, and facts light up', () => {
  const html =
    '<p id="b1"><a class="stat" id="r-x" href="#n-x" interestfor="card-x">1%</a><a href="#fn">1</a></p>'
  const [unit] = splitBlocks(html, 'en', new Map([['x', 3]]))
  assert.match(unit!.html, /id="en-r-x" href="#n-x" interestfor="en-card-x" data-f="3"/)
  assert.match(unit!.html, /href="#en-fn"/)
})

function rows(zh: string, en: string, pairs: Array<[string, string]>): string[][] {
  const ids: IdPair[] = pairs.map(([left, right]) => ({...(left && {zh: left}), ...(right && {en: right})}))
  return pairUnits(splitBlocks(zh, 'zh', none), splitBlocks(en, 'en', none), ids).map((row) =>
    [row.zh, row.en].map((units) => units.map(({blocks}) => blocks.join(' ')).join(', '))
  )
}
