import assert from 'node:assert/strict'
import {test} from 'node:test'
import {knownPeriod, periodInWords} from '@collate/statistics/model'

const rows: Array<[period: string, en: string, zh: string]> = [
  ['2025', '2025', '2025年'],
  ['2022/2024', '2022–2024', '2022—2024年'],
  ['2025-H1', 'the first half of 2025', '2025年上半年'],
  ['2025-07/2025-12', 'the second half of 2025', '2025年下半年'],
  ['2025-Q4', 'Q4 2025', '2025年第四季度'],
  ['2025-10', 'October 2025', '2025年10月'],
  ['2024-Q1/2024-Q3', 'January–September 2024', '2024年前三季度'],
  ['2024-01/2024-10', 'January–October 2024', '2024年1—10月'],
  ['2024-06/2024-08', 'June–August 2024', '2024年6—8月'],
  ['2023-04/2024-03', 'April 2023 to March 2024', '2023年4月至2024年3月'],
  ['2025-10-31', 'October 31, 2025', '2025年10月31日'],
  ['2024-10-03/2024-10-08', 'October 3–8, 2024', '2024年10月3日至8日'],
  ['2025-01-14/2025-02-22', 'January 14 to February 22, 2025', '2025年1月14日至2月22日'],
  ['2024-12-30/2025-01-05', 'December 30, 2024 to January 5, 2025', '2024年12月30日至2025年1月5日']
]

test('periodInWords', async (t) => {
  for (const [period, en, zh] of rows) {
    await t.test(`should write ${period}`, () => {
      assert.equal(periodInWords(knownPeriod(period), 'en'), en)
      assert.equal(periodInWords(knownPeriod(period), 'zh'), zh)
    })
  }
})
