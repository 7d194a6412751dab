import assert from 'node:assert/strict'
import {mkdtemp, mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {loadStatistics} from '@collate/statistics'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import remarkValidateStatistics from '../src/index.ts'
import {printMessages, type Language} from './check-text.ts'

const root = await mkdtemp(join(tmpdir(), 'readme-articles-'))
after(() => rm(root, {recursive: true}))

/** When the article of each example appeared, and how many claims it makes. */
const examples: Record<string, {published: string; claims: number}> = {
  'village-libraries': {published: '2025-12-01', claims: 2},
  'northland-accounts': {published: '2024-12-03', claims: 12},
  'northland-yearbook': {published: '2025-03-10', claims: 10}
}

type Example = {name: string; files: Map<string, string>; text: string}

/** The examples of a README of the statistics package: their tables, and the text that cites them. */
async function readExamples(readme: string): Promise<Example[]> {
  const content = await readFile(new URL(`../../statistics/${readme}`, import.meta.url), 'utf8')
  const found: Example[] = []
  for (const [, language, path, block] of content.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```/gms)) {
    if (path === 'datapackage.json')
      found.push({name: JSON.parse(block!).name as string, files: new Map(), text: ''})
    const example = found.at(-1)!
    if (path !== undefined) example.files.set(path, block!)
    else if (language === 'mdx') example.text += block!
  }
  return found
}

async function check({name, files, text}: Example, language: Language): Promise<VFile> {
  const folder = join(root, language, name)
  await mkdir(join(folder, name), {recursive: true})
  for (const [path, content] of files) await writeFile(join(folder, name, path), content)
  const {published} = examples[name]!
  const file = new VFile({path: `${language}.mdx`, value: text})
  file.data.article = {language, frontmatter: {published}, keys: new Map(), bodyStart: 0}
  const statistics = await loadStatistics(folder)
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkValidateStatistics, {statistics, today: published, failOn: 'never'})
  processor.runSync(processor.parse(file), file)
  return file
}

for (const [language, readme] of [
  ['en', 'README.md'],
  ['zh', 'README.zh.md']
] as const) {
  test(`${readme} of the statistics package`, async (t) => {
    const found = await readExamples(readme)
    assert.deepEqual(
      found.map(({name}) => name),
      Object.keys(examples)
    )
    for (const example of found) {
      await t.test(`should cite ${example.name} without a fault`, async () => {
        const file = await check(example, language)
        const told = printMessages(file).filter((line) => !line.includes(': info: '))
        assert.deepEqual(told, [])
        assert.equal(file.data.claims!.length, examples[example.name]!.claims)
      })
    }

    await t.test('should see what it says is an error', async () => {
      const [libraries] = found
      const text = libraries!.text.replace('60%', '44%')
      const {messages} = await check({...libraries!, text}, language)
      assert.deepEqual(
        messages.filter(({fatal}) => fatal).map(({ruleId}) => ruleId),
        ['statistic-population']
      )
    })
  })
}
