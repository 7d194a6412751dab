import assert from 'node:assert/strict'
import {test} from 'node:test'
import {array, assert as check, constantFrom, integer, oneof, property, string} from 'fast-check'
import {foldText} from '../src/fold/fold-text.ts'
import {decimalZeros} from '../src/fold/units.ts'
import {findQuantities} from '../src/index.ts'
import {findNumerals} from '../src/numerals/find-numerals.ts'
import {corpora, noises} from './corpora.ts'
import {writeChinese, writeEnglish} from './write-number.ts'

type Row = [language: 'zh' | 'en', text: string, sorts: string]

/** Texts, and each numeral of them with its sort. */
const rows: Row[] = [
  ['en', 'Page 12: 82% of 500 users in v1.31.', '12 name, 82 quantity, 500 quantity, 1.31 version'],
  [
    'en',
    'GPT-4, K8s and 127.0.0.1 on 3 May 2025 at 10:30',
    '4 name, 8 name, 127.0.0.1 version, 3 time, 2025 time, 10 time, 30 time'
  ],
  ['en', 'Chapter XII says XCIX% and ϟθʹ% of ፺፱.', 'XCIX quantity, ϟθʹ unread, ፺፱ unread'],
  ['en', 'On 38 January and in the fifth quarter of 2025', '38 unread, fifth unread, 2025 unread'],
  ['en', '① Wait. (2) Go to door 3), the 4th one', '① place, 2 place, 3 number, 4 ordinal, one number'],
  [
    'en',
    'One of the three, third, a dozen, CO₂, x²',
    'One of name, three number, third ordinal, a dozen quantity, ₂ name, ² name'
  ],
  ['en', 'ranked third in 1100 BC', 'third ordinal, 1100 time'],
  [
    'zh',
    '第12页说99%来自3个省，图4、第三章、v1.2版、5G',
    '12 ordinal, 99 quantity, 3 quantity, 4 name, 三 ordinal, 1.2 version, 5 name'
  ],
  [
    'zh',
    '一带一路，玖拾玖家，大陆，二〇二五年13月，①买',
    '一带一路 name, 玖拾玖 quantity, 二〇二五 unread, 13 unread, ① place'
  ],
  [
    'zh',
    '公元前1100年，90 percent，廿五，十分之九',
    '1100 time, 90 quantity, 廿五 number, 十分之九 quantity'
  ],
  ['zh', '百分之９年，百分之九年，三分之2月', '百分之９ quantity, 百分之九 quantity, 三分之2 quantity']
]

test('numerals', async (t) => {
  for (const [language, text, sorts] of rows)
    await t.test(`should each have a sort: ${text}`, () => {
      const found = findNumerals(text, language).map((d) => `${text.slice(d.start, d.end)} ${d.sort}`)
      assert.equal(found.join(', '), sorts)
    })

  await t.test('should know the digits of every script', () => {
    const zeros = Array.from({length: 0x1_00_00}, (_, code) => String.fromCharCode(code)).filter(
      (unit, code) => /\p{Nd}/u.test(unit) && !/\p{Nd}/u.test(String.fromCharCode(code - 1))
    )
    // Scripts beside each other follow without a gap.
    for (const zero of zeros.filter((d) => d !== '0')) assert.ok(decimalZeros.includes(zero), zero)
    for (const zero of decimalZeros) assert.equal(foldText(`1${zero}`).text, '10')
  })

  await t.test('should be accounted for, whatever the text', () => {
    const number = integer({min: 2, max: 2_000_000})
    const piece = oneof(
      number.map(String),
      number.map(writeChinese),
      number.map((value) => ` ${writeEnglish(value)} `),
      string({unit: 'grapheme', maxLength: 4}),
      constantFrom(...'½⅞①Ⅻ²٣९九玖廿🔟'),
      constantFrom(...' ，。,.%‰年月第页of个家v(（-/:'),
      constantFrom(' out of ', ' in ', ' third ', 'page ', '百分之', '中有', '每', ' percent ')
    )
    check(
      property(array(piece, {maxLength: 12}), constantFrom('zh', 'en'), (pieces, language) => {
        const text = pieces.join('')
        const numerals = findNumerals(text, language)
        let last = 0
        for (const {start, end} of numerals) {
          assert.ok(start >= last && end > start, text)
          last = end
        }
        for (const {index} of text.matchAll(/\p{N}/gu))
          assert.equal(
            numerals.filter((d) => d.start <= index && index < d.end).length,
            1,
            `${text} at ${index}`
          )
        for (const quantity of findQuantities(text, language)) {
          const own = numerals.filter((d) => d.start < quantity.end && quantity.start < d.end)
          const sorts = new Set(own.map((d) => d.sort))
          if (own.length > 0 && quantity.kind === 'percent')
            assert.ok(sorts.has('quantity') || sorts.has('unread'), text)
        }
      }),
      {numRuns: 3000}
    )
  })

  for (const language of ['zh', 'en'] as const)
    await t.test(`should all be read in what people write in ${language}`, () => {
      const texts = [...corpora[language].map(([, text]) => text), ...noises[language]]
      const unread = texts.flatMap((text) =>
        findNumerals(text, language).flatMap((d) =>
          d.sort === 'unread' ? [`${text}: ${text.slice(d.start, d.end)}`] : []
        )
      )
      assert.deepEqual(unread, [])
    })
})
