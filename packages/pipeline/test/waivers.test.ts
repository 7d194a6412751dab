import assert from 'node:assert/strict'
import {test} from 'node:test'
import {discoverArticles} from '@collate/articles/content'
import {contentDisk} from '@collate/articles/disk'
import type {ArticleSetup} from '../src/article-steps.ts'
import {createArticleCheck} from '../src/check-article.ts'
import {sourcesIn} from '../src/sources.ts'
import {readData} from '../src/data/read-data.ts'
import {heads, publish} from './publication.ts'

const number = '<Stat cite="tea/green">28%</Stat>'

type Row = {
  name: string
  rule: string
  /** Body of the edition with the finding; the note stands behind it. */
  body: string
  /** What is written instead of what, in either edition: the statement is another one then. */
  edits: Array<[from: string, to: string]>
  head?: string
  /** Body of the edition that it was made from. */
  original?: string
}

/** A note answers the sentence that its writer has read, and no other. */
const rows: Row[] = [
  {
    name: 'a paragraph',
    rule: 'statistic-value',
    body: `In 2025, ${number} of tea houses served green tea.`,
    edits: [
      ['served green tea', 'served guests green tea with poison'],
      ['2025, ', '2025, as the Board said, '],
      ['served', '~~served~~'],
      ['cite="tea/green"', 'cite="tea/green@2025"']
    ]
  },
  {
    name: 'an item of a list',
    rule: 'statistic-value',
    body: `What tea houses served in 2025:\n\n- green tea: ${number} of tea houses\n- black tea`,
    edits: [
      ['What tea houses served', 'What the Board recommends'],
      ['green tea: ', 'green tea by night: ']
    ]
  },
  {
    name: 'a cell of a table',
    rule: 'statistic-value',
    body: `| Tea houses in 2025 | Served |\n| - | - |\n| green tea | ${number} of tea houses |`,
    edits: [
      ['| Served |', '| Poisoned with |'],
      ['| green tea |', '| green tea, by law |'],
      ['of tea houses |', 'of tea houses at night |']
    ]
  },
  {
    name: 'a number without a citation',
    rule: 'statistic-uncited',
    body: 'By our own count 28% of these lines are short. Tea is old.',
    edits: [['of these lines are short', 'of tea houses poison their guests']]
  },
  {
    name: 'the title',
    rule: 'statistic-uncited',
    head: heads.en.replace('title: Tea', 'title: 28% of them serve it'),
    body: 'Tea is old.',
    edits: [['title: 28% of them serve it', 'title: 28% of them sell drugs']]
  },
  {
    name: 'the description of a picture',
    rule: 'statistic-uncited',
    body: 'A picture ![28% of the cups](./cups.png) beside.',
    edits: [['28% of the cups', '28% of the guests']]
  },
  {
    name: 'the caption of a chart',
    rule: 'statistic-uncited',
    body: '<Chart of="tea/green" title="28% of tea houses served green tea" />',
    edits: [['served green tea" />', 'always served green tea" />']]
  },
  {
    name: 'a chart of nothing',
    rule: 'statistic-unknown',
    body: '<Chart of="tea/greens" />',
    edits: [['tea/greens', 'tea/leaves']]
  },
  {
    name: 'a link',
    rule: 'link-text',
    body: 'Tea is old, as you see [here](/en/tea/).',
    edits: [
      ['/en/tea/', '/en/'],
      ['Tea is old', 'Tea is new']
    ]
  },
  {
    name: 'a quotation without a speaker',
    rule: 'article-quote',
    body: 'It is true. “Tea is older than all of the houses that sell it.”',
    edits: [['that sell it', 'that steal it']]
  },
  {
    name: 'a sentence of a pair',
    rule: 'translation-tone',
    head: heads.zh,
    body: '2025年，<Stat cite="tea/green">82%</Stat>的茶馆供应绿茶。',
    original: 'In 2025, <Stat cite="tea/green">only 82%</Stat> of tea houses served green tea.',
    edits: [
      ['茶馆供应绿茶', '茶馆常年供应绿茶'],
      ['served green tea', 'served green tea to their guests']
    ]
  }
]

for (const {name, rule, body, edits, head = heads.en, original} of rows) {
  test(`a note on ${name} answers no other statement`, async () => {
    const publication = await publish({})
    const own = head === heads.zh ? 'zh' : 'en'
    const texts = new Map<string, string>([[own, `${head}${body}\n`]])
    if (original !== undefined) texts.set('en', `${heads.en}${original}\n`)
    await write(texts)
    const [finding] = await find(rule)
    assert.ok(finding)

    const note = `<Note waives="${rule}" finding="${finding.finding}" by="Ada" until="2026-06-30">\nThe source says it in this way.\n</Note>`
    texts.set(own, `${texts.get(own)}\n${note}\n`)
    await write(texts)
    assert.deepEqual(
      (await find(rule)).map((d) => d.waived?.by),
      ['Ada']
    )
    assert.deepEqual(await find('waiver-unused'), [])

    for (const [from, to] of edits) {
      const [path, text] = [...texts].find((d) => d[1].includes(from))!
      await write([[path, text.replace(from, to)]])
      const [open] = await find(rule)
      assert.equal(open?.waived, null, to)
      const [unused] = await find('waiver-unused')
      assert.deepEqual(unused?.expected, [open.finding], to)
      await write(texts)
    }

    async function write(files: Iterable<[language: string, text: string]>): Promise<void> {
      for (const [language, file] of files) {
        await publication.write(`content/articles/a/${language}.mdx`, file)
      }
    }

    async function find(wanted: string) {
      const {articles: folders} = await discoverArticles(publication.content, contentDisk)
      const {statistics, unusable} = await readData(publication.data)
      const setup: ArticleSetup = {
        statistics,
        unusable,
        folders: () => folders,
        glossary: {entries: [], byId: new Map()},
        links: 'internal',
        allowHosts: [],
        uncited: 'warning',
        languages: ['zh', 'en'],
        release: false,
        withNumbers: false,
        today: '2026-02-01'
      }
      const check = createArticleCheck(setup, sourcesIn(publication.content))
      const {files} = await check(
        {slug: 'a', languages: folders[0]!.editions, isWhole: true, pictures: []},
        () => {}
      )
      return files.flatMap((d) => d.messages).filter((d) => d.ruleId === wanted)
    }
  })
}
