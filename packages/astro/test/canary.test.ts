import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import test, {type TestContext} from 'node:test'
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

for (const [what, edition, from, to, rule] of canaries) {
  test(`${what} that is false in ${edition}.mdx turns the command and the site red`, async (t) => {
    const site = await falsify(t, `content/articles/${slug}/${edition}.mdx`, from, to)
    const checked = await check(site)
    assert.equal(checked.status, 1, checked.output)
    assert.match(checked.output, new RegExp(`${edition}\\.mdx`))
    assert.match(checked.output, new RegExp(`error .*${rule}`))
    const built = await build(site)
    assert.notEqual(built.status, 0)
    assert.match(built.output, new RegExp(rule))
  })
}

async function check({content, data}: Built): Promise<{status: number; output: string}> {
  return new Promise((resolve) => {
    const parameters = [command, 'check', '--content', content, '--data', data, '--no-cache']
    execFile(process.execPath, parameters, (error, output) =>
      resolve({status: Number(error?.code ?? 0), output})
    )
  })
}

/** The publication itself with one text changed. */
async function falsify(t: TestContext, file: string, from: string, to: string): Promise<Built> {
  const copy = await mkdtemp(`${tmpdir()}/canary-`)
  const directory = `${app}.astro/sites/${copy.split('/').at(-1)}`
  t.after(() => Promise.all([rm(copy, {recursive: true}), rm(directory, {recursive: true, force: true})]))
  await cp(published.content, `${copy}/content`, {
    recursive: true,
    filter: (path) => !/node_modules|\.turbo/.test(path)
  })
  await cp(published.data, `${copy}/data`, {recursive: true})
  const source = await readFile(`${copy}/${file}`, 'utf8')
  assert.ok(source.includes(from), `${from} stands in ${file}`)
  await writeFile(`${copy}/${file}`, source.replace(from, to))
  return {directory, content: `${copy}/content`, data: `${copy}/data`}
}
