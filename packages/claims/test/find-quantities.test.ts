import assert from 'node:assert/strict'
import test from 'node:test'
import {findQuantities, type Language, type Quantity} from '../src/index.ts'
import {corpora, noises} from './corpora.ts'
import {describeQuantity} from './corpus/describe-quantity.ts'

/** Forms that a language does not have. */
const absent: Record<Language, string[]> = {en: ['A3', 'A5', 'A8'], zh: []}

for (const language of ['zh', 'en'] as const) {
  test(`findQuantities in ${language}`, async (t) => {
    for (const [form, text, expected] of corpora[language]) {
      await t.test(`${form}: ${text}`, () => {
        assert.deepEqual(
          findQuantities(text, language).map((quantity) => describeQuantity(text, quantity)),
          expected
        )
      })
    }

    await t.test('should be silent where numerals state no quantity', () => {
      const wrong = noises[language].flatMap((text) =>
        findQuantities(text, language).map((quantity) => `${text}: ${describeQuantity(text, quantity)}`)
      )
      assert.deepEqual(wrong, [])
      assert.ok(noises[language].length >= 300)
    })

    await t.test('should have at least five texts of each form', () => {
      const texts = new Map(forms().map((form) => [form, new Set<string>()]))
      for (const [form, text] of corpora[language]) {
        const known = texts.get(form)
        assert.ok(known, `unknown form ${form}`)
        known.add(text)
      }
      const missing = [...texts].filter(([form, {size}]) => !absent[language].includes(form) && size < 5)
      assert.deepEqual(missing, [])
    })

    await t.test('should find the same in neutral company', () => {
      const [before, after] =
        language === 'zh' ? ['报告写道。', '他同意。'] : ['The report says: ', ' They agree.']
      for (const [, text] of corpora[language]) {
        const found = findQuantities(before + text + after, language)
        assert.deepEqual(
          found.map((quantity) => moved(quantity, -before.length)),
          findQuantities(text, language)
        )
      }
    })
  })
}

test('findQuantities, whatever the text', async (t) => {
  await t.test('should say why wording contradicts itself, in the language of the text', () => {
    assert.equal(findQuantities('超过75%以上', 'zh')[0]?.wording, '“超过”与“以上”不能同时修饰一个数')
    assert.equal(
      findQuantities('up to 75% or more', 'en')[0]?.wording,
      '`up to` and `or more` cannot both hedge one number'
    )
    assert.match(findQuantities('减少两倍', 'zh')[0]?.wording ?? '', /减少N倍/)
    assert.match(findQuantities('three times fewer people', 'en')[0]?.wording ?? '', /times fewer/)
  })

  await t.test('should leave out what is not there', () => {
    assert.deepEqual(findQuantities('82%', 'en'), [
      {start: 0, end: 3, kind: 'percent', value: '82', step: '1', hedge: 'exactly'}
    ])
    assert.deepEqual(findQuantities('', 'en'), [])
    assert.deepEqual(findQuantities('', 'zh'), [])
  })

  await t.test('should pass over numbers with too many digits', () => {
    for (const digits of ['9', '九', '1,111', '百万', '1.', '0']) {
      const text = `${digits.repeat(5000)}%`
      assert.deepEqual(findQuantities(`${text} 82%`, 'zh').at(-1)?.value, '82', digits)
      assert.deepEqual(findQuantities(`${text} 82%`, 'en').at(-1)?.value, '82', digits)
    }
  })

  await t.test('should read both sides of a line break and of invisible characters', () => {
    for (const text of ['百分之\n八十二', '百\n分之八十二', '百分之\r\n八十二', '百分\u200b之八十二']) {
      const [quantity] = findQuantities(`${text}的用户`, 'zh')
      assert.deepEqual([quantity?.value, quantity?.start, quantity?.end], ['82', 0, text.length], text)
    }
  })
})

function forms(): string[] {
  const groups: Record<string, number> = {A: 13, B: 8, C: 18, D: 5, E: 17, F: 10, H: 1}
  const numbered = Object.entries(groups).flatMap(([letter, count]) =>
    Array.from({length: count}, (_, index) => `${letter}${index + 1}`)
  )
  return [...numbered, 'J', 'money', 'measure']
}

function moved(quantity: Quantity, by: number): Quantity {
  return {...quantity, start: quantity.start + by, end: quantity.end + by}
}
