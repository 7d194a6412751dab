import assert from 'node:assert/strict'
import {test} from 'node:test'
import {wordsOfLabel} from '@collate/statistics/model'

const rows: Array<[language: 'en' | 'zh', label: string, words: string[]]> = [
  ['en', 'open in the evening', ['open', 'evening']],
  ['en', 'electric cars as a share of cars sold', ['electric', 'cars', 'sold']],
  [
    'en',
    'growth of gross domestic product in the first three quarters',
    ['gross', 'domestic', 'product', 'three']
  ],
  ['en', 'unemployment rate', ['unemployment']],
  ['en', 'R&D spending per head', ['r&d', 'spending', 'head']],
  ['en', 'residents’ trust', ['residents', 'trust']],
  ['en', 'growth rate', ['growth rate']],
  ['zh', '晚间开放', ['晚间开放']],
  ['zh', '前三季度国内生产总值增速', ['国内生产总值']],
  ['zh', '电动汽车占汽车销量的比例', ['电动汽车', '汽车销量']],
  ['zh', '中国对外贸易的比重', ['中国对外贸易']],
  ['zh', '从业人员和中小企业', ['从业人员', '中小企业']],
  ['zh', '城镇调查失业率', ['城镇调查失业率']],
  ['zh', '增长率', ['增长率']]
]

test('wordsOfLabel', async (t) => {
  for (const [language, label, words] of rows) {
    await t.test(`should find what ${label} measures`, () => {
      assert.deepEqual(wordsOfLabel(label, language), words)
    })
  }
})
