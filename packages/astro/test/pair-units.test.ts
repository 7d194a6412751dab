import assert from 'node:assert/strict'
import test from 'node:test'
import {pairUnits, type IdPair} from '../src/both/pair-units.ts'
import {splitBlocks} from '../src/both/split-blocks.ts'

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
  const [unit, ...others] = splitBlocks(
    '<p id="b1">一</p><div class="note" role="note">注</div>',
    sideOf('zh')
  )
  assert.deepEqual(others, [])
  assert.match(unit!.html, /<p id="zh-b1">一<\/p><div class="note" role="note">注<\/div>/)
})

test('ids and links get their language, a number and its translation share a card, and light up', () => {
  const html =
    '<p id="b1"><a class="stat" id="r-x" href="#n-x" interestfor="card-x">1%</a><a href="#fn">1</a></p>'
  const [unit] = splitBlocks(html, {...sideOf('en'), lights: new Map([['x', 3]])})
  assert.match(unit!.html, /id="en-r-3" href="#en-n-3" interestfor="card-3" data-f="3"/)
  assert.match(unit!.html, /href="#en-fn"/)
})

test('headings of the second language stand outside the outline', () => {
  const html = '<h2 id="a"><span id="b1"></span>一</h2>'
  assert.equal(splitBlocks(html, sideOf('zh'))[0]!.html, '<h2 id="zh-a"><span id="zh-b1"></span>一</h2>')
  const [second] = splitBlocks(html, {...sideOf('en'), isSecond: true})
  assert.equal(second!.html, '<p id="en-a" class="second h2"><span id="en-b1"></span>一</p>')
  assert.deepEqual(second!.blocks, ['b1'])
  const [named] = splitBlocks('<h2 class="sr-only">一</h2>', {...sideOf('en'), isSecond: true})
  assert.equal(named!.html, '<p class="sr-only second h2">一</p>')
})

function sideOf(language: 'zh' | 'en') {
  return {language, isSecond: false, lights: new Map<string, number>()}
}

function rows(zh: string, en: string, pairs: Array<[string, string]>): string[][] {
  const ids: IdPair[] = pairs.map(([left, right]) => ({...(left && {zh: left}), ...(right && {en: right})}))
  return pairUnits(splitBlocks(zh, sideOf('zh')), splitBlocks(en, sideOf('en')), ids).map((row) =>
    [row.zh, row.en].map((units) => units.map(({blocks}) => blocks.join(' ')).join(', '))
  )
}
