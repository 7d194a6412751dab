import assert from 'node:assert/strict'
import {test} from 'node:test'
import {disk} from '@collate/statistics/disk'
import {readStatistics} from '@collate/statistics/read'
import type {ArticleSetup} from '../src/article-steps.ts'
import {createArticleCheck} from '../src/check-article.ts'
import {sourcesIn} from '../src/sources.ts'
import {heads, publish} from './publication.ts'

const addresses = [
  'www.example.org',
  'https://example.org/a',
  'a@b.example',
  'mailto:a@b.example',
  'x/a@b.example'
]

/** What stands round an address: GFM finds each of them only after the text has been read. */
const surroundings: Array<(address: string) => string> = [
  (d) => `“${d}”`,
  (d) => `【${d}】`,
  (d) => `（${d}），`,
  (d) => `网站${d}`,
  (d) => `&amp;${d} &amp; “${d} ”`,
  (d) => `**${d}**\\*${d}`
]

const containers: Array<[name: string, hold: (text: string) => string]> = [
  ['a paragraph', (d) => d],
  ['lines', (d) => `One\n${d}  \n ${d}`],
  ['a heading', (d) => `## ${d}`],
  ['a quotation', (d) => `> ${d}\n> ${d}`],
  ['a list', (d) => `- ${d}\n  - ${d}\n\n    ${d}`],
  ['a table', (d) => `| a |\n| - |\n| ${d} |`],
  ['a component', (d) => `<Quote by="Ada">${d}</Quote>`],
  ['a component of blocks', (d) => `<Quote by="Ada">\n\n${d}\n\n</Quote>`],
  ['a citation', (d) => `Green tea <Stat cite="tea/green">82% ${d}</Stat>.`],
  ['a footnote', (d) => `a[^b]\n\n[^b]: ${d}`]
]

test('an address is a link with a place, wherever GFM finds it, and nothing falls over', async (t) => {
  const publication = await publish({})
  const {content, data} = publication
  const {statistics} = await readStatistics(data, disk)
  const setup: ArticleSetup = {
    statistics,
    unusable: [],
    folders: () => [],
    glossary: {entries: [], byId: new Map()},
    links: 'all',
    allowHosts: [],
    uncited: 'warning',
    languages: ['zh', 'en'],
    release: false,
    withNumbers: false,
    today: '2026-02-01'
  }
  const check = createArticleCheck(setup, sourcesIn(content))

  for (const [name, hold] of containers) {
    await t.test(`in ${name}`, async () => {
      for (const surround of surroundings) {
        const body = addresses.map((address) => hold(surround(address)).replaceAll('[^b]', `[^${address}]`))
        for (const language of ['zh', 'en'] as const)
          await publication.write(
            `content/articles/x/${language}.mdx`,
            `${heads[language]}${body.join('\n\n')}\n`
          )
        const {files} = await check(
          {slug: 'x', languages: ['zh', 'en'], isWhole: true, pictures: []},
          () => {}
        )
        for (const {path, messages, web} of files) {
          assert.ok(web && web.links.length > 0, `${path}: ${body[0]}`)
          for (const {place} of [...web.links, ...messages])
            assert.ok(place && ('start' in place ? place.start : place).line > 0)
        }
      }
    })
  }
})
