import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {cp, mkdir, rename, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import type {CheckOptions} from '../src/check-options.ts'
import {checkContent} from '../src/check-content.ts'
import {commit, publish, type Publication} from './publication.ts'
import {check, editions, plain, teas} from './tea-checks.ts'

const articles = {
  'green-tea': '<Stat cite="tea/green">82%</Stat> of tea houses serve green tea in 2025.',
  'no-tea': 'Only water.'
}

test('content and data may lie in another checkout than the one that checks, and in different ones', async () => {
  const publication = await publish(articles)
  commit(publication)
  const base = git(publication.root, 'rev-parse', 'HEAD').trim()
  const elsewhere = join(publication.root, 'pull-request')
  git(publication.root, 'clone', '--quiet', '.', elsewhere)
  const content = join(elsewhere, 'content')
  await publication.replace('pull-request/content/articles/green-tea/en.mdx', '82%', '99%')
  git(elsewhere, ...author, 'commit', '--quiet', '--all', '--message', 'Change a number')

  const changed = ['articles/green-tea/en.mdx', 'articles/green-tea/zh.mdx']
  assert.deepEqual(await checkedPaths({content, data: join(elsewhere, 'data'), since: base}), changed)
  assert.deepEqual(await checkedPaths({content, data: publication.data, since: base}), changed)

  await publication.replace('data/tea/observations.csv', 'green,2025,,,82', 'green,2025,,,83')
  const unchanged = {content: publication.content, since: base}
  assert.deepEqual(await checkedPaths({...unchanged, data: publication.data}), changed)
  assert.deepEqual(await checkedPaths({...unchanged, data: join(elsewhere, 'data')}), [])
})

/** What a branch puts in place of a directory: the link, and where it leads. */
const links: Array<[option: '--content' | '--data', link: string, to: string]> = [
  ['--content', 'content', '../base/content'],
  ['--content', 'content', 'elsewhere/content'],
  ['--data', 'data', '/tmp'],
  ['--data', 'packages', 'elsewhere']
]

for (const [option, link, to] of links) {
  test(`a checkout whose \`${link}\` is a link to ${to} is refused as ${option}`, async () => {
    const publication = await publish(articles)
    const {root} = publication
    await mkdir(join(root, 'elsewhere'))
    await rename(join(root, 'data'), join(root, 'elsewhere/data'))
    await cp(join(root, 'content'), join(root, 'elsewhere/content'), {recursive: true})
    await rename(join(root, 'content'), join(root, 'true-content'))
    await symlink(to, join(root, link))
    git(root, 'init')
    const places = {content: join(root, 'true-content'), data: join(root, 'elsewhere/data')}
    const behind = option === '--data' && link !== 'data' ? {data: join(root, link, 'data')} : undefined
    const asked =
      behind ?? (option === '--data' ? {data: join(root, 'data')} : {content: join(root, 'content')})
    await assert.rejects(checkedPaths({...places, ...asked}), {
      name: 'UnusableError',
      message: new RegExp(`^Unexpected link \`${link}\` on the way to \``),
      hint: `name the directory itself with \`${option}\``
    })
  })
}

test('a link outside of a checkout is a matter of who made it', async () => {
  const {root, content, data} = await publish(articles)
  await symlink(content, join(root, 'mine'))
  assert.equal((await checkedPaths({content: join(root, 'mine'), data})).length, 4)
})

/** Attributes by which the repository keeps other bytes than were checked. */
const rewriting: Array<[attributes: string, refused: string | undefined]> = [
  ['*.mdx ident', 'ident'],
  ['[attr]quiet ident\ncontent/** quiet', 'ident'],
  ['*.csv filter=lfs', 'filter'],
  ['articles/**/en.mdx working-tree-encoding=UTF-8', undefined],
  ['content/articles/**/en.mdx working-tree-encoding=UTF-8', 'working-tree-encoding'],
  ['*.png filter=lfs diff=lfs -text', undefined],
  ['* text=auto eol=lf\n*.mdx -ident diff=x', undefined],
  ['*.js ident', undefined]
]

for (const [attributes, refused] of rewriting) {
  test(`the attributes \`${attributes}\` are ${refused ? 'refused' : 'let be'}`, async () => {
    const publication = await publish(articles)
    await publication.write('.gitattributes', `${attributes}\n`)
    commit(publication)
    const checked = checkedPaths({...publication, since: 'HEAD'})
    if (refused === undefined) return assert.deepEqual(await checked, [])
    await assert.rejects(checked, {
      name: 'UnusableError',
      message: new RegExp(`^Unexpected git attribute \`${refused}\` of \`(?:content/articles|data/tea)/`)
    })
  })
}

test('attributes are read of folders at any depth', async () => {
  const {root, content} = await publish(articles)
  await mkdir(join(root, 'packages/statistics'), {recursive: true})
  await rename(join(root, 'data'), join(root, 'packages/statistics/data'))
  await writeFile(join(root, '.gitattributes'), '* text=auto eol=lf\n*.csv text eol=lf\n')
  git(root, 'init')
  git(root, 'add', '.')
  git(root, ...author, 'commit', '--quiet', '--message', 'Begin')
  const data = join(root, 'packages/statistics/data')
  assert.deepEqual(await checkedPaths({content, data, since: 'HEAD'}), [])
  await writeFile(join(root, '.gitattributes'), '*.csv ident\n')
  await assert.rejects(
    checkedPaths({content, data, since: 'HEAD'}),
    /`packages\/statistics\/data\/tea\/categories\.csv`/
  )
})

test('git runs nothing that a branch names to find out what changed', async () => {
  const publication = await publish(articles)
  const marker = join(publication.root, 'ran')
  await publication.write('.gitattributes', '* diff=evil\n')
  commit(publication)
  for (const key of ['diff.evil.command', 'diff.evil.textconv', 'core.fsmonitor', 'diff.external']) {
    git(publication.root, 'config', key, `touch ${marker}; true`)
  }
  await publication.replace('content/articles/no-tea/en.mdx', 'water', 'milk')
  assert.equal((await checkedPaths({...publication, since: 'HEAD'})).length, 2)
  assert.ok(!existsSync(marker))
})

test('since a revision, only what changed is checked, and what cites a changed statistic', async () => {
  const publication = await publish(teas)
  const since = async () => (await check(publication, {since: 'HEAD'})).files.map((d) => d.path)

  await assert.rejects(since, /outside a git repository/)
  commit(publication)
  assert.deepEqual(await since(), [])

  await publication.replace('content/articles/no-tea/zh.mdx', 'water', 'milk')
  await publication.write('content/stray.txt', 'x')
  assert.deepEqual(await since(), [...editions('no-tea'), 'stray.txt'])

  await publication.replace(
    'data/tea/observations.csv',
    'black,2025,,,41',
    'black,2024,,,40,,,report,,primary,,\nblack,2025,,,41'
  )
  const affected = ['black-tea', 'both-teas', 'no-tea'].flatMap(editions)
  assert.deepEqual(await since(), [...affected, 'data/tea/observations.csv', 'stray.txt'])

  await publication.replace('data/tea/observations.csv', ',41,', ',many,')
  assert.deepEqual(
    (await since()).filter((d) => d.startsWith('data/')),
    ['data/tea/observations.csv']
  )

  await assert.rejects(check(publication, {since: 'no-such-branch'}), /Unknown revision `no-such-branch`/)
  await assert.rejects(check(publication, {since: '--output=/tmp/x'}), /Unknown revision/)
})

/** Articles, and whether a change of the value of `tea/green` concerns them. */
const spellings: Record<string, [body: string, isConcerned: boolean]> = {
  lines: ['> In 2025 <Stat cite\n> ="tea/green">82%</Stat> of tea houses served green tea.', true],
  spaces: [`<Stat cite${' '.repeat(120)}="tea/green">82%</Stat> of tea houses serve green tea.`, true],
  entities: ['<Stat cite="&#116;ea&sol;green">82%</Stat> of tea houses serve green tea.', true],
  several: ["<Stat cite='tea/black\n  tea/green'>41% and 82%</Stat>.", true],
  chart: ['<Chart\n  of="tea/green"\n/>', true],
  unclosed: ['<Stat cite="tea/green">82% of tea houses.', true],
  alike: ['In 2025 <Stat cite="tea/black">41%</Stat> of tea houses served green tea.', false],
  other: ['In 2025 <Stat cite="tea/black">41%</Stat> of tea houses served black tea.', false],
  code: ['`<Stat cite="tea/green">`', false],
  none: ['Only water, and tea/green.', false]
}

test('however a tag is written, a change of its statistic is noticed by `since` and by the cache', async () => {
  const publication = await publish(
    Object.fromEntries(Object.entries(spellings).map(([d, [body]]) => [d, body]))
  )
  const concerned = Object.keys(spellings).filter((d) => spellings[d]![1])
  commit(publication)
  await check(publication)
  await publication.replace('data/tea/observations.csv', ',82,', ',28,')

  for (const cache of [publication.cache, false] as const) {
    const since = await check(publication, {since: 'HEAD', cache})
    assert.deepEqual(
      since.files.map((d) => d.path).filter((d) => !d.startsWith('data/')),
      concerned.flatMap(editions).toSorted()
    )
  }
  assert.equal((await check(publication, {cache: publication.cache})).checked, 0)
  const whole = await check(publication, {cache: false})
  assert.deepEqual(plain((await check(publication)).files), plain(whole.files))
})

const author = ['-c', 'user.name=Lin', '-c', 'user.email=lin@example.org']

async function checkedPaths({
  content,
  data,
  since
}: Pick<Publication, 'content' | 'data'> & Partial<CheckOptions>) {
  const files = await checkContent({content, data, since, cache: false, today: '2026-02-01'})
  return files.map((d) => d.path).filter((d) => d.startsWith('articles/'))
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
}
