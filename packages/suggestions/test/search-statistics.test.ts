import assert from 'node:assert/strict'
import {test} from 'node:test'
import {citationOf, searchStatistics, valueText} from '../src/search/search-statistics.ts'
import {statistics} from './statistics.ts'

/** What an editor types, and what is found, best first; `…`: and others. */
const corpus: Array<[query: string, ...citations: string[]]> = [
  ['punctual', 'trams/punctual@2025', 'trams/punctual@2023'],
  ['PUNCTUAL', 'trams/punctual@2025', 'trams/punctual@2023'],
  ['ｐｕｎｃｔｕａｌ', 'trams/punctual@2025', 'trams/punctual@2023'],
  ['准点', 'trams/punctual@2025', 'trams/punctual@2023'],
  ['准点 2023', 'trams/punctual@2023'],
  ['on time 2025', 'trams/punctual@2025'],
  ['commuters', 'trams/card@2025~commuters'],
  ['content', 'trams/content@2025^2025-06-01', 'trams/content@2025'],
  ['通勤', 'trams/card@2025~commuters'],
  ['準點', 'trams/punctual@2025', 'trams/punctual@2023'],
  ['1560 萬', 'trams/trips@2025'],
  ['電車安靜', 'trams/quiet@2025'],
  ['tickets app', 'trams/app@2025'],
  ['84%', 'trams/punctual@2025'],
  ['84', 'trams/punctual@2025'],
  ['百分之八十四', 'trams/punctual@2025'],
  ['1560万', 'trams/trips@2025'],
  ['15.6 million', 'trams/trips@2025'],
  ['speed', 'trams/reason@2025#speed'],
  ['舒适', 'trams/reason@2025#comfort'],
  ['56% of riders pay by card', 'trams/card@2025'],
  ['56%的乘客刷卡付费', 'trams/card@2025'],
  ['trams/quiet', 'trams/quiet@2025'],
  ['电车安静', 'trams/quiet@2025'],
  ['乘客刷卡', 'trams/card@2025', '…'],
  ['card payments', 'trams/card@2025', '…'],
  ['zebra'],
  ['斑马'],
  ['7%'],
  ['！？'],
  ['punctual zebra giraffe']
]

test('searchStatistics(statistics, query)', async (t) => {
  for (const [query, ...expected] of corpus) {
    await t.test(`should find ${expected.join(', ') || 'nothing'} for ${query}`, () => {
      const found = searchStatistics(statistics, query).observations.map(citationOf)
      if (expected.at(-1) === '…')
        assert.deepEqual(found.slice(0, expected.length - 1), expected.slice(0, -1))
      else assert.deepEqual(found, expected)
    })
  }

  await t.test('should list everything where nothing is asked for', () => {
    assert.equal(searchStatistics(statistics).observations.length, 16)
  })

  await t.test('should say when only most of a query is found', () => {
    assert.equal(searchStatistics(statistics, 'punctual').isWhole, true)
    assert.equal(searchStatistics(statistics, 'card zebra').isWhole, false)
  })

  await t.test('should not take long for a query that nobody types', () => {
    const hostile = ['八十'.repeat(5000), 'a-'.repeat(50_000), '%'.repeat(50_000), '\u0000'.repeat(1000)]
    for (const query of hostile) assert.ok(Array.isArray(searchStatistics(statistics, query).observations))
  })
})

test('valueText(row, language)', async (t) => {
  const [trips] = searchStatistics(statistics, 'trips').observations
  const [quiet] = searchStatistics(statistics, 'quiet').observations

  await t.test('should write a value as a text would', () => {
    assert.equal(valueText(trips!, 'zh'), '1560万')
    assert.equal(valueText(trips!, 'en'), '15.6 million')
  })

  await t.test('should keep the hedge of its source', () => {
    assert.equal(valueText(quiet!, 'zh'), '75%及以上')
    assert.equal(valueText(quiet!, 'en'), '75% or more')
  })
})
