import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findQuantities, type Language} from '@collate/claims'
import {numberSearch} from '../../src/web/number-search.ts'

/** What a text states, by what a page says, and whether the page holds it. */
const rows: Array<[Language, written: string, page: string, isHeld: boolean]> = [
  ['en', '82%', '百分之八十二的受访者', true],
  ['en', '82%', '82 respondents', false],
  ['en', '15.1 per 100,000', '孕产妇死亡率下降到15.1/10万', true],
  ['en', '15.1 per 100,000', '每10万人15.2例', false],
  ['en', '15.1 deaths', '15.1 per 100,000', true],
  ['zh', '每千人3.40', '3.40 per 1,000 people', true],
  ['zh', '16.33:1', 'a ratio of 16.33 to 1', true],
  ['zh', '16.33:1', 'a ratio of 16.34 to 1', false],
  ['zh', '指数为49.8', 'The PMI was 49.8.', true]
]

for (const [language, written, page, isHeld] of rows)
  test(`a page that says “${page}” should ${isHeld ? '' : 'not '}hold ${written}`, () => {
    const [quantity] = findQuantities(written, language)
    assert.ok(quantity)
    const search = numberSearch([{written, quantity, values: []}])
    search.take(page)
    assert.deepEqual(
      search.absent().map((d) => d.written),
      isHeld ? [] : [written]
    )
  })
