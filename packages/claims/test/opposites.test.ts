import assert from 'node:assert/strict'
import test from 'node:test'
import {scalesOf} from '../src/reading.ts'

const [zh, en] = [[...scalesOf('zh')], [...scalesOf('en')]]

test('scales are the same in both languages, with as many sides', () => {
  const shapeOf = (all: typeof zh): string[] => all.map((d) => `${d.family} ${d.scale} ${d.sides.length}`)
  assert.deepEqual(shapeOf(zh), shapeOf(en))
})

test('no two scales have one name', () => {
  assert.equal(new Set(en.map(({scale}) => scale)).size, en.length)
})

for (const {scale, sides} of [...zh, ...en])
  test(`${scale}: each side has words, and shares none with another`, () => {
    const words = sides.flat()
    assert.ok(sides.length > 1 && sides.every((side) => side.length > 0 && side.every((word) => word !== '')))
    assert.equal(new Set(words).size, words.length)
  })
