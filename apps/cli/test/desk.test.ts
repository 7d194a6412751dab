import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {runCollate} from './run-collate.ts'
import {spawnCollate} from './spawn-collate.ts'

const root = await mkdtemp(join(tmpdir(), 'collate-'))
after(() => rm(root, {recursive: true}))
await cp(fileURLToPath(new URL('fixtures/base', import.meta.url)), root, {recursive: true})
const zh = join(root, 'content/articles/tea-houses/zh.mdx')
const en = join(root, 'content/articles/tea-houses/en.mdx')
const text = {zh: await readFile(zh, 'utf8'), en: await readFile(en, 'utf8')}
// What is asked for by a path is looked for from where the process stands.
const runApart = (...args: string[]) => spawnCollate(args, {cwd: root})
const run = (...args: string[]) => runCollate(args, {cwd: root})

test('findings are told in the language of the text, or in that which is asked for', async () => {
  await writeFile(zh, text.zh.replace('82%', '83%'))
  const own = await run('check', '--no-cache')
  assert.match(own.out, /写的是 `83%`，应为 `82%` {2}statistic-value/)
  const asked = await run('check', '--no-cache', '--language', 'en')
  assert.match(asked.out, /Unexpected `83%`, expected `82%` {2}statistic-value/)
  const json = await run('check', '--no-cache', '--language', 'zh', '--format', 'json')
  assert.match(json.out, /"reason": "Unexpected `83%`, expected `82%`"/)
  await writeFile(zh, text.zh)
})

test('notes are told in the language that is asked for, those about data and about a pair as well', async () => {
  const table = join(root, 'data/tea-houses/observations.csv')
  const rows = await readFile(table, 'utf8')
  await writeFile(table, rows.replace('p. 4', ''))
  await writeFile(zh, text.zh.replace('82%', '83%').replace('translator: ', 'translater: '))
  await writeFile(en, text.en.replace('82%', '81%'))
  const toldIn = async (...before: string[]): Promise<string> => {
    const {out} = await run(...before, 'check', '--no-cache')
    return out.replaceAll(/“[^”]*”|`[^`]*`|中文：/g, '')
  }
  assert.doesNotMatch(await toldIn('--language', 'en'), /\p{Script=Han}/u)
  const lines = (await toldIn('--language', 'zh')).split('\n').filter((d) => d.startsWith('    '))
  for (const line of lines.filter((d) => !d.startsWith('    → '))) assert.match(line, /\p{Script=Han}/u)
  await writeFile(table, rows)
  await writeFile(zh, text.zh)
  await writeFile(en, text.en)
})

test('collate new begins an article that only asks to be filled in, and overwrites nothing', async () => {
  const made = await run(
    'new',
    'spring-tea',
    '--language',
    'zh',
    '--from',
    'https://example.org/spring?utm_source=x'
  )
  assert.deepEqual([made.status, made.out], [0, 'content/articles/spring-tea/zh.mdx\n'])
  const file = join(root, made.out.trim())
  const written = await readFile(file, 'utf8')
  assert.match(written, /\n {2}url: https:\/\/example\.org\/spring\n/)
  const check = await run('check', '--no-cache', '--format', 'json', 'spring-tea')
  const rules = JSON.parse(check.out).flatMap((d: {messages: Array<{ruleId: string}>}) =>
    d.messages.map((m) => m.ruleId)
  )
  assert.deepEqual([...new Set(rules)].toSorted(), ['article-frontmatter', 'translation-missing'])

  assert.match((await run('new', 'spring-tea', '--language', 'zh')).err, /expected no file of this name/)
  assert.equal(await readFile(file, 'utf8'), written)
  assert.match((await run('new', 'Tea')).err, /Unexpected slug `Tea`/)
  assert.match((await run('new', 'tea', '--from', 'tea')).err, /Unexpected value `tea` for `--from`/)
  await rm(join(root, 'content/articles/spring-tea'), {recursive: true})
})

test('collate cite --write writes what is beyond doubt, and lists the rest', async () => {
  const bare = text.en.replace(/<Stat cite="([^"]*)">82%<\/Stat>/, '82%')
  assert.notEqual(bare, text.en)
  await writeFile(en, `${bare}\nSome 17% of tea houses sell tea pots.\n`)
  const cited = await runApart('cite', '--write', 'content/articles/tea-houses/en.mdx')
  assert.match(cited.err, /1 citation written in `content\/articles\/tea-houses\/en\.mdx`/)
  assert.match(await readFile(en, 'utf8'), /<Stat cite="tea-houses\/[^"]*">82%<\/Stat>/)
  assert.equal(cited.status, 1)
  assert.match(cited.out, /17%/)
  await writeFile(en, text.en)
})

test('collate check --watch prints what changed, and clears nothing', async () => {
  const bin = fileURLToPath(new URL('../bin/collate.js', import.meta.url))
  const child = spawn(process.execPath, [bin, 'check', '--watch', '--no-cache'], {
    cwd: root,
    env: {PATH: process.env['PATH']},
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let said = ''
  const hear = (piece: Buffer): void => void (said += piece)
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  try {
    await until(() => said.includes('watching'))
    said = ''
    await writeFile(zh, text.zh.replace('82%', '84%'))
    await until(() => said.includes('写的是 `84%`'))
    assert.match(said, /collate: `content\/articles\/tea-houses\/zh\.mdx` has changed/)
    said = ''
    await writeFile(zh, text.zh)
    await until(() => said.includes('0 errors'))
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch(said, /\u001b/)
  } finally {
    child.kill()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  assert.match((await run('check', '--watch', '--output', 'x')).err, /Unexpected `--output` beside `--watch`/)
})

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 50) {
    assert.ok(waited < 60_000, 'nothing was said')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
