import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import test, {after} from 'node:test'
import {fileURLToPath} from 'node:url'
import {app, build, published, type Built} from './site.ts'

const slug = 'kubernetes-foundation-of-ai'
const command = fileURLToPath(new URL('../../../apps/cli/bin/collate.js', import.meta.url))

/** One fact of the first article falsified, in one of its editions and then the other: what, the edition, the text, and the rule that has to say so. */
const canaries: Array<[what: string, edition: string, from: string, to: string, rule: string]> = [
  ['a number', 'zh', '82%的容器用户', '28%的容器用户', 'statistic-value'],
  ['a number', 'en', '82% of container users', '28% of container users', 'statistic-value'],
  ['a year', 'zh', '从2023年的41%', '从2022年的41%', 'statistic-period'],
  ['a population', 'en', '82% of container users', '82% of respondents', 'statistic-population'],
  ['a direction', 'en', 'risen from 41%', 'fallen from 41%', 'statistic-direction']
]

const copy = await mkdtemp(`${tmpdir()}/canary-`)
const site: Built = {
  directory: `${app}.astro/sites/${copy.split('/').at(-1)}`,
  content: `${copy}/content`,
  data: published.data
}
after(() => Promise.all([copy, site.directory].map((path) => rm(path, {recursive: true, force: true}))))

// Each falsehood stands in a copy of its own of the article, and nothing else is wrong in any of them.
await cp(published.content, site.content, {
  recursive: true,
  filter: (path) => !/node_modules|\.turbo/.test(path)
})
const copyOf = (index: number) => `${slug}-${index}`
for (const [index, [, edition, from, to]] of canaries.entries()) {
  const folder = `${site.content}/articles/${copyOf(index)}`
  await cp(`${published.content}/articles/${slug}`, folder, {recursive: true})
  const source = await readFile(`${folder}/${edition}.mdx`, 'utf8')
  assert.ok(source.includes(from), `${from} stands in ${edition}.mdx`)
  await writeFile(`${folder}/${edition}.mdx`, source.replace(from, to))
}
const checked = await check(site)
const built = await build(site)

for (const [index, [what, edition, , , rule]] of canaries.entries()) {
  test(`${what} that is false in ${edition}.mdx turns the command and the site red`, () => {
    for (const {status, output} of [checked, built]) {
      assert.notEqual(status, 0, output)
      assert.match(output, new RegExp(`${copyOf(index)}/${edition}\\.mdx:.*\\n?.*${rule}`), output)
    }
    assert.match(checked.output, new RegExp(`error .*${rule}`))
  })
}

async function check({content, data}: Built): Promise<{status: number; output: string}> {
  return new Promise((resolve) => {
    const parameters = [command, 'check', '--content', content, '--data', data, '--no-cache']
    execFile(process.execPath, parameters, {maxBuffer: 2 ** 24}, (error, output) =>
      resolve({status: Number(error?.code ?? 0), output})
    )
  })
}
