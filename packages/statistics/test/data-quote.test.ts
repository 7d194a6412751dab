import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findQuantities} from '@collate/claims'
import * as fc from 'fast-check'
import {lines, readWith} from './base-package.ts'
import {writeCsv} from './written-csv.ts'

/** One row for each way to quote: language of the source, words, unit, value; what comes of it. */
const corpus: Array<
  [outcome: 'held' | 'refused', language: string, quote: string, unit: string, value: string]
> = [
  // Signs, magnitudes, words, fractions.
  ['held', 'en', '82% of tea houses', 'percent', '82'],
  ['refused', 'en', '82% of tea houses', 'percent', '28'],
  ['held', 'en', 'Sales fell 2.6% in 2025', 'percent', '-2.6'],
  ['refused', 'en', 'Sales fell 2.6% in 2025', 'percent', '-2.5'],
  ['held', 'en', '1.2 million cups', 'count', '1200000'],
  ['refused', 'en', '1.2 million cups', 'count', '1200'],
  ['refused', 'en', '1.2 million cups', 'count', '1.2'],
  ['held', 'en', 'worth $3.5 billion', 'USD', '3500000000'],
  ['refused', 'en', 'worth $3.5 billion', 'USD', '3500000'],
  ['held', 'en', 'two thirds of tea houses', 'percent', '66.7'],
  ['held', 'en', 'two thirds of tea houses', 'percent', '67'],
  ['refused', 'en', 'two thirds of tea houses', 'percent', '66'],
  ['held', 'en', 'Three quarters of them', 'percent', '75'],
  ['refused', 'en', 'Three quarters of them', 'percent', '74'],
  ['held', 'en', 'Not one of the houses serves it', 'percent', '0'],
  ['refused', 'en', 'Not one of the houses serves it', 'percent', '5'],
  ['held', 'en', 'sales doubled', 'multiple', '2'],
  ['held', 'zh', '八成茶馆供应绿茶', 'percent', '80'],
  ['refused', 'zh', '八成茶馆供应绿茶', 'percent', '82'],
  ['held', 'zh', '售出120万杯', 'count', '1200000'],
  ['refused', 'zh', '售出120万杯', 'count', '120000'],
  ['held', 'zh', '三分之二的茶馆', 'percent', '66.67'],
  ['held', 'zh-Hant-TW', '八成茶館供應綠茶', 'percent', '80'],
  ['refused', 'zh-Hant-TW', '八成茶館供應綠茶', 'percent', '90'],
  ['held', 'zh', '８２％的茶馆', 'percent', '82'],
  // Bare numerals.
  ['held', 'en', 'The index stood at 104.5 (2020 = 100)', 'percent', '104.5'],
  ['refused', 'en', 'the index stood at 105.4 in May', 'percent', '104.5'],
  ['held', 'zh', '平均得分3.2', 'percent', '3.2'],
  ['refused', 'zh', '平均得分3.2', 'percent', '2.3'],
  ['refused', 'en', 'a ratio of 13.6:1', 'multiple', '16.3'],
  // No rounding, and one of several.
  ['refused', 'en', '82.3% of tea houses', 'percent', '82'],
  ['held', 'en', 'from 52% to 71%', 'percent', '52'],
  ['held', 'en', 'from 52% to 71%', 'percent', '71'],
  ['refused', 'en', 'from 52% to 71%', 'percent', '61'],
  ['held', 'en', 'between 41% and 56% of them', 'percent', '56'],
  // No number at all: years, dates, ordinals, pages, words that bound.
  ['held', 'en', 'Most tea houses served green tea', 'percent', '82'],
  ['held', 'en', 'On 5 March 2025, in its 3rd survey (Figure 10, p. 4, Q22)', 'percent', '82'],
  ['held', 'en', 'Since May 2024 over half of them', 'percent', '82'],
  ['held', 'zh', '2025年9月3日发布的第3次调查，图10', 'percent', '82'],
  ['held', 'zh', '多数茶馆供应绿茶', 'percent', '82'],
  ['held', 'de', 'Am 5. März 2025, in Abb. 3', 'percent', '82'],
  ['held', 'es', 'el 5 de marzo de 2025', 'percent', '82'],
  ['held', 'ja', '2025年9月に発表された第3回調査', 'percent', '82'],
  // Digits of other languages, however they are grouped.
  ['held', 'de', '8,2 Millionen Tassen', 'count', '8200000'],
  ['held', 'fr', '1 234 567 tasses', 'count', '1234567'],
  ['held', 'de', '1.234.567 Tassen', 'count', '1234567'],
  ['held', 'ja', '2万4千人が回答した', 'count', '24000'],
  ['refused', 'ja', '628人が回答した', 'count', '682'],
  ['refused', 'fr', 'En mars 2025, 82 % des maisons', 'percent', '28'],
  ['refused', 'es', '82 de cada 100 el 5 de marzo', 'percent', '28'],
  // Where shares are quoted, of the numbers of people, pages and days none is the value.
  ['refused', 'en', '28 people said that 82% of tea houses serve it', 'percent', '28'],
  ['refused', 'en', 'Figure 28: 82% of tea houses', 'percent', '28'],
  ['refused', 'en', 'see page 28: 82% of tea houses', 'percent', '28'],
  ['refused', 'en', 'pages 27–28 and 30: 82% of tea houses', 'percent', '28'],
  ['refused', 'en', 'pages 12 and 28 (82% of tea houses)', 'percent', '28'],
  ['refused', 'en', 'in table 28, 82% of tea houses', 'percent', '28'],
  ['refused', 'en', 'question 28 was answered by 82%', 'percent', '28'],
  ['refused', 'de', 'auf seite 28: 82 % der Teehäuser', 'percent', '28'],
  ['refused', 'es', 'en la página 28, el 82 %', 'percent', '28'],
  ['held', 'en', 'page 28 says that 82% of tea houses do', 'percent', '82'],
  ['held', 'en', 'as page 4 has it, 28 and 82%', 'percent', '28'],
  ['refused', 'en', '28 July: 82% of tea houses', 'percent', '28'],
  ['refused', 'en', 'up 28 points to 82%', 'percent', '28'],
  ['refused', 'en', 'up 28 points to 82%', 'points', '82'],
  ['refused', 'zh', '二十八家茶馆中，82%供应绿茶', 'percent', '28'],
  ['held', 'en', 'up 28 points to 82%', 'points', '28'],
  ['held', 'en', 'Green tea 28 41 82%', 'percent', '28'],
  ['held', 'en', '28, 41 and 82%', 'percent', '28'],
  ['held', 'en', '28 people said so', 'percent', '28'],
  // A power of ten between units of a measure, and nothing else.
  ['held', 'en', 'a capacity of 3,500 megawatts', 'GW', '3.5'],
  ['held', 'zh', '装机350万千瓦', 'GW', '3.5'],
  ['held', 'zh', '每10万人290人', '/10*3', '2.9'],
  ['held', 'en', '96.5 deaths per 100,000 people', '/10*5', '96.5'],
  ['held', 'zh', '死亡率为15.1/10万', '/10*5', '15.1'],
  ['refused', 'en', '96.5 deaths per 100,000 people', '/10*5', '100000'],
  ['refused', 'zh', '死亡率为15.1/10万', '/10*5', '10'],
  ['held', 'zh', '师生比为16.33:1', 'ratio', '16.33'],
  ['refused', 'zh', '师生比为16.33:1', 'ratio', '16.3'],
  ['held', 'zh', 'PMI为49.8', 'index', '49.8'],
  ['held', 'en', '2.9‰ of them', '[ppth]', '2.9'],
  ['held', 'en', 'up by 7 cents to $33.88', 'USD', '0.07'],
  ['held', 'en', 'one in five, or 1:4', 'multiple', '4'],
  ['refused', 'en', 'a capacity of 3,500 megawatts', 'GW', '3.6'],
  ['refused', 'en', 'up by 7 cents to $33.88', 'USD', '0.7'],
  ['refused', 'en', '82% of tea houses', 'percent', '8.2']
]

test('data-quote', async (t) => {
  for (const [outcome, language, quote, unit, value] of corpus) {
    await t.test(`${language} “${quote}”, ${value} ${unit}: ${outcome}`, async () => {
      const found = (await report(language, quote, unit, value)).filter((d) => d.includes(' data-quote '))
      assert.equal(found.length, outcome === 'held' ? 0 : 1, found.join('\n'))
    })
  }

  await t.test('should hold every value that is printed, and no other', async () => {
    const values = fc.integer({min: 2, max: 99_999}).map((d) => (d / 100).toFixed(d % 3))
    await fc.assert(
      fc.asyncProperty(values, values, async (printed, value) => {
        for (const [language, quote] of [
          ['en', `In 2025, ${printed}% of tea houses sold cake.`],
          ['zh', `2025年，${printed}%的茶馆卖蛋糕。`]
        ] as const) {
          const found = (await report(language, quote, 'percent', value)).filter((d) =>
            d.includes('data-quote')
          )
          assert.equal(found.length === 0, Number(printed) === Number(value), `${quote} ${value}`)
        }
      }),
      {numRuns: 60}
    )
  })

  await t.test(
    'should ask a quote for the value alone, not for the end of its range or its margin',
    async () => {
      for (const [quote, outcome] of [
        ['82% of tea houses', 0],
        ['up to 90% of tea houses, give or take 3 points', 1]
      ] as const) {
        const changed = tables('en', quote, 'percent', '82')
        const observations = [
          ['indicator', 'period', 'value', 'upper', 'margin', 'source', 'locator', 'evidence', 'quote'],
          ['cake', '2025', '82', '90', '3', 'report-2025', 'p. 3', 'primary', quote]
        ]
        const found = lines(await readWith({...changed, 'observations.csv': writeCsv(observations)}))
        assert.equal(found.filter((d) => d.includes(' data-quote ')).length, outcome, found.join('\n'))
      }
    }
  )

  await t.test('should ask for no reader where the percentage stands there', async () => {
    const reading = await readWith(tables('en', '82% of tea houses', 'percent', '82'), 'village-libraries', {
      get findQuantities(): never {
        throw new Error('asked for')
      }
    })
    assert.equal(reading.statistics.packages.size, 1)
  })

  await t.test('should compare nothing without a reader, and wait for one', async () => {
    const changed = tables('en', '82% of tea houses', 'percent', '28')
    assert.deepEqual(lines(await readWith(changed, 'village-libraries', {})), [])
    const found = await readWith(changed, 'village-libraries', {
      findQuantities: Promise.resolve(findQuantities)
    })
    assert.deepEqual(
      found.problems.map((d) => [d.ruleId, d.cause?.column]),
      [['data-quote', 39]]
    )
  })
})

function tables(language: string, quote: string, unit: string, value: string): Record<string, string> {
  return {
    'sources.csv': writeCsv([
      ['id', 'title', 'publisher', 'url', 'published', 'language'],
      ['report-2025', 'Tea 2025', 'Tea Board', 'https://example.org/2025.pdf', '2025-11-03', language]
    ]),
    'populations.csv': writeCsv([
      ['id', 'label_en', 'label_zh'],
      ['houses', 'tea houses', '茶馆']
    ]),
    'indicators.csv': writeCsv([
      ['id', 'label_en', 'label_zh', 'unit', 'population', 'terms_en', 'terms_zh'],
      ['cake', 'cake', '蛋糕', unit, 'houses', 'cake', '蛋糕']
    ]),
    'categories.csv': writeCsv([['indicator', 'id', 'label_en', 'label_zh']]),
    'observations.csv': writeCsv([
      ['indicator', 'period', 'value', 'source', 'locator', 'evidence', 'quote'],
      ['cake', '2025', value, 'report-2025', 'p. 3', 'primary', quote]
    ])
  }
}

async function report(language: string, quote: string, unit: string, value: string): Promise<string[]> {
  return lines(await readWith(tables(language, quote, unit, value)))
}
