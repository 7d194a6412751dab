import assert from 'node:assert/strict'
import {test} from 'node:test'
import {join} from 'node:path'
import type {Language} from '@collate/articles'
import {loadStatistics} from '@collate/statistics'
import {citeEdition} from '../src/citations/cite-edition.ts'
import {editionOf, statistics, today} from './statistics.ts'

/** Texts, and what is cited in them without asking anybody. */
const rows: Array<[language: Language, body: string, ...cites: string[]]> = [
  ['en', 'In 2025, 56% of riders paid by card.', 'trams/card'],
  ['zh', '2025年，56%的乘客刷卡付费。', 'trams/card'],
  // The words allow several readings, and the number is that of one.
  ['en', '44% of riders wait long for a tram.', 'trams/wait@2025'],
  ['zh', '44%的乘客等车太久。', 'trams/wait@2025'],
  ['en', '## The year 2023\n\n41% of riders pay by card.', 'trams/card@2023'],
  ['en', '## Commuters\n\n64% pay by card.', 'trams/card~commuters'],
  // Words that name what is meant need no pin.
  ['en', 'In the fourth quarter of 2025, 52% of riders waited long.', 'trams/wait'],
  ['en', '71% of riders were first reported as content in 2025.', 'trams/content'],
  ['zh', '2025年，满意的乘客初次公布为71%。', 'trams/content'],
  // Without words the newest is meant: a pin would make a false number true.
  ['en', '41% of riders pay by card.'],
  ['zh', '41%的乘客刷卡付费。'],
  ['en', '78% of lines run on time.'],
  ['en', 'In 2025, 71% of riders were content.'],
  ['zh', '2025年，71%的乘客满意。'],
  ['en', '57% of riders pay by card.']
]

/** What a national account says: spans, growths, forecasts, a target and a revision. */
const national: typeof rows = [
  ['zh', '2024年的目标是国内生产总值增长5%左右。', 'china-gdp/gdp-growth'],
  ['zh', '2024年前三季度，国内生产总值949746亿元。', 'china-gdp/gdp'],
  ['zh', '2024年第三季度，国内生产总值环比增长0.9%。', 'china-gdp/gdp-step'],
  ['zh', '2023年国内生产总值初次公布为1260582亿元。', 'china-gdp/gdp'],
  ['zh', '2023年国内生产总值为1260582亿元。'],
  ['en', 'The economy was forecast to expand by 4.8% in 2024.', 'china-gdp/gdp-growth'],
  ['en', 'GDP growth in 2024 was 5.0%.', 'china-gdp/gdp-growth'],
  ['en', 'In September 2024 the unemployment rate was 5.1%.', 'china-gdp/unemployment'],
  ['en', 'China’s GDP grew by 5.3% on the year.'],
  ['en', 'China’s GDP in 2023 was CNY 126,058.2 billion.']
]
const data = await loadStatistics(join(import.meta.dirname, '../../statistics/data'))

test('citeEdition(edition, statistics, today)', async (t) => {
  for (const row of [...rows, ...national]) {
    const [language, body, ...cites] = row
    await t.test(`should cite ${cites.join(', ') || 'nothing'} for ${body}`, () => {
      const known = national.includes(row) ? data : statistics
      const {cited, text} = citeEdition(editionOf(language, body), known, today)
      assert.deepEqual(
        cited.map(({cite}) => cite),
        cites
      )
      assert.equal(text.split('<Stat ').length - 1, cites.length)
    })
  }
})
