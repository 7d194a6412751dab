import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findClockTimes} from '../src/find-clock-times.ts'
import {findWrittenNumbers} from '../src/find-written-numbers.ts'
import {findPercentiles} from '../src/find-percentiles.ts'
import {findSizes} from '../src/find-sizes.ts'
import type {Language} from '../src/language.ts'

const sizes: ReadonlyArray<readonly [language: Language, text: string, ...expected: string[]]> = [
  ['en', '512 MB of memory', '512 MB = 512 MBy'],
  ['en', '750 kilobytes, 2.8 GiB', '750 kilobytes = 750 kBy', '2.8 GiB = 2.8 GiBy'],
  ['en', 'a line of 10 Mbps', '10 Mbps = 10 Mbit/s'],
  ['en', 'a 32/64-bit system with 16/32 GB', '64-bit = 64 bit', '32 GB = 32 GBy'],
  ['en', '64/32-bit, 3/4 TB', '32-bit = 32 bit', '3/4 TB = 0.75 TBy'],
  ['en', 'a 64-bit system on the 3rd of May', '64-bit = 64 bit'],
  ['en', '100 MB/s is not 100 Mb/s', '100 MB/s = 100 MBy/s', '100 Mb/s = 100 Mbit/s'],
  ['zh', '8比特，100兆比特每秒', '8比特 = 8 bit', '100兆比特每秒 = 100 Mbit/s'],
  ['zh', '75万字节的内存', '75万字节 = 750000 By'],
  ['zh', '75 萬字節、512 MB', '75 萬字節 = 750000 By', '512 MB = 512 MBy'],
  ['zh', '64位系统，GB/T 15835']
]

test('findSizes', async (t) => {
  for (const [language, text, ...expected] of sizes) {
    await t.test(text, () => {
      const found = findSizes(text, language).map(
        (d) => `${text.slice(d.start, d.end)} = ${d.value} ${d.unit}`
      )
      assert.deepEqual(found, expected)
    })
  }
})

const percentiles: ReadonlyArray<readonly [language: Language, text: string, ...expected: string[]]> = [
  ['en', 'the 95th percentile, a p99.9 of 3', '95th percentile = 95', 'p99.9 = 99.9'],
  ['en', 'P30, P95X, 95 percent of 90 percentage points'],
  [
    'zh',
    '第95百分位、90百分位数、第 99 个百分位数',
    '第95百分位 = 95',
    '90百分位数 = 90',
    '第 99 个百分位数 = 99'
  ],
  ['zh', '99分位为P99，提高3个百分点', '99分位 = 99', 'P99 = 99']
]

test('findPercentiles', async (t) => {
  for (const [language, text, ...expected] of percentiles) {
    await t.test(text, () => {
      const found = findPercentiles(text, language).map(
        ({start, end, value}) => `${text.slice(start, end)} = ${value}`
      )
      assert.deepEqual(found, expected)
    })
  }
})

const clocks: ReadonlyArray<readonly [language: Language, text: string, ...expected: string[]]> = [
  ['en', 'It opens at 3:30 p.m. and closes at 12am.', '3:30 p.m. = 930', '12am = 0'],
  ['en', 'From 14:30 to 9 a.m.', '14:30 = 870', '9 a.m. = 540'],
  ['en', 'It ended 3:2, at a ratio of 16:33.'],
  ['zh', '下午 3 点半开始，凌晨12点结束。', '下午 3 点半 = 930', '凌晨12点 = 0'],
  ['zh', '14:30和3:15', '14:30 = 870', '3:15 = 195 or later'],
  ['zh', '上升3点，第2点']
]

test('findClockTimes', async (t) => {
  for (const [language, text, ...expected] of clocks) {
    await t.test(text, () => {
      const found = findClockTimes(text, language).map(
        ({written, minutes, isOfHalf}) => `${written} = ${minutes}${isOfHalf ? ' or later' : ''}`
      )
      assert.deepEqual(found, expected)
    })
  }
})

test('findWrittenNumbers', async (t) => {
  await t.test('should find numbers whatever they count', () => {
    const values = (text: string, language: Language): string[] =>
      findWrittenNumbers(text, language).map((d) => d.value)
    assert.deepEqual(values('iptables 1.8, two of 300 and .5', 'en'), ['1.8', '2', '300', '0.5'])
    assert.deepEqual(values('共十万行，3种', 'zh'), ['100000', '3'])
    assert.deepEqual(values('64/32, 24/7', 'en'), ['64', '32', '24', '7'])
  })
})
