import assert from 'node:assert/strict'
import {test} from 'node:test'
import {assert as check, constantFrom, integer, property, tuple} from 'fast-check'
import {findCharacters} from '../src/text/find-characters.ts'

const numbers = constantFrom(
  '82%',
  '12.5%',
  '1,200',
  '75%及以上',
  '八成',
  '三分之二',
  '15个百分点',
  '2025年',
  '$1.2 million',
  '3倍',
  '100万'
)

/** All characters of format and control, but those that every text has. */
const formats = Array.from({length: 0x11_00_00}, (_, code) => code)
  .filter((code) => code < 0xd8_00 || code > 0xdf_ff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\p{DI}]/u.test(character) && !/[\t\n]/.test(character))

test('findCharacters', async (t) => {
  await t.test('should find any invisible character inside any number', () => {
    check(
      property(
        tuple(numbers, constantFrom(...formats), integer({min: 1, max: 20})),
        ([number, character, at]) => {
          const offset = 1 + (at % (number.length - 1))
          const [fault] = findCharacters(number.slice(0, offset) + character + number.slice(offset))
          assert.equal(fault?.severity, 'error')
          assert.ok(fault.start <= offset && offset < fault.end)
        }
      ),
      {numRuns: 3000}
    )
  })

  await t.test('should find every digit of another script, and say what it is worth', () => {
    for (const zero of ['٠', '۰', '०', '০', '๐', '០', '𝟎', '𝟘', '０']) {
      const code = zero.codePointAt(0)!
      for (let value = 0; value < 10; value++) {
        const [fault] = findCharacters(`${String.fromCodePoint(code + value)}%`)
        assert.equal(fault?.expected[0]?.[0], String(value))
      }
    }
  })

  await t.test('should find half a character, and no whole one', () => {
    for (const half of ['\uD800', '\uDBFF', '\uDC00', '\uDFFF']) {
      const [fault, ...more] = findCharacters(`😀a${half}b𠮷`)
      assert.deepEqual([fault?.ruleId, fault?.start, fault?.end, more], ['text-invisible', 3, 4, []])
    }
    assert.deepEqual(findCharacters('😀a𠮷b\u{10FFFD}'.slice(0, -2)), [])
  })

  await t.test('should give places in the text, in order', () => {
    const text = '𠮷 \u0421NCF 8\u200B2% ８２％'
    const found = findCharacters(text)
    assert.deepEqual(
      found.map(({start, end}) => text.slice(start, end)),
      ['\u0421NCF', '\u200B', '８２％']
    )
  })

  await t.test('should end at a numeral of a script with lookalikes', () => {
    assert.deepEqual(findCharacters('\u{1014D} and \u{1018A}'), [])
  })

  await t.test('should stay linear, however long the word or line', () => {
    for (const text of [
      'а'.repeat(200_000),
      'aа'.repeat(100_000),
      '8\u03322%'.repeat(50_000),
      '\u{1F3F4}'.repeat(100_000),
      '8。'.repeat(100_000)
    ]) {
      assert.ok(findCharacters(text).length <= text.length)
    }
  })
})
