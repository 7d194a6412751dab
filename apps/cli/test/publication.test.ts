import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import type {CheckedFile} from '../src/checked-file.ts'
import {runCollate} from './run-collate.ts'

let root = ''
before(async () => (root = await mkdtemp(join(tmpdir(), 'collate-'))))
after(() => rm(root, {recursive: true}))

const article = 'content/articles/tea-houses-2025/en.mdx'

/** A new publication, with a configuration of its own. */
async function publish(name: string, configuration: object = {}): Promise<string> {
  const made = await runCollate(['init', name, '--yes', '--no-install', '--no-git'], {cwd: root})
  assert.equal(made.status, 0, made.err)
  const folder = join(root, name)
  await writeFile(join(folder, 'collate.config.json'), JSON.stringify(configuration, undefined, 2))
  return folder
}

async function falsify(folder: string): Promise<void> {
  const text = await readFile(join(folder, article), 'utf8')
  await writeFile(join(folder, article), text.replace('41%', '42%'))
}

function git(folder: string, ...args: string[]): void {
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org']
  execFileSync('git', [...author, ...args], {cwd: folder, stdio: 'ignore'})
}

async function check(
  cwd: string,
  ...args: string[]
): Promise<{status: number | null; files: CheckedFile[]; err: string}> {
  const {status, out, err} = await runCollate(['check', '--no-cache', '--format', 'json', ...args], {cwd})
  return {status, files: out === '' ? [] : JSON.parse(out), err}
}

test('the publication is found from any folder below it', async () => {
  const folder = await publish('deep')
  await falsify(folder)
  const {status, files} = await check(join(folder, 'content/articles/tea-houses-2025'))
  assert.equal(status, 1)
  assert.deepEqual(files.map((d) => d.path).toSorted(), [
    'articles/tea-houses-2025/en.mdx',
    'articles/tea-houses-2025/zh.mdx'
  ])
})

test('what the configuration says is where things are, and the command line wins', async () => {
  const folder = await publish('moved', {content: 'texts', data: 'figures'})
  await cp(join(folder, 'content'), join(folder, 'texts'), {recursive: true})
  await cp(join(folder, 'data'), join(folder, 'figures'), {recursive: true})
  await falsify(folder)
  assert.equal((await check(folder)).status, 0)
  assert.equal((await check(folder, '--content', 'content')).status, 1)
})

test('a fault of the configuration is told with its place, by every command', async () => {
  const folder = await publish('faulty', {data: 'data', sites: {}})
  for (const args of [['check'], ['statistics'], ['cite'], ['fix'], ['links'], ['impact', 'tea-houses']]) {
    const {status, out, err} = await runCollate(args, {cwd: join(folder, 'content')})
    assert.equal(status, 2)
    assert.equal(out, '')
    assert.match(err, /^\.\.\/collate\.config\.json:3:3 Unexpected key `sites`, expected one of `\$schema`, /)
  }
  const {err} = await runCollate(['check'], {cwd: folder, env: {LANG: 'zh_CN.UTF-8'}})
  assert.match(err, /^collate\.config\.json:3:3 写的是键 `sites`，应为 /)
})

test('what is ignored is neither an article nor a data package, nor out of place', async () => {
  const folder = await publish('drafts', {
    check: {ignore: ['content/articles/draft-*/**', 'content/notes.txt', 'data/draft']}
  })
  await cp(join(folder, 'content/articles/tea-houses-2025'), join(folder, 'content/articles/draft-2025'), {
    recursive: true
  })
  await writeFile(join(folder, 'content/articles/draft-2025/en.mdx'), 'no frontmatter')
  await writeFile(join(folder, 'content/notes.txt'), 'notes')
  await mkdir(join(folder, 'data/draft'))
  const {status, files} = await check(folder)
  assert.equal(status, 0)
  assert.ok(files.every((d) => d.path.startsWith('articles/tea-houses-2025/')))
})

test('a publication may ask for a citation of whatever could have one', async () => {
  const folder = await publish('strict')
  const text = await readFile(join(folder, article), 'utf8')
  await writeFile(join(folder, article), `${text}\nThe owners met 3,500 guests.\n`)
  const severities = async () =>
    (await check(folder)).files.flatMap((d) =>
      d.messages.filter((m) => m.ruleId === 'statistic-uncited').map((m) => m.severity)
    )
  assert.deepEqual(await severities(), ['warning'])
  await writeFile(join(folder, 'collate.config.json'), '{"check": {"uncited": "error"}}')
  assert.deepEqual(await severities(), ['error'])
})

/** What a branch could write to be looked at less. */
const excuses: Array<[name: string, configuration: object | undefined]> = [
  ['ignores its article', {check: {ignore: ['content/articles/**']}}],
  ['names another content', {content: 'other'}],
  ['names other data', {data: 'other-data'}],
  ['takes the configuration away', undefined]
]

for (const [name, configuration] of excuses) {
  test(`a branch that ${name} is judged by the configuration of its base`, async () => {
    const folder = await publish(`base-${excuses.findIndex(([d]) => d === name)}`, {check: {release: false}})
    git(folder, 'init', '--quiet')
    git(folder, 'add', '.')
    git(folder, 'commit', '--quiet', '--message', 'Begin')
    await falsify(folder)
    await cp(join(folder, 'content'), join(folder, 'other'), {recursive: true})
    await cp(join(folder, 'data'), join(folder, 'other-data'), {recursive: true})
    if (configuration) await writeFile(join(folder, 'collate.config.json'), JSON.stringify(configuration))
    else await rm(join(folder, 'collate.config.json'))
    const {status, files} = await check(folder, '--since', 'HEAD')
    assert.equal(status, 1)
    const errors = files.flatMap((d) => d.messages.filter((m) => m.severity === 'error'))
    assert.ok(errors.some((d) => d.ruleId === 'statistic-value' && d.actual === '42%'))
  })
}
