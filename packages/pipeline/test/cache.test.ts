import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {createHmac, createHash} from 'node:crypto'
import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  utimes,
  writeFile
} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import {checkContent} from '../src/check-content.ts'
import {openCompiled} from '../src/cache/compiled.ts'
import {openCache} from '../src/cache/open-cache.ts'
import {findOwnFolder, isOwnFile, type Machine} from '../src/cache/own-folder.ts'
import {openResultStore, type CachedResult} from '../src/cache/result-store.ts'
import {publish, type Publication} from './publication.ts'

const name = 'c'.repeat(40)
const sealed: CachedResult = {
  key: 'k',
  dependsOn: {data: [], pages: []},
  state: 's',
  files: [{path: 'a', claims: 1, statistics: [], messages: []}]
}

/** A place for results, and where its folder is looked for. */
type Place = {root: string; cache: string; path: string}

/** What somebody does with results that this machine has kept. */
const forgeries: Array<[what: string, forge: (place: Place) => Promise<void | Partial<Place>>]> = [
  [
    'sealed with a digest',
    ({path}) => reseal(path, (body) => createHash('sha256').update(body).digest('hex'))
  ],
  [
    'sealed with another key',
    ({path}) => reseal(path, (body) => createHmac('sha256', 'a'.repeat(32)).update(body).digest('hex'))
  ],
  ['not sealed', ({path}) => reseal(path, () => '')],
  [
    'sealed, and changed afterwards',
    async ({path}) => writeFile(path, (await readFile(path, 'utf8')).replace('"a"', '"b"'))
  ],
  ['cut', async ({path}) => writeFile(path, (await readFile(path)).subarray(0, -20))],
  [
    'of another publication, under the name of this one',
    async ({cache, path}) => {
      await keep(cache, 'd'.repeat(40))
      await rename(join(cache, `${'d'.repeat(40)}.json`), path)
    }
  ],
  [
    'a link to them',
    async ({path}) => {
      await rename(path, `${path}.kept`)
      await symlink(`${path}.kept`, path)
    }
  ],
  [
    'in a folder that is a link',
    async ({cache}) => {
      await rename(cache, `${cache}-kept`)
      await symlink(`${cache}-kept`, cache)
    }
  ],
  [
    'in a folder behind a link of a checkout',
    async ({root}) => {
      git(root, 'init')
      await mkdir(join(root, 'there'))
      await rename(join(root, 'cache'), join(root, 'there/cache'))
      await symlink('there', join(root, 'by'))
      return {cache: join(root, 'by/cache')}
    }
  ],
  [
    'in a folder that a branch tracks',
    async ({root}) => {
      git(root, 'init')
      git(root, 'add', '--force', 'cache')
    }
  ]
]

for (const [what, forge] of forgeries) {
  test(`results that are ${what} are no answer`, async () => {
    const {root} = await publish({})
    const cache = join(root, 'cache')
    await keep(cache, name)
    assert.deepEqual(await lookUp(cache), sealed)
    const changed = await forge({root, cache, path: join(cache, `${name}.json`)})
    assert.equal(await lookUp(changed?.cache ?? cache), undefined)
  })
}

test('a false number is found, whatever results are left of it', async () => {
  const publication = await publish({
    'green-tea': '<Stat cite="tea/green">99%</Stat> of tea houses serve green tea in 2025.'
  })
  assert.deepEqual(await check(publication), {checked: 1, errors: 2})
  assert.deepEqual(await check(publication), {checked: 0, errors: 2})
  const [file] = await readdir(publication.cache)
  await reseal(join(publication.cache, file!), (body) => createHash('sha256').update(body).digest('hex'))
  assert.deepEqual(await check(publication), {checked: 1, errors: 2})
})

test('a checkout that tracks nothing of its cache keeps it', async () => {
  const {root} = await publish({})
  git(root, 'init')
  git(root, 'add', 'data')
  await keep(join(root, 'cache'), name)
  assert.deepEqual(await lookUp(join(root, 'cache')), sealed)
})

test('a folder of somebody else is not believed', () => {
  assert.ok(isOwnFile({uid: process.getuid!()}))
  assert.ok(!isOwnFile({uid: process.getuid!() + 1}))
})

/** What becomes of the key, and whether what it sealed is still believed. */
const keys: Array<[what: string, change: (path: string) => Promise<void>]> = [
  ['gone', (path) => rm(path)],
  ['short', (path) => writeFile(path, 'short')],
  ['another one', (path) => writeFile(path, 'a'.repeat(32))],
  ['readable for others', (path) => chmod(path, 0o644)],
  [
    'a link',
    async (path) => {
      await rename(path, `${path}-kept`)
      await symlink(`${path}-kept`, path)
    }
  ]
]

for (const [what, change] of keys) {
  test(`nothing is believed where the key is ${what}, and a new one is kept to this user`, async () => {
    const {root} = await publish({})
    const env = {XDG_CACHE_HOME: join(root, 'home')}
    const machine: Machine = {env, platform: 'linux', home: '/nowhere'}
    const before = await openCache(undefined, machine)
    assert.deepEqual((await openCache(undefined, machine))?.key, before?.key)
    const path = join(env.XDG_CACHE_HOME, 'collate/key/results')
    await change(path)
    const after = await openCache(undefined, machine)
    assert.equal(after?.key.length, 32)
    assert.notDeepEqual(after?.key, before?.key)
    const stat = await lstat(path)
    if (what !== 'another one') assert.equal(stat.isFile() && stat.mode & 0o777, 0o600)
    assert.equal((await lstat(join(path, '..'))).mode & 0o777, 0o700)
  })
}

/** Machines, and where they keep. */
const machines: Array<[machine: Machine, folder: string | undefined]> = [
  [{env: {}, platform: 'linux', home: '/home/lin'}, '/home/lin/.cache/collate'],
  [{env: {XDG_CACHE_HOME: '/fast'}, platform: 'linux', home: '/home/lin'}, '/fast/collate'],
  [{env: {XDG_CACHE_HOME: 'fast'}, platform: 'linux', home: '/home/lin'}, undefined],
  [{env: {}, platform: 'linux', home: ''}, undefined],
  [{env: {}, platform: 'darwin', home: '/Users/lin'}, '/Users/lin/Library/Caches/collate'],
  [{env: {}, platform: 'win32', home: '/lin'}, undefined]
]

for (const [machine, folder] of machines) {
  test(`keeps in ${folder ?? 'no folder'} on ${JSON.stringify(machine)}`, () => {
    assert.equal(findOwnFolder(machine), folder)
  })
}

test('nothing is kept in a build service unless a folder is named, nor where no key can be', async () => {
  const {root} = await publish({})
  const machine = (env: Record<string, string>): Machine => ({env, platform: 'linux', home: root})
  for (const env of [{CI: 'true'}, {CI: '1'}, {XDG_CACHE_HOME: '/dev/null'}, {XDG_CACHE_HOME: 'here'}]) {
    assert.equal(await openCache(undefined, machine(env)), undefined)
    assert.equal(await openCompiled(machine(env)), undefined)
  }
  assert.equal(await openCache(join(root, 'named'), machine({XDG_CACHE_HOME: '/dev/null'})), undefined)
  assert.equal((await openCache(join(root, 'named'), machine({CI: 'true'})))?.directory, join(root, 'named'))
  assert.equal(
    (await openCache(undefined, machine({CI: 'false'})))?.directory,
    join(root, '.cache/collate/results')
  )
  assert.equal(await openCompiled(machine({})), join(root, '.cache/collate/compiled'))
})

/** What makes compiled code one that others could have written. */
const planted: Array<[what: string, plant: (root: string) => Promise<void>]> = [
  [
    'tracked',
    async (root) => {
      await mkdir(join(root, '.cache/collate/compiled/v24'), {recursive: true})
      await writeFile(join(root, '.cache/collate/compiled/v24/0'), '')
      git(root, 'init')
      git(root, 'add', '--force', '.cache')
    }
  ],
  [
    'behind a link',
    async (root) => {
      await mkdir(join(root, 'there'))
      git(root, 'init')
      await symlink('there', join(root, '.cache'))
    }
  ]
]

for (const [what, plant] of planted) {
  test(`compiled code that is ${what} is not run`, async () => {
    const {root} = await publish({})
    await plant(root)
    assert.equal(await openCompiled({env: {}, platform: 'linux', home: root}), undefined)
  })
}

test('a folder that others could write to is closed to them', async () => {
  const {root} = await publish({})
  const folder = join(root, '.cache/collate/compiled')
  await mkdir(folder, {recursive: true, mode: 0o777})
  await chmod(folder, 0o777)
  await openCompiled({env: {}, platform: 'linux', home: root})
  assert.equal((await lstat(folder)).mode & 0o777, 0o700)
})

test('results that nobody came back for are forgotten, and nothing else is', async () => {
  const {root} = await publish({})
  const cache = join(root, 'cache')
  await mkdir(cache)
  for (const [file, days] of [
    ['a'.repeat(40), 31],
    ['b'.repeat(40), 1],
    ['mine', 31]
  ] as const) {
    await writeFile(join(cache, `${file}.json`), '')
    const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
    await utimes(join(cache, `${file}.json`), then, then)
  }
  await keep(cache, name)
  const left = [`${'b'.repeat(40)}.json`, `${name}.json`, 'mine.json']
  assert.deepEqual((await readdir(cache)).toSorted(), left)
})

async function keep(cache: string, of: string): Promise<void> {
  const store = await openResultStore(await openCache(cache), of)
  store.set('tea', sealed, true)
  await store.save(new Set(['tea']))
}

async function lookUp(cache: string): Promise<CachedResult | undefined> {
  const store = await openResultStore(await openCache(cache), name)
  return store.get('tea')
}

async function check({content, data, cache}: Publication) {
  let checked = 0
  const progress = (_: number, total: number) => {
    checked = total
  }
  const files = await checkContent({content, data, cache, today: '2026-02-01', progress})
  const errors = files.flatMap((d) => d.messages).filter((d) => d.ruleId === 'statistic-value').length
  return {checked, errors}
}

/** Take the errors out of results, and seal them again. */
async function reseal(path: string, seal: (body: string) => string): Promise<void> {
  const text = await readFile(path, 'utf8')
  const body = text.slice(text.indexOf('\n') + 1).replaceAll('"fatal":true', '"fatal":false')
  await writeFile(path, `${seal(body)}\n${body}`)
}

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], {cwd})
}
