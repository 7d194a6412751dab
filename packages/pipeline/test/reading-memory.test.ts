import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createReadingMemory, type ReadingMemory} from '@collate/claims/reading'
import {loadStatistics} from '@collate/statistics'
import {createArticleSteps, openGlossary} from '../src/core.ts'
import {heads, publish} from './publication.ts'

const body =
  'In 2025, <Stat cite="tea/green">82%</Stat> of tea houses served green tea.\n\n<Stat cite="tea/black">41%</Stat> of them served black tea in 2025.\n'

test('of a text that is written on, only what has changed is judged anew, and nothing after keys at which it does not parse', async () => {
  const {data} = await publish({})
  const texts = new Map<string, string>()
  const read = (path: string): string | undefined => texts.get(path)
  const steps = createArticleSteps(
    {
      statistics: await loadStatistics(data),
      unusable: [],
      folders: () => [],
      glossary: openGlossary(read).terms,
      links: 'internal',
      allowHosts: [],
      uncited: 'warning',
      languages: ['zh', 'en'],
      release: false,
      today: '2026-02-01',
      withNumbers: false
    },
    read
  )
  const memory = createReadingMemory()
  let made = 0
  const counted: ReadingMemory = {
    ...memory,
    again: (key, make) =>
      memory.again(key, () => {
        made++
        return make()
      })
  }

  const madeFor = async (text: string): Promise<number> => {
    made = 0
    texts.set('articles/tea/en.mdx', heads.en + text)
    await steps.checkAlone('tea', 'en', [], counted)
    return made
  }
  const all = await madeFor(body)
  assert.ok(all > 1)
  assert.equal(await madeFor(body), 0)
  assert.equal(await madeFor(body.replace('of them', 'of all')), 1)
  for (const broken of [body.replace('</Stat>', ''), body.replace('41%<', '41%')])
    assert.equal(await madeFor(broken), 0)
  assert.equal(await madeFor(body.replace('of them', 'of all')), 0)
})
