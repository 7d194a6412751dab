import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import type {CheckedFile} from '../src/checked-file.ts'
import {runCollate} from './run-collate.ts'
import {spawnCollate, type Run} from './spawn-collate.ts'

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))
const article = 'content/articles/tea-houses'
const command = ['check', '--data', 'data', '--cache', 'cache']

/** A publication with one wrong number and, without a translator, one warning at least. */
let root = ''

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'collate-'))
  await cp(join(fixtures, 'base'), root, {recursive: true})
  await cp(join(fixtures, 'cases/wrong-number/content'), join(root, 'content'), {recursive: true})
  const zh = await readFile(join(root, article, 'zh.mdx'), 'utf8')
  await writeFile(join(root, article, 'zh.mdx'), zh.replace('translator: Lin\n', ''))
})

after(() => rm(root, {recursive: true}))

test('json has the shape that is promised', async () => {
  const {status, out, err} = await checkApart('--format', 'json')
  const files: CheckedFile[] = JSON.parse(out)
  const wrong = files.flatMap((d) => d.messages).find((d) => d.ruleId === 'statistic-value')!
  const {note, ...rest} = wrong

  assert.deepEqual([status, err], [1, ''])
  assert.deepEqual(
    files.map(({path, claims, statistics}) => ({path, claims, statistics})),
    ['en', 'zh'].map((d) => ({path: `articles/tea-houses/${d}.mdx`, claims: 2, statistics: 2}))
  )
  assert.deepEqual(rest, {
    ruleId: 'statistic-value',
    severity: 'error',
    finding: rest.finding,
    reason: 'Unexpected `83%`, expected `82%`',
    line: 12,
    column: 37,
    endLine: 12,
    endColumn: 40,
    actual: '83%',
    expected: ['82%'],
    url: rest.url,
    waived: null,
    cause: {path: 'data/tea-houses/observations.csv', line: 3, column: rest.cause!.column}
  })
  assert.match(rest.finding, /^[\da-f]{16}$/)
  assert.match(rest.url!, /statistic-value/)
  assert.match(note!, /Tea houses 2025/)
  assert.deepEqual(Object.keys(wrong).join(' '), keys)
})

const keys =
  'ruleId severity finding reason line column endLine endColumn actual expected note url waived cause'

test('the report for people is the default, and says all of it', async () => {
  const {status, out} = await check()
  assert.equal(status, 1)
  assert.match(
    out,
    /^content\/articles\/tea-houses\/zh\.mdx:12:37 {2}error {4}写的是 `83%`，应为 `82%` {2}statistic-value [\da-f]{16}\n/m
  )
  assert.match(out, /→ data\/tea-houses\/observations\.csv:3:\d+\n/)
  assert.match(out, /\n2 files, 4 claims, 2 statistics checked: \d errors?, \d warnings?.*\n$/)
})

test('--quiet leaves errors only, and nothing where there are none', async () => {
  const {out} = await check('--quiet')
  assert.doesNotMatch(out, / warning /)
  assert.match(out, / error /)
  const clean = await spawnCollate(['check', '--data', 'data', '--quiet'], {cwd: join(fixtures, 'base')})
  assert.deepEqual(clean, {status: 0, signal: null, out: '', err: ''})
})

test('--max-warnings fails where there are more', async () => {
  const {out} = await allow(100)
  const count = JSON.parse(out).flatMap((d: CheckedFile) =>
    d.messages.filter((m) => m.severity === 'warning')
  ).length
  assert.ok(count > 0)
  assert.equal((await allow(count)).err, '')
  assert.match((await allow(count - 1)).err, /^collate: \d+ warnings?, at most \d+ allowed\n$/)
})

test('--release turns what is not recorded into errors', async () => {
  assert.ok((await creditSeverities()).every((d) => d === 'warning'))
  assert.ok((await creditSeverities('--release')).includes('error'))
})

test('--output writes the report to a file', async () => {
  const {status, out, err} = await check('--format', 'html', '--output', 'report.html')
  assert.deepEqual([status, out], [1, ''])
  assert.match(err, /^collate: \d errors?, \d warnings?; see `report\.html`\n$/)
  assert.match(await readFile(join(root, 'report.html'), 'utf8'), /^<!doctype html>/)
})

test('places are told from where one stands, so that they can be opened', async () => {
  const args = ['check', '--cache', join(root, 'cache'), '--data', join(root, 'data'), '--language', 'zh']
  const {out} = await runCollate(args, {cwd: join(root, 'content/articles'), env: {GITHUB_WORKSPACE: root}})
  assert.match(out, /^\.\.\/articles\/tea-houses\/zh\.mdx:12:37 {2}错误/m)
  assert.match(out, /→ \.\.\/\.\.\/data\/tea-houses\/observations\.csv:3:\d+\n/)
  assert.match(out, /\n2 个文件，4 个数字，2 项数据；检查结果：错误 \d 处，警告 \d 处，提示 \d 处\n$/)
})

test('paths for a build service start at the repository', async () => {
  const {out} = await check('--format', 'github')
  assert.match(out, /^::error file=content\/articles\/tea-houses\/zh\.mdx,line=12,/m)
})

test('--shard checks a part', async () => {
  const parts = await Promise.all(['1/2', '2/2'].map((d) => check('--shard', d, '--format', 'json')))
  assert.deepEqual(parts.map((d) => JSON.parse(d.out).length).toSorted(), [0, 2])
})

test('an empty report says why it is empty', async () => {
  const empty = await Promise.all([check('--shard', '9/9'), checkApart('data/tea-houses')])
  assert.deepEqual(
    empty.map((d) => [d.status, d.err]),
    [
      [0, 'collate: nothing to check in this part\n'],
      [0, 'collate: nothing is wrong with the data\n']
    ]
  )
})

test('--since checks what a branch changed, and says so where that is nothing', async () => {
  const author = ['-c', 'user.name=Lin', '-c', 'user.email=lin@example.org']
  execFileSync('git', ['init', '--quiet'], {cwd: root})
  execFileSync('git', ['add', 'content', 'data'], {cwd: root})
  execFileSync('git', [...author, 'commit', '--quiet', '--message', 'Begin'], {cwd: root})
  const {status, out, err} = await check('--since', 'HEAD', '--format', 'json')
  assert.deepEqual(
    {status, out, err},
    {status: 0, out: '[]\n', err: 'collate: nothing to check since `HEAD`\n'}
  )
})

function check(...args: string[]): Promise<Run> {
  return runCollate([...command, ...args], {cwd: root})
}

/** In a process of its own, which paths are looked for from. */
function checkApart(...args: string[]): Promise<Run> {
  return spawnCollate([...command, ...args], {cwd: root})
}

function allow(warnings: number) {
  return check('tea-houses', '--max-warnings', String(warnings), '--format', 'json')
}

async function creditSeverities(...args: string[]): Promise<string[]> {
  const {out} = await check('--format', 'json', ...args)
  const messages: CheckedFile['messages'] = JSON.parse(out).flatMap((d: CheckedFile) => d.messages)
  return messages.filter((d) => d.ruleId === 'article-credit').map((d) => d.severity)
}
