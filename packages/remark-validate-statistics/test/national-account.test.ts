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
import {printMessages, today} from './check-text.ts'

const root = await mkdtemp(join(tmpdir(), 'national-account-'))
after(() => rm(root, {recursive: true}))

/** The second example of a README of the statistics package: its tables, and the text that cites them. */
async function readExample(name: string): Promise<{files: Map<string, string>; text: string}> {
  const readme = await readFile(new URL(`../../statistics/${name}`, import.meta.url), 'utf8')
  const example = readme.slice(readme.indexOf('"name": "northland-accounts"') - 200)
  const files = new Map<string, string>()
  for (const [, path, content] of example.matchAll(/^```\w+ (\S+)\n(.*?)^```/gms)) files.set(path!, content!)
  return {files, text: /^```mdx\n(.*?)^```/ms.exec(example)![1]!}
}

for (const [language, name] of [
  ['en', 'README.md'],
  ['zh', 'README.zh.md']
] as const) {
  test(`${name} cites its national account without a fault`, async () => {
    const {files, text} = await readExample(name)
    const folder = join(root, language, 'northland-accounts')
    await mkdir(folder, {recursive: true})
    for (const [path, content] of files) await writeFile(join(folder, path), content)

    const file = new VFile({path: `${language}.mdx`, value: text})
    file.data.article = {language, frontmatter: {published: '2024-12-03'}, keys: new Map(), bodyStart: 0}
    const processor = unified()
      .use(remarkParse)
      .use(remarkMdx)
      .use(remarkValidateStatistics, {
        statistics: await loadStatistics(join(root, language)),
        today,
        failOn: 'never'
      })
    processor.runSync(processor.parse(file), file)
    assert.deepEqual(
      printMessages(file).filter((line) => !line.includes(': info: ')),
      []
    )
    assert.equal(file.data.claims!.length, 10)
  })
}
