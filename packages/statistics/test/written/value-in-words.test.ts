import assert from 'node:assert/strict'
import {test} from 'node:test'
import * as fc from 'fast-check'
import {
  amountInWords,
  parseUnit,
  unitInWords,
  valueInWords,
  type Measured,
  type PublishedValue
} from '@collate/statistics/model'
import {unitSymbol} from '../../src/unit/symbol.ts'

const amounts: Array<[number: string, unit: string, en: string, zh: string]> = [
  ['82', 'percent', '82%', '82%'],
  ['12.50', 'percent', '12.50%', '12.50%'],
  ['-2.6', 'percent', '−2.6%', '−2.6%'],
  ['15', 'points', '15 percentage points', '15个百分点'],
  ['1', 'points', '1 percentage point', '1个百分点'],
  ['3', 'multiple', '3 times', '3倍'],
  ['16.33', 'ratio', '16.33:1', '16.33:1'],
  ['103.2', 'index', '103.2', '103.2'],
  ['9999', 'count', '9,999', '9999'],
  ['31200000', 'count', '31.2 million', '3120万'],
  ['12345', 'count', '12,345', '12,345'],
  ['2000000', 'count', '2 million', '200万'],
  ['3620000000', 'CNY', 'CNY 3.62 billion', '36.2亿元'],
  ['94974600000000', 'CNY', 'CNY 94,974.6 billion', '949746亿元'],
  ['-20600000000', 'USD', '−$20.6 billion', '−206亿美元'],
  ['1500000', 'CHF', 'CHF 1.5 million', '150万瑞士法郎'],
  ['96.5', '/10*5', '96.5 per 100,000', '每10万人96.5'],
  ['2.9', '/10*3', '2.9 per 1,000', '每1000人2.9'],
  ['2.9', '[ppth]', '2.9‰', '2.9‰'],
  ['421.5', '[ppm]', '421.5 ppm', '421.5 ppm'],
  ['80.9', 'a', '80.9 years', '80.9年'],
  ['1', 'h', '1 hour', '1小时'],
  ['706500000', 't', '706.5 million tonnes', '7.065亿吨'],
  ['12.5', 'GW', '12.5 GW', '12.5吉瓦'],
  ['35', 'ug/m3', '35 µg/m³', '35微克/立方米'],
  ['5920', 'kg/har', '5,920 kg per hectare', '5920千克/公顷'],
  ['1', 't/d', '1 tonne per day', '1吨/天'],
  ['17.5', 't/a', '17.5 tonnes per year', '17.5吨/年'],
  ['80', 'km/h', '80 km per hour', '80公里/小时'],
  ['152', '/km2', '152 per km²', '每平方公里152'],
  ['3', '/d', '3 per day', '每天3'],
  ['0.3', 'mm[Hg]/s', '0.3 mmHg per second', '0.3 mmHg/s'],
  ['-3.5', 'Cel', '−3.5 °C', '−3.5 °C']
]

const plain: Measured = {unit: 'percent', counted: '', isGrowth: false}

const values: Array<[PublishedValue, Partial<Measured>, en: string, zh: string]> = [
  [{value: '75', comparison: '>='}, {}, '≥ 75%', '≥75%'],
  [{value: '95', comparison: 'nearly'}, {}, 'nearly 95%', '近95%'],
  [{value: '50', comparison: '~'}, {}, 'about 50%', '约50%'],
  [{value: '48', upper: '50', comparison: '='}, {}, '48–50%', '48%–50%'],
  [{value: '-2', upper: '1.5', comparison: '='}, {}, '−2% to 1.5%', '−2%至1.5%'],
  [{value: '-2', upper: '-1', comparison: '='}, {}, '−2% to −1%', '−2%至−1%'],
  [
    {value: '1200000000', upper: '1500000000', comparison: '='},
    {unit: 'CNY'},
    'CNY 1.2–1.5 billion',
    '12亿–15亿元'
  ],
  [
    {value: '900000000', upper: '1200000000', comparison: '='},
    {unit: 'USD'},
    '$900 million–1.2 billion',
    '9亿–12亿美元'
  ],
  [{value: '2.1', margin: '0.3', comparison: '='}, {}, '2.1% ± 0.3', '2.1% ± 0.3'],
  [{value: '120', margin: '5', comparison: '='}, {unit: 'min'}, '120 minutes ± 5 minutes', '120分钟 ± 5分钟'],
  [{value: '4.8', comparison: '='}, {isGrowth: true}, '+4.8%', '+4.8%'],
  [{value: '-2.6', comparison: '='}, {isGrowth: true}, '−2.6%', '−2.6%'],
  [{value: '0', comparison: '='}, {isGrowth: true}, '0%', '0%'],
  [{value: '1.5', upper: '2', comparison: '='}, {isGrowth: true}, '+1.5–2%', '+1.5%–2%'],
  [{value: '80.9', comparison: '='}, {unit: 'a', label: '出生时预期寿命'}, '80.9 years', '80.9岁'],
  [{value: '40', upper: '44', comparison: '='}, {unit: 'a', label: '年龄中位数'}, '40–44 years', '40–44岁'],
  [{value: '30', comparison: '='}, {unit: 'a', label: '贷款期限'}, '30 years', '30年'],
  [{value: '2.9', comparison: '='}, {unit: '/10*3', counted: '活产'}, '2.9 per 1,000', '每1000活产2.9'],
  [
    {value: '96.5', comparison: '='},
    {unit: '/10*5', counted: '常住人口'},
    '96.5 per 100,000',
    '每10万人96.5'
  ],
  [
    {value: '4.5', comparison: '='},
    {unit: '/10*3', counted: '活产婴儿'},
    '4.5 per 1,000',
    '每1000活产婴儿4.5'
  ],
  [{value: '7.5', comparison: '='}, {unit: '/10^5', counted: '女性'}, '7.5 per 100,000', '每10万女性7.5'],
  [
    {value: '7.5', comparison: '='},
    {unit: '/10*5', counted: '18岁及以上居民'},
    '7.5 per 100,000',
    '每10万人7.5'
  ]
]

test('amountInWords', async (t) => {
  for (const [number, unit, en, zh] of amounts) {
    await t.test(`should write ${number} ${unit}`, () => {
      assert.deepEqual([amountInWords(number, unit, 'en'), amountInWords(number, unit, 'zh')], [en, zh])
    })
  }

  await t.test('should lose no digit of any number', () => {
    const powers: Record<string, number> = {trillion: 12, billion: 9, million: 6, 万亿: 12, 亿: 8, 万: 4}
    const number = fc.tuple(fc.bigInt({min: 0n, max: 10n ** 16n}), fc.nat({max: 3}))
    fc.assert(
      fc.property(number, fc.constantFrom('en' as const, 'zh' as const), ([digits, scale], language) => {
        const text = (digits * 10n ** BigInt(3 - scale)).toString()
        const [, shown = '', word = ''] = /^([\d,.]+) ?(\p{L}*)$/u.exec(
          amountInWords(text, 'count', language)
        )!
        const [whole = '', part = ''] = shown.replaceAll(',', '').split('.')
        assert.equal(BigInt(whole + part.padEnd(powers[word] ?? 0, '0')), BigInt(text))
      })
    )
  })

  await t.test('should write a number of any length', () => {
    const long = '9'.repeat(60)
    assert.equal(amountInWords(long, 'percent', 'zh').replaceAll(',', ''), `${long}%`)
    assert.equal(amountInWords(`-0.${long}`, 'points', 'en'), `−0.${long} percentage points`)
  })

  await t.test('should refuse what is no number, or has no unit', () => {
    assert.throws(() => amountInWords('8,2', 'percent', 'en'), /Unexpected `8,2 percent`/)
    assert.throws(() => amountInWords('82', 'apples', 'zh'), /expected a number and its unit/)
  })
})

test('valueInWords', async (t) => {
  for (const [value, measured, en, zh] of values) {
    await t.test(`should write ${en}`, () => {
      const of = {...plain, ...measured}
      assert.deepEqual([valueInWords(value, of, 'en'), valueInWords(value, of, 'zh')], [en, zh])
    })
  }
})

const unitNames: Array<[unit: string, en: string, zh: string, counted?: string]> = [
  ['percent', 'percent', '百分比'],
  ['points', 'percentage points', '百分点'],
  ['multiple', 'times', '倍'],
  ['count', 'number', '数量'],
  ['ratio', 'ratio', '比'],
  ['index', 'index', '指数'],
  ['CNY', 'Chinese Yuan', '元'],
  ['USD', 'US Dollar', '美元'],
  ['/10*5', 'per 100,000', '每10万人'],
  ['/10*3', 'per 1,000', '每1000活产', '活产'],
  ['[ppth]', 'per 1,000', '千分比'],
  ['kg/har', 'kg per hectare', '千克/公顷'],
  ['a', 'years', '年'],
  ['GW', 'GW', '吉瓦']
]

test('unitInWords', async (t) => {
  for (const [unit, en, zh, counted = ''] of unitNames) {
    await t.test(`should name ${unit}`, () => {
      assert.deepEqual([unitInWords(unit, counted, 'en'), unitInWords(unit, counted, 'zh')], [en, zh])
    })
  }

  await t.test('should show nobody a code that only machines read', () => {
    const codes = ['/10*5', '/10^5', '[ppth]', 'kg/har', '/har', 't/a', 'kW.h', '10*3.t', 'har', '[mi_i]/h']
    for (const code of codes.filter((d) => parseUnit(d)))
      for (const language of ['en', 'zh'] as const) {
        const shown = [unitInWords(code, '', language), amountInWords('1.5', code, language)].join(' ')
        assert.doesNotMatch(shown, /[*^[\]_]|\bhar\b/, `${code} ${language}`)
      }
  })
})

test('unitSymbol', () => {
  const symbols = [
    'kW.h',
    'm3/s',
    's-1',
    '[mi_i]/h',
    'mm[Hg]',
    '10*3/uL',
    'mg/dL',
    'kg.m-2',
    '[in_i]',
    'uSv'
  ].map(unitSymbol)
  assert.deepEqual(symbols, ['kW·h', 'm³/s', 's⁻¹', 'mi/h', 'mmHg', '10³/µL', 'mg/dL', 'kg·m⁻²', 'in', 'µSv'])
})
