import assert from 'node:assert/strict'
import {test} from 'node:test'
import {changeRow} from '../src/index.ts'

const table = '\uFEFFid,label_en,label_zh\r\n"houses","tea, houses",茶馆\r\nguests,guests,客人\r\n'

test('a cell that is changed changes alone; its neighbours keep even marks that they do not need', () => {
  assert.equal(
    changeRow('populations', table, {kind: 'set', row: 0, cells: {id: 'houses', label_zh: '茶,馆'}}),
    table.replace('茶馆', '"茶,馆"')
  )
  assert.equal(changeRow('populations', table, {kind: 'set', row: 1, cells: {id: 'guests'}}), table)
})

test('a new row stands at the end, in the lines of its file', () => {
  const cells = {id: 'cooks', label_en: 'say "cooks"', label_zh: '厨师'}
  const line = 'cooks,"say ""cooks""",厨师\r\n'
  assert.equal(changeRow('populations', table, {kind: 'add', cells}), table + line)
  assert.equal(changeRow('populations', table.trimEnd(), {kind: 'add', cells}), table + line)
})

test('a column that is filled for the first time is added, and empty everywhere else', () => {
  assert.equal(
    changeRow('populations', table, {kind: 'set', row: 1, cells: {size: '40', within: ''}}),
    '\uFEFFid,label_en,label_zh,size\r\n"houses","tea, houses",茶馆,\r\nguests,guests,客人,40\r\n'
  )
})

test('a row is taken out, and no other byte', () => {
  assert.equal(
    changeRow('populations', table, {kind: 'remove', row: 0}),
    '\uFEFFid,label_en,label_zh\r\nguests,guests,客人\r\n'
  )
  assert.equal(
    changeRow('populations', table, {kind: 'remove', row: 1}),
    '\uFEFFid,label_en,label_zh\r\n"houses","tea, houses",茶馆\r\n'
  )
  assert.equal(changeRow('populations', table, {kind: 'remove', row: 2}), table)
})
