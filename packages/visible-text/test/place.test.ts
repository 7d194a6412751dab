import assert from 'node:assert/strict'
import {test} from 'node:test'
import {array, assert as check, constantFrom, nat, property} from 'fast-check'
import {placesOf} from '../src/place.ts'

test('placesOf', async (t) => {
  await t.test('should count lines and UTF-16 columns from one', () => {
    const places = placesOf('报告宣称𠮷，\n“82%”')
    assert.deepEqual(places.position(9, 12), {
      start: {line: 2, column: 2, offset: 9},
      end: {line: 2, column: 5, offset: 12}
    })
  })

  await t.test('should go from offsets to places and back', () => {
    check(
      property(array(constantFrom('a', '中', '𠮷', '\n', '\r')), nat(40), (parts, at) => {
        const text = parts.join('')
        const offset = Math.min(at, text.length)
        const places = placesOf(text)
        const {line, column} = places.point(offset)
        assert.equal(places.offset(line, column), offset)
        assert.equal(text.slice(0, offset).split('\n').length, line)
      })
    )
  })
})
