import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseEdition} from '@collate/articles'
import {isError} from '@collate/findings'
import {loadStatistics} from '@collate/statistics'
import {assert as check, asyncProperty, constantFrom, nat} from 'fast-check'
import {VFile} from 'vfile'
import {createProcessor} from '../src/index.ts'
import {heads, publish} from './publication.ts'

/** Sentences about the data that are true as they stand, and the quantity in each. */
const claims = [
  ['zh', '<Stat cite="tea/green">82%</Stat>的茶馆在2025年提供绿茶。', '82%'],
  ['zh', '<Stat cite="tea/black">41%</Stat>的茶馆在2025年提供红茶。', '41%'],
  ['en', '<Stat cite="tea/green">82%</Stat> of tea houses served green tea in 2025.', '82%'],
  ['en', '<Stat cite="tea/black">41 percent</Stat> of tea houses served black tea in 2025.', '41 percent'],
  ['zh', '有82%的茶馆提供绿茶。', '82%'],
  ['en', 'Of the tea houses, 41% served black tea.', '41%']
] as const

/** All characters of format and control, and some that no font knows. */
const unseen = Array.from({length: 0x11_00_00}, (_, code) => code)
  .filter((code) => code < 0xd8_00 || code > 0xdf_ff)
  .map((code) => String.fromCodePoint(code))
  .filter(
    (character) => /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\p{DI}\p{Co}]/u.test(character) && !/[\t\n]/.test(character)
  )

test('no character that nobody sees lets a quantity pass', async () => {
  const {data} = await publish({})
  const processor = createProcessor({statistics: await loadStatistics(data), today: '2026-02-01'})
  const find = async (language: 'zh' | 'en', body: string) => {
    const edition = parseEdition(
      new VFile({path: `articles/a/${language}.mdx`, value: new TextEncoder().encode(heads[language] + body)})
    )
    if (edition.tree) await processor.run(edition.tree, edition.file)
    return edition.file.messages.filter(isError).map((message) => message.ruleId)
  }

  for (const [language, body] of claims.slice(0, 4)) assert.deepEqual(await find(language, body), [], body)

  await check(
    asyncProperty(
      constantFrom(...claims),
      nat({max: unseen.length - 1}),
      nat({max: 20}),
      async (claim, index, place) => {
        const [language, body, quantity] = claim
        const at = body.indexOf(quantity) + (place % (quantity.length + 1))
        const rules = await find(language, body.slice(0, at) + unseen[index] + body.slice(at))
        assert.notDeepEqual(rules, [])
      }
    ),
    {numRuns: 1500}
  )
})
