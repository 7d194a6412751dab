import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import type {CheckedFile} from '../src/checked-file.ts'
import {spawnCollate} from './spawn-collate.ts'

let root = ''
before(async () => (root = await mkdtemp(join(tmpdir(), 'collate-'))))
after(() => rm(root, {recursive: true}))

test('a new publication passes its first check, and a false number in it does not', async () => {
  const made = await spawnCollate(['init', 'new'], {cwd: root})
  assert.equal(made.status, 0, made.err)
  const cwd = join(root, 'new')

  const first = await spawnCollate(['check', '--no-cache', '--format', 'json'], {cwd})
  assert.equal(first.status, 0, first.out)
  const files: CheckedFile[] = JSON.parse(first.out)
  assert.deepEqual(
    files.map((d) => [d.path, d.claims]),
    [
      ['articles/tea-houses-2025/en.mdx', 6],
      ['articles/tea-houses-2025/zh.mdx', 6]
    ]
  )
  assert.ok(files.every((d) => d.messages.every((message) => message.severity === 'info')))

  const path = join(cwd, 'content/articles/tea-houses-2025/zh.mdx')
  await writeFile(path, (await readFile(path, 'utf8')).replace('41%', '42%'))
  const second = await spawnCollate(['check', '--no-cache'], {cwd})
  assert.equal(second.status, 1)
  assert.match(second.out, /Unexpected `42%`, expected `41%`/)
})

test('a new publication is checked by the revision that made it', async () => {
  await spawnCollate(['init', 'pinned'], {cwd: root})
  const text = await readFile(join(root, 'pinned/.github/workflows/check.yml'), 'utf8')
  assert.match(text, /uses: collate\/collate@(?:[\da-f]{40}|v\d+\.\d+\.\d+)\n/)
  assert.doesNotMatch(text, /COLLATE_REVISION/)
  assert.ok(existsSync(join(root, 'pinned/.gitignore')))
  assert.deepEqual((await readdir(join(root, 'pinned/content'))).toSorted(), ['articles', 'glossary.csv'])
})

test('a directory with something in it is left alone', async () => {
  await mkdir(join(root, 'full'))
  await writeFile(join(root, 'full/mine.txt'), 'x')
  assert.deepEqual(await spawnCollate(['init', 'full'], {cwd: root}), {
    status: 2,
    signal: null,
    out: '',
    err: 'collate: Unexpected directory `full` with `mine.txt` in it, expected an empty one; nothing was written\n'
  })
  assert.deepEqual(await readdir(join(root, 'full')), ['mine.txt'])
})

test('a repository without a file is empty', async () => {
  await mkdir(join(root, 'repository/.git'), {recursive: true})
  assert.equal((await spawnCollate(['init', 'repository'], {cwd: root})).status, 0)
})

/** What cannot become a publication. */
const mistakes: Array<[args: string[], answer: RegExp]> = [
  [[], /^collate: Unexpected 0 directories, expected one: `collate init DIR`\n$/],
  [['a', 'b'], /^collate: Unexpected 2 directories, /],
  [
    ['/dev/null/x'],
    /^collate: Unexpected directory `\/dev\/null\/x`, expected one that can be written \(\w+\)\n$/
  ],
  [['/proc/x'], /^collate: Unexpected directory `\/proc\/x`, expected one that can be written \(\w+\)\n$/]
]

for (const [args, answer] of mistakes) {
  test(`collate init ${args.join(' ')} is refused in one sentence`, {timeout: 30_000}, async () => {
    const {status, err} = await spawnCollate(['init', ...args], {cwd: root})
    assert.equal(status, 2)
    assert.match(err, answer)
  })
}
