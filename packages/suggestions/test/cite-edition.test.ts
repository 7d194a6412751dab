import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Language} from '@collate/articles'
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

test('citeEdition(edition, statistics, today)', async (t) => {
  for (const [language, body, ...cites] of rows) {
    await t.test(`should cite ${cites.join(', ') || 'nothing'} for ${body}`, () => {
      const {cited, text} = citeEdition(editionOf(language, body), statistics, today)
      assert.deepEqual(
        cited.map(({cite}) => cite),
        cites
      )
      assert.equal(text.split('<Stat ').length - 1, cites.length)
    })
  }
})
