import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {appendFile, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {after, before, describe, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {runCollate} from './run-collate.ts'

const bin = fileURLToPath(new URL('../bin/collate.js', import.meta.url))
const observations = 'data/tea-houses/observations.csv'

describe('collate data check', () => {
  let cwd = ''
  before(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'collate-data-check-'))
    await runCollate(['init', '.', '--yes', '--no-install', '--no-git'], {cwd})
  })
  after(() => rm(cwd, {recursive: true}))

  async function edit(path: string, from: string, to: string): Promise<void> {
    const text = await readFile(join(cwd, path), 'utf8')
    assert.ok(text.includes(from))
    await writeFile(join(cwd, path), text.replace(from, to))
  }

  test('goes on, and tells which sentences a change breaks', async (t) => {
    const child = spawn(process.execPath, [bin, 'data', 'check', '--watch'], {
      cwd,
      stdio: ['ignore', 'pipe', 'ignore']
    })
    t.after(() => child.kill('SIGKILL'))
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    const seen = async (pattern: RegExp) => {
      for (let waited = 0; !pattern.test(out); waited += 50) {
        assert.equal(child.exitCode, null, out)
        assert.ok(waited < 60_000, `nothing like ${pattern} was said:\n${out}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
    await seen(/0 sentences that do not hold/)
    await edit(observations, 'music,2025,,,41', 'music,2025,,,43')
    await seen(/en\.mdx:20:67 {2}`41%` would have to be `43%`/)
    await edit(observations, 'music,2025,,,43', 'music,2025,,,41')
    child.kill('SIGINT')
    assert.equal(await new Promise((resolve) => child.once('close', resolve)), 0)
  })

  test('names the alias of the population that took part in a finding, in the language of the reader', async () => {
    await appendFile(join(cwd, 'data/tea-houses/populations.csv'), 'diners,diners,食客,eateries,饭馆,,\n')
    const article = 'content/articles/tea-houses-2025/en.mdx'
    await edit(article, 'of tea houses served', 'of eateries served')
    const run = await runCollate(['data', 'check', 'tea-houses'], {cwd, env: {LANG: 'zh_CN.UTF-8'}})
    assert.match(
      run.out,
      /en\.mdx:14:54 {2}statistic-population {2}`eateries` 读作 `eateries`，即 `diners` 的名称/
    )
    assert.match(run.out, /populations\.csv:3:1 {2}`diners`: 没有指标或数值以它为统计对象/)
    await edit(article, 'of eateries served', 'of tea houses served')
  })

  test('tells what is missing, what is wrong, and what is not there', async () => {
    await edit(observations, 'music,2025,,,41', 'music,2025,,,41x')
    const json = await runCollate(['data', 'check', '--format', 'json'], {cwd})
    assert.equal(json.status, 1)
    const [found] = JSON.parse(json.out)
    assert.equal(found.problems[0].ruleId, 'data-value')

    const none = await runCollate(['data', 'check', 'tea-house'], {cwd})
    assert.deepEqual([none.status, none.out], [2, ''])
    assert.match(none.err, /Unknown data package `tea-house`; did you mean `tea-houses`\?/)
  })
})
