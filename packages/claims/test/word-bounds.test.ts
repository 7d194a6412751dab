import assert from 'node:assert/strict'
import {test} from 'node:test'
import {array, assert as check, constantFrom, property} from 'fast-check'
import {wordBoundsOf} from '../src/reading.ts'

for (const language of ['zh', 'en'] as const)
  test(`${language}: the words of any text cover what is written in it, and an end is reached where there is none`, () => {
    const piece = constantFrom(' ', '　', '农村', '農村', '多', '3', '.', 'infant ', '5岁以下', '\u{20000}')
    check(
      property(array(piece, {maxLength: 6}), (pieces) => {
        const text = pieces.join('')
        const words = wordBoundsOf(text, language).cut({start: 0, end: text.length})
        const written = (part: string): string => part.replaceAll(/\s/g, '')
        assert.equal(written(words.map((d) => text.slice(d.start, d.end)).join('')), written(text))
      })
    )
  })
