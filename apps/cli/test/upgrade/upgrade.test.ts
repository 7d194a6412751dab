import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {spawnCollate} from '../spawn-collate.ts'

const former = join(import.meta.dirname, '../fixtures/publication-0.1')
const article = 'content/articles/tea-houses-2025/zh.mdx'

let root = ''
before(async () => (root = await mkdtemp(join(tmpdir(), 'collate-'))))
after(() => rm(root, {recursive: true}))

test('a publication of 0.1 is shown what would change, and nothing changes', async () => {
  const cwd = await copy('shown')
  const {status, out, err} = await spawnCollate(['upgrade'], {cwd})
  assert.equal(status, 1)
  assert.match(out, /^packages\/statistics\/data\/ → data\/\n/)
  assert.match(out, /\n\+ +- uses: collate\/collate@[\da-f]{40} # v\d+\.\d+\.\d+\n/)
  assert.match(out, /\n--- \/dev\/null\n\+\+\+ b\/collate\.config\.json\n@@ -0,0 \+1,5 @@\n\+\{\n/)
  assert.equal(
    err,
    'collate: data in `data/`, and a configuration in `collate.config.json`\ncollate: this version wherever one is named\ncollate: 4 changes to make; `--write` makes them\n'
  )
  assert.deepEqual(await list(cwd), await list(former))
})

test('with --write it is upgraded, passes its check, and is red on a false number', async () => {
  const cwd = await copy('written')
  const {status, out, err} = await spawnCollate(['upgrade', 'written', '--write'], {
    cwd: root,
    env: {LANG: 'zh_CN.UTF-8'}
  })
  assert.deepEqual([status, out], [0, ''])
  assert.equal(
    err,
    'collate: 数据放在 `data/`，并写下配置文件 `collate.config.json`\ncollate: 改用这个版本\ncollate: 改了 4 处\n'
  )
  const moved = (await list(former)).map((d) => d.replace(/^packages\/statistics\//, ''))
  assert.deepEqual(await list(cwd), [...moved, 'collate.config.json'].toSorted())
  assert.ok(!existsSync(join(cwd, 'packages')))

  assert.equal((await spawnCollate(['check', '--no-cache'], {cwd})).status, 0)
  await writeFile(join(cwd, article), (await readFile(join(cwd, article), 'utf8')).replace('41%', '42%'))
  const red = await spawnCollate(['check', '--no-cache'], {cwd})
  assert.match(red.out, /写的是 `42%`，应为 `41%`/)
})

test('one that is up to date is said to be, from any folder below it', async () => {
  await spawnCollate(['init', 'new', '--yes', '--no-install', '--no-git'], {cwd: root})
  const cwd = join(root, 'new/content/articles')
  for (const args of [[], ['--write']]) {
    const run = await spawnCollate(['upgrade', ...args], {cwd})
    assert.deepEqual(run, {status: 0, signal: null, out: '', err: 'collate: nothing to upgrade\n'})
  }
})

test('an older version in the manifest is renewed, and the install left to whoever asked', async () => {
  await spawnCollate(['init', 'older', '--yes', '--no-install', '--no-git'], {cwd: root})
  const path = join(root, 'older/package.json')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace(/("collate": ")[^"]+/, '$10.0.1'))
  const {status, err} = await spawnCollate(['upgrade', 'older', '--write'], {cwd: root})
  assert.equal(status, 0)
  assert.match(err, /1 change made\ncollate: install the packages again\n$/)
  assert.equal(await readFile(path, 'utf8'), text)
})

test('a configuration that this version does not know is no reason to give up', async () => {
  const cwd = await copy('unknown')
  await writeFile(join(cwd, 'collate.config.json'), '{"colour": "red"}')
  const {status, err} = await spawnCollate(['upgrade'], {cwd})
  assert.equal(status, 1, err)
})

test('what cannot be moved leaves everything as it is', async () => {
  const cwd = await copy('full')
  await mkdir(join(cwd, 'data'))
  await writeFile(join(cwd, 'data/notes.txt'), 'mine')
  const there = await list(cwd)
  const {status, err} = await spawnCollate(['upgrade', '--write'], {cwd})
  assert.equal(status, 2)
  assert.match(err, /^collate: Unexpected folder `data` with `notes\.txt` in it, expected none: /)
  assert.deepEqual(await list(cwd), there)
})

/** What is no publication. */
const mistakes: Array<[args: string[], answer: RegExp]> = [
  [['a', 'b'], /^collate: Unexpected 2 directories, expected one: `collate upgrade DIR`\n$/],
  [['nowhere'], /^collate: Unexpected directory `nowhere` without `collate\.config\.json` and without /],
  [[], /^collate: Unexpected directory `\.` without /],
  [['--writ'], /^collate: Unknown option `--writ`; did you mean `--write`\?\n$/]
]

for (const [args, answer] of mistakes) {
  test(`collate upgrade ${args.join(' ')} is refused in one sentence`, async () => {
    const {status, err} = await spawnCollate(['upgrade', ...args], {cwd: root})
    assert.equal(status, 2)
    assert.match(err, answer)
  })
}

async function copy(name: string): Promise<string> {
  await cp(former, join(root, name), {recursive: true})
  return join(root, name)
}

async function list(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const files = entries.filter((d) => d.isFile()).map((d) => join(d.parentPath, d.name))
  return files.map((d) => d.slice(folder.length + 1)).toSorted()
}
