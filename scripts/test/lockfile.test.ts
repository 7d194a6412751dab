import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {parse} from 'yaml'
import {checkLockfile, type Lockfile} from '../supply/lockfile.ts'

const root = path.join(import.meta.dirname, '..', '..')
const lockfile = (await read('pnpm-lock.yaml')) as Lockfile
const workspace = (await read('pnpm-workspace.yaml')) as Record<string, unknown>
const packages = Object.keys(lockfile.packages)

test('the workspace should keep its supply-chain settings', () => {
  assert.equal(workspace['minimumReleaseAge'], 4320)
  assert.equal(workspace['minimumReleaseAgeStrict'], true)
  assert.equal(workspace['blockExoticSubdeps'], true)
  assert.equal(workspace['trustPolicy'], 'no-downgrade')
  assert.equal(workspace['strictDepBuilds'], true)
  assert.deepEqual(
    Object.entries(workspace['allowBuilds'] as Record<string, boolean>).filter(([, allowed]) => allowed),
    [['node', true]]
  )
  for (const key of [
    'overrides',
    'patchedDependencies',
    'minimumReleaseAgeExclude',
    'dangerouslyAllowAllBuilds'
  ])
    assert.ok(!(key in workspace), key)
})

test('the catalog should pin exact versions', () => {
  for (const [name, version] of Object.entries(workspace['catalog'] as Record<string, string>)) {
    assert.match(version, /^\d+\.\d+\.\d+$/, name)
  }
})

test('the lockfile should hold releases of the registry with a digest, and nothing else', () => {
  assert.ok(packages.length > 100)
  assert.deepEqual(checkLockfile(lockfile), [])
})

test('the lockfile should hold one sharp, new enough', () => {
  const sharps = packages.filter((id) => id.startsWith('sharp@')).map((id) => id.slice('sharp@'.length))
  assert.equal(sharps.length, 1)
  assert.ok(sharps[0]!.localeCompare('0.35.5', 'en', {numeric: true}) >= 0)
})

const integrity = `sha512-${'A'.repeat(86)}==`

/** Lines that a pull request might slip in, and what is said of them. */
const poison: Array<[what: string, change: (lockfile: Lockfile) => void, fault: RegExp]> = [
  ['a package without a digest', (d) => (d.packages['a@1.0.0'] = {resolution: {}}), /a@1\.0\.0: no digest/],
  ['a weak digest', (d) => (d.packages['a@1.0.0'] = {resolution: {integrity: 'sha1-AAAA'}}), /no digest/],
  [
    'a package from another host',
    (d) => (d.packages['a@1.0.0'] = {resolution: {integrity, tarball: 'https://a.example/a.tgz'}}),
    /`tarball` in its resolution/
  ],
  [
    'a package from a repository',
    (d) =>
      (d.packages['a@https://codeload.github.com/a/b/tar.gz/c'] = {
        resolution: {type: 'git', repo: 'a', commit: 'c'}
      }),
    /not a release/
  ],
  [
    'a package from a folder',
    (d) => (d.packages['a@file:../a'] = {resolution: {directory: '../a', type: 'directory'}}),
    /not a release/
  ],
  [
    'a parser that runs frontmatter',
    (d) => (d.packages['gray-matter@4.0.3'] = {resolution: {integrity}}),
    /runs what stands/
  ],
  [
    'a dependency by address',
    (d) =>
      (d.importers['.'] = {
        dependencies: {a: {specifier: 'https://a.example/a.tgz', version: 'https://a.example/a.tgz'}}
      }),
    /a from `https/
  ],
  [
    'a dependency of any version',
    (d) => (d.importers['.'] = {devDependencies: {a: {specifier: '*', version: '1.0.0'}}}),
    /a from `\*`/
  ],
  ['other versions than asked for', (d) => Object.assign(d, {overrides: {a: '1.0.0'}}), /`overrides`/],
  [
    'changed packages',
    (d) => Object.assign(d, {patchedDependencies: {a: {path: 'a.patch'}}}),
    /`patchedDependencies`/
  ],
  ['what is installed but not listed', (d) => (d.snapshots['b@1.0.0'] = {}), /b@1\.0\.0: not among/]
]

for (const [what, change, fault] of poison) {
  test(`a lockfile with ${what} should be refused`, () => {
    const copy = structuredClone(lockfile)
    change(copy)
    assert.match(checkLockfile(copy).join('\n'), fault)
  })
}

async function read(name: string): Promise<unknown> {
  return parse(await readFile(path.join(root, name), 'utf8'))
}
