import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import process from 'node:process'
import {after, before, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import type {CheckedFile} from '../src/checked-file.ts'
import {runCollate} from './run-collate.ts'
import {spawnCollate} from './spawn-collate.ts'

let root = ''
before(async () => (root = await mkdtemp(join(tmpdir(), 'collate-'))))
after(() => rm(root, {recursive: true}))

/** Nothing is asked, installed or begun. */
const quiet = ['--yes', '--no-install', '--no-git']

/** Languages of a publication, and the editions of its sample. */
const editions: Array<[languages: string, paths: string[]]> = [
  ['zh,en', ['articles/tea-houses-2025/en.mdx', 'articles/tea-houses-2025/zh.mdx']],
  ['zh', ['articles/tea-houses-2025/zh.mdx']],
  ['en', ['articles/tea-houses-2025/en.mdx']]
]

for (const [languages, paths] of editions) {
  test(`a new publication in ${languages} passes its first check, and a false number in it does not`, async () => {
    const made = await spawnCollate(['init', languages, ...quiet, '--languages', languages], {cwd: root})
    assert.equal(made.status, 0, made.err)
    const cwd = join(root, languages)

    const first = await runCollate(['check', '--no-cache', '--format', 'json'], {cwd})
    assert.equal(first.status, 0, first.out)
    const files: CheckedFile[] = JSON.parse(first.out)
    assert.deepEqual(
      files.map((d) => [d.path, d.claims]),
      paths.map((d) => [d, 6])
    )
    assert.ok(files.every((d) => d.messages.every((message) => message.severity === 'info')))

    for (const edition of paths) {
      const path = join(cwd, 'content', edition)
      const text = await readFile(path, 'utf8')
      await writeFile(path, text.replace('41%', '42%'))
      const second = await runCollate(['check', '--no-cache'], {cwd})
      assert.equal(second.status, 1)
      const told = edition.endsWith('zh.mdx')
        ? /写的是 `42%`，应为 `41%`/
        : /Unexpected `42%`, expected `41%`/
      assert.match(second.out, told)
      await writeFile(path, text)
    }
  })
}

test('it is the one that `npm create collate` makes', async () => {
  const args = ['--name-zh=茶馆报', '--name-en=Tea', '--languages=en,zh', '--url=https://tea.example.org/pub']
  assert.equal((await spawnCollate(['init', 'here/tea', ...args, ...quiet], {cwd: root})).status, 0)
  const bin = fileURLToPath(new URL('src/bin.ts', import.meta.resolve('create-collate/package.json')))
  execFileSync(process.execPath, [bin, 'there/tea', ...args, ...quiet], {cwd: root})
  assert.deepEqual(await readAll(join(root, 'here')), await readAll(join(root, 'there')))
})

test('it is checked by the revision that made it', async () => {
  await spawnCollate(['init', 'pinned', ...quiet], {cwd: root})
  const text = await readFile(join(root, 'pinned/.github/workflows/check.yml'), 'utf8')
  const revision = execFileSync('git', ['rev-parse', 'HEAD'], {cwd: import.meta.dirname, encoding: 'utf8'})
  assert.match(text, new RegExp(`uses: collate/collate@${revision.trim()} # v`))
  assert.ok(existsSync(join(root, 'pinned/.gitignore')))
  assert.deepEqual((await readdir(join(root, 'pinned/content'))).toSorted(), ['articles', 'glossary.csv'])
})

test('a directory with something in it is left alone', async () => {
  await mkdir(join(root, 'full'))
  await writeFile(join(root, 'full/mine.txt'), 'x')
  assert.deepEqual(await spawnCollate(['init', 'full', ...quiet], {cwd: root}), {
    status: 2,
    signal: null,
    out: '',
    err: 'collate: Unexpected directory `full` with `mine.txt` in it, expected an empty one; nothing was written\n'
  })
  assert.deepEqual(await readdir(join(root, 'full')), ['mine.txt'])
})

test('a repository without a file is empty', async () => {
  await mkdir(join(root, 'repository/.git'), {recursive: true})
  assert.equal((await spawnCollate(['init', 'repository', ...quiet], {cwd: root})).status, 0)
})

/** What cannot become a publication. */
const mistakes: Array<[args: string[], answer: RegExp]> = [
  [[], /^collate: Unexpected 0 directories, expected one: `collate init DIR`\n$/],
  [['a', 'b'], /^collate: Unexpected 2 directories, /],
  [['new', '--name-eng', 'Tea'], /^collate: Unknown option `--name-eng`; did you mean `--name-en`\?\n$/],
  [['new'], /^collate: Unexpected run without a terminal and without `--languages`, .+ or `--yes` /],
  [
    ['/dev/null/x', '--yes'],
    /^collate: Unexpected directory `\/dev\/null\/x`, expected one that can be written \(\w+\)\n$/
  ],
  [
    ['/proc/x', '--yes'],
    /^collate: Unexpected directory `\/proc\/x`, expected one that can be written \(\w+\)\n$/
  ]
]

for (const [args, answer] of mistakes) {
  test(`collate init ${args.join(' ')} is refused in one sentence`, {timeout: 30_000}, async () => {
    const {status, err} = await spawnCollate(['init', ...args], {cwd: root})
    assert.equal(status, 2)
    assert.match(err, answer)
  })
}

async function readAll(folder: string): Promise<Array<[path: string, text: string]>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const paths = entries.filter((d) => d.isFile()).map((d) => join(d.parentPath, d.name))
  const texts = paths
    .toSorted()
    .map(async (d): Promise<[string, string]> => [relative(folder, d), await readFile(d, 'utf8')])
  return Promise.all(texts)
}
