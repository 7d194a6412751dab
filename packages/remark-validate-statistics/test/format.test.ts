import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {loadStatistics} from '@collate/statistics'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import remarkValidateStatistics from '../src/index.ts'
import {printMessages, today, type Language} from './check-text.ts'

/** An invented port: spans, a forecast, a target, a revision, growths, and numbers of nobody. */
const port = new URL('../../statistics/test/fixtures/format', import.meta.url)
const statistics = await loadStatistics(fileURLToPath(port))

const rows: Array<[language: Language, text: string, findings: string[]]> = [
  ['zh', '2024年前三季度，全港货物吞吐量为<Stat cite="river-port/freight">3100万吨</Stat>。', []],
  [
    'zh',
    '2024年1至9月，全港货物吞吐量为<Stat cite="river-port/freight@2024-Q1/2024-Q3">3100万吨</Stat>。',
    []
  ],
  [
    'en',
    'In 2024 the port handled <Stat cite="river-port/freight">41.64 million tonnes</Stat> of freight.',
    []
  ],
  ['en', 'The port handled <Stat cite="river-port/freight">41.64 million tonnes</Stat> of freight.', []],
  [
    'en',
    'The port handled <Stat cite="river-port/freight">60 million tonnes</Stat> of freight.',
    ['statistic-value']
  ],
  [
    'en',
    'In 2024 the port handled <Stat cite="river-port/freight">43 million tonnes</Stat> of freight.',
    ['statistic-hedge', 'statistic-status']
  ],
  [
    'en',
    'The port handled <Stat cite="river-port/freight@2024-H1">31 million tonnes</Stat> of freight.',
    ['statistic-unknown']
  ],
  ['en', 'In 2024, freight grew by <Stat cite="river-port/freight-growth">4.1%</Stat> on the year.', []],
  ['en', 'In 2024 <Stat cite="river-port/idle">just under 20%</Stat> were idle.', []],
  ['zh', '2024年12月，运价指数为<Stat cite="river-port/price-index">104.2</Stat>。', []]
]

test('what reports say', async (t) => {
  for (const [language, text, findings] of rows) {
    await t.test(text, () => {
      const file = new VFile({path: `${language}.mdx`, value: text})
      file.data.article = {language, frontmatter: {published: today}, keys: new Map(), bodyStart: 0}
      const tree = unified().use(remarkParse).use(remarkMdx).parse(text)
      unified().use(remarkValidateStatistics, {statistics, today, failOn: 'never'}).runSync(tree, file)
      assert.deepEqual(
        file.messages.map((d) => d.ruleId),
        findings,
        printMessages(file).join('\n')
      )
    })
  }
})
