import assert from 'node:assert/strict'
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkValidateStatistics, {type Options} from 'remark-validate-statistics'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {statistics} from './check-text.ts'

const root = await mkdtemp(join(tmpdir(), 'options-'))
after(() => rm(root, {recursive: true}))
const fixtures = join(import.meta.dirname, 'fixtures/data')
const rightText = '<Stat cite="remote-work/home-days">56% of employees</Stat> work from home every week.'
const wrongText = rightText.replace('56%', '65%')
const refusal = /^Error: en\.mdx has 1 error\n {2}1:36 Unexpected `65%`, expected `56%` \(statistic-value\)$/

test('options', async (t) => {
  for (const [options, message] of [
    [
      {failon: 'never'},
      'Unexpected option `failon` of remark-validate-statistics, expected `statistics`, `data`, `language`, `today` or `failOn`'
    ],
    [
      {toString: 1},
      'Unexpected option `toString` of remark-validate-statistics, expected `statistics`, `data`, `language`, `today` or `failOn`'
    ],
    [
      {failOn: 'errors'},
      'Unexpected option `failOn: "errors"` of remark-validate-statistics, expected `error`, `warning` or `never`'
    ],
    [
      {language: 'en-GB'},
      'Unexpected option `language: "en-GB"` of remark-validate-statistics, expected `zh` or `en`'
    ],
    [
      {today: '2026-02-30'},
      'Unexpected option `today: "2026-02-30"` of remark-validate-statistics, expected a day as `YYYY-MM-DD`'
    ],
    [
      {today: 20260101},
      'Unexpected option `today: 20260101` of remark-validate-statistics, expected a day as `YYYY-MM-DD`'
    ],
    [
      {data: ''},
      'Unexpected option `data: ""` of remark-validate-statistics, expected the path of a directory'
    ],
    [
      {data: ['data']},
      'Unexpected option `data: […]` of remark-validate-statistics, expected the path of a directory'
    ],
    [
      {statistics: 'data'},
      'Unexpected option `statistics: "data"` of remark-validate-statistics, expected what `loadStatistics` gives; for the path of a directory, `data`'
    ],
    [
      {statistics: {}},
      'Unexpected option `statistics: {…}` of remark-validate-statistics, expected what `loadStatistics` gives; for the path of a directory, `data`'
    ],
    [
      {statistics, data: 'data'},
      'Unexpected option `data` beside `statistics` of remark-validate-statistics, expected one of them'
    ],
    [['data'], 'Unexpected options `[…]` of remark-validate-statistics, expected an object'],
    ['data', 'Unexpected options `"data"` of remark-validate-statistics, expected an object']
  ] as const) {
    await t.test(`should refuse them at once: ${message}`, () => {
      assert.throws(() => remarkValidateStatistics(options as never), new TypeError(message))
    })
  }

  await t.test('should pass by what is left out', async () => {
    const options = {statistics, data: null, language: undefined, today: null, failOn: undefined}
    assert.match(String(await run(wrongText, root, options as never)), refusal)
  })
})

test('data', async (t) => {
  const cwd = join(root, 'with-data')
  await cp(fixtures, join(cwd, 'texts/figures'), {recursive: true})

  await t.test('should be a directory from where the file is worked on', async () => {
    const options = JSON.parse('{"data": "texts/figures"}') as Options
    assert.equal(await run(rightText, cwd, options), undefined)
    assert.match(String(await run(wrongText, cwd, options)), refusal)
    assert.match(String(await run(wrongText, root, {data: join(cwd, 'texts/figures')})), refusal)
  })

  await t.test('should be read again when a file of it has changed', async () => {
    const file = join(cwd, 'texts/figures/remote-work/observations.csv')
    const text = await readFile(file, 'utf8')
    const changed = text.replaceAll(/^(home-days,2025,.*)$/gm, (row) => row.replaceAll('56', '65'))
    assert.notEqual(changed, text)
    await writeFile(file, changed)
    assert.equal(await run(wrongText, cwd, {data: 'texts/figures'}), undefined)
    await writeFile(file, text)
    assert.match(String(await run(wrongText, cwd, {data: 'texts/figures'})), refusal)
  })

  await t.test('should say where it is not, and what is wrong in it', async () => {
    assert.equal(
      String(await run(rightText, cwd, {data: 'figures'})),
      `Error: Cannot read statistics from \`${join(cwd, 'figures')}\`: there is no such directory`
    )
    await cp(fixtures, join(cwd, 'broken'), {recursive: true})
    const file = join(cwd, 'broken/remote-work/observations.csv')
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('56% of', '59% of'))
    assert.match(
      String(await run(rightText, cwd, {data: 'broken'})),
      /^Error: \d+ errors? in the data of `.*broken`:\n[^]*data\/remote-work\/observations\.csv:5:18: data-quote Unexpected value `56`/
    )
  })
})

test('no statistics and no data', async (t) => {
  const publication = join(root, 'publication')
  const below = join(publication, 'content/articles')
  await mkdir(below, {recursive: true})
  await cp(fixtures, join(publication, 'figures'), {recursive: true})
  const configuration = join(publication, 'collate.config.json')

  await t.test('should be what the configuration above the file names', async () => {
    await writeFile(configuration, '{"data": "figures"}')
    for (const options of [undefined, null, {}]) {
      assert.equal(await run(rightText, below, options), undefined)
      assert.match(String(await run(wrongText, below, options)), refusal)
    }
  })

  await t.test('should be without what that ignores', async () => {
    await writeFile(configuration, '{"data": "figures", "check": {"ignore": ["figures/remote-work"]}}')
    assert.match(String(await run(rightText, below)), /1:36 .*remote-work.*\(statistic-unknown\)/)
  })

  await t.test('should be the sentence about a wrong configuration, in the language asked for', async () => {
    await writeFile(configuration, '{\n  "dta": "figures"\n}')
    const expected = 'expected one of `$schema`, `content`, `data`, `site`, `check`'
    assert.equal(
      String(await run(rightText, below)),
      `Error: ../../collate.config.json:2:3 Unexpected key \`dta\`, ${expected}`
    )
    assert.match(
      String(await run(rightText, below, {language: 'zh'})),
      /^Error: \.\.\/\.\.\/collate\.config\.json:2:3 .*`dta`.*应/
    )
  })

  await t.test('should be `data` where nothing is configured, as for the command', async () => {
    const cwd = join(root, 'plain')
    await cp(fixtures, join(cwd, 'data'), {recursive: true})
    assert.match(String(await run(wrongText, cwd)), refusal)
  })

  await t.test('should say what was expected where there is nothing', async () => {
    const cwd = join(root, 'empty')
    await mkdir(cwd)
    assert.equal(
      String(await run(rightText, cwd)),
      `TypeError: Unexpected options without \`statistics\` or \`data\` of remark-validate-statistics, expected one of them, or a \`collate.config.json\` in \`${cwd}\` or above it`
    )
  })
})

/** What stops a text that is worked on in a folder. */
async function run(value: string, cwd: string, options?: Options | null): Promise<Error | undefined> {
  const file = new VFile({path: 'en.mdx', value, cwd})
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkValidateStatistics, options)
  try {
    await processor.run(processor.parse(file), file)
    return undefined
  } catch (error) {
    return error as Error
  }
}
