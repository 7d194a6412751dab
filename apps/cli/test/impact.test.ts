import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {runCollate} from './run-collate.ts'
import type {Run} from './spawn-collate.ts'

const base = fileURLToPath(new URL('fixtures/base', import.meta.url))
const en = 'content/articles/tea-houses/en.mdx'
const zh = 'content/articles/tea-houses/zh.mdx'
const observations = 'data/tea-houses/observations.csv'

type Place = {path: string; where: string; text: string; holds: boolean; expected: string[]}
type Impact = {
  changes: Array<{subject: string; kind: string; before: string | null; after: string | null}>
  rows: Array<{row: string; cells: Array<{column: string; before: string; after: string}>; locator: string}>
  places: Place[]
}

test('collate impact', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'collate-'))
  after(() => rm(root, {recursive: true, force: true}))
  await cp(base, root, {recursive: true})
  await edit(root, en, 'title: A year of tea houses', 'title: 82% of tea houses serve green tea')
  await edit(
    root,
    en,
    'had music in the evening.\n',
    'had music in the evening.\n\n<Chart of="tea-houses/green" title="Green tea" />\n'
  )
  await git(root, 'init', '--quiet')
  await commit(root)

  await t.test('lists what rests on a statistic, in both editions', async () => {
    const {status, places, changes} = await impact(root, 'tea-houses/green')
    assert.deepEqual([status, changes], [0, []])
    assert.deepEqual(
      places.map(({path, where, text, holds}) => [path.slice(-6), where, text, holds]),
      [
        ['en.mdx', 'title', '82%', true],
        ['en.mdx', 'sentence', '82%', true],
        ['en.mdx', 'chart', 'Green tea', true],
        ['zh.mdx', 'sentence', '82%', true]
      ]
    )
  })

  await t.test('lists what rests on a data package', async () => {
    const {places} = await impact(root, 'tea-houses')
    assert.deepEqual(new Set(places.map(({text}) => text)), new Set(['82%', '41%', 'Green tea']))
  })

  await t.test('says of a revision what each place would have to say', async () => {
    await edit(root, observations, ',82,', ',80,')
    const {status, places, changes, rows} = await impact(root, 'tea-houses', '--since', 'HEAD')
    assert.equal(status, 1)
    assert.deepEqual(changes, [{subject: 'tea-houses/green@2025', kind: 'value', before: '82', after: '80'}])
    assert.deepEqual(
      rows.map(({row, cells, locator}) => [row, locator, cells]),
      [['tea-houses/green@2025', 'p. 4', [{column: 'value', before: '82', after: '80'}]]]
    )
    assert.deepEqual(
      places.map(({path, where, text, expected}) => [path.slice(-6), where, text, ...expected]),
      [
        ['en.mdx', 'title', '82%', '80%'],
        ['en.mdx', 'sentence', '82%', '80%'],
        ['en.mdx', 'chart', 'Green tea'],
        ['zh.mdx', 'sentence', '82%', '80%']
      ]
    )
  })

  await t.test('says that a version was added, and of which statistic', async () => {
    const before = await readFile(join(root, observations), 'utf8')
    const [head, row] = before.split('\n') as [string, string]
    const cells = row.split(',')
    const again = head.split(',').map((name, index) => (name === 'value' ? '79' : cells[index]))
    const lines = before.trimEnd().split('\n')
    const versions = [`${head},vintage`, ...lines.slice(1).map((d) => `${d},`), `${again.join(',')},2025-06`]
    await writeFile(join(root, observations), `${versions.join('\n')}\n`)
    const {changes} = await impact(root, 'tea-houses', '--since', 'HEAD')
    await writeFile(join(root, observations), before)
    assert.deepEqual(
      changes.map(({kind, before: was, after: is}) => [kind, was, is]),
      [
        ['added', null, '79'],
        ['value', '82', '80']
      ]
    )
  })

  await t.test('tells a person the same', async () => {
    const run = await collate(root, 'impact', 'tea-houses', '--since', 'HEAD')
    assert.match(run.out, /^tea-houses\/green@2025 {2}82% → 80% {2}\(revised\)\n\n/)
    assert.ok(run.out.includes(`${zh}:13:`), run.out)
    assert.match(run.out, /✗ 82% → 80%/)
    assert.ok(
      run.out.includes(
        `\n\n${observations}:3:1  tea-houses/green@2025\n  value  82 → 80\n  report-2025, p. 4\n\n`
      ),
      run.out
    )
    assert.equal(
      run.err,
      'collate: 1 change; 4 places in 2 editions touched, 3 would have to say something else\n'
    )
  })

  await t.test('compares two revisions, whatever stands in the folder', async () => {
    await commit(root)
    await edit(root, observations, ',80,', ',10,')
    const {changes} = await impact(root, 'tea-houses', '--since', 'HEAD~1..HEAD')
    assert.deepEqual(
      changes.map(({before, after: now}) => [before, now]),
      [['82', '80']]
    )
    await edit(root, observations, ',10,', ',80,')
  })

  await t.test('finds what cites a statistic that is withdrawn', async () => {
    const table = await readFile(join(root, observations), 'utf8')
    await writeFile(
      join(root, observations),
      table
        .split('\n')
        .filter((line) => !line.startsWith('music,'))
        .join('\n')
    )
    const {changes, places} = await impact(root, 'tea-houses/music', '--since', 'HEAD')
    assert.deepEqual(
      changes.map(({subject, kind}) => [subject, kind]),
      [['tea-houses/music@2025', 'removed']]
    )
    assert.deepEqual(
      places.map(({text, holds}) => [text, holds]),
      [
        ['41%', false],
        ['41%', false]
      ]
    )
    await writeFile(join(root, observations), table)
  })

  await t.test('has nothing to say where nothing changed', async () => {
    const run = await collate(root, 'impact', 'tea-houses', '--since', 'HEAD')
    assert.deepEqual(
      [run.status, run.out, run.err],
      [0, '', 'collate: 0 places in 0 editions touched, 0 would have to say something else\n']
    )
  })

  const mistakes: Array<[args: string[], answer: RegExp]> = [
    [[], /^collate: Unexpected 0 names, expected one like `package\/indicator`\n$/],
    [
      ['tea-houses/gren'],
      /^collate: Unknown statistic `tea-houses\/gren`; did you mean `tea-houses\/green`\?\n$/
    ],
    [['tea-houses', '--since', 'nowhere'], /^collate: Unknown revision `nowhere`/],
    [
      ['tea-houses', '--since', 'a..'],
      /^collate: Unexpected value `a\.\.` for `--since`, expected `REV` or `REV\.\.REV`\n$/
    ]
  ]
  for (const [args, answer] of mistakes) {
    await t.test(`refuses \`${args.join(' ')}\``, async () => {
      const run = await collate(root, 'impact', ...args)
      assert.equal(run.status, 2)
      assert.match(run.err, answer)
    })
  }
})

function collate(cwd: string, ...args: string[]): Promise<Run> {
  return runCollate([...args, '--data', 'data'], {cwd})
}

async function impact(root: string, ...args: string[]): Promise<Impact & {status: number | null}> {
  const run = await collate(root, 'impact', ...args, '--format', 'json')
  assert.notEqual(run.status, 2, run.err)
  return {status: run.status, ...(JSON.parse(run.out) as Impact)}
}

async function git(cwd: string, ...args: string[]): Promise<void> {
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org']
  await promisify(execFile)('git', [...author, ...args], {cwd})
}

async function commit(root: string): Promise<void> {
  await git(root, 'add', '--all')
  await git(root, 'commit', '--quiet', '--message', 'Publish')
}

async function edit(root: string, name: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(root, name), 'utf8')
  assert.ok(text.includes(from), text)
  await writeFile(join(root, name), text.replaceAll(from, to))
}
