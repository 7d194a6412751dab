import assert from 'node:assert/strict'
import {chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {after, test} from 'node:test'
import {writeBeside} from '../src/write-beside.ts'
import {writeNew, writeOver} from '../src/write-file.ts'
import {writeTogether} from '../src/suggestions/write-together.ts'

test('files are written together, with the modes they had', async () => {
  const {folder, names} = await articleFolder()
  await chmod(join(folder, 'en.mdx'), 0o600)
  await writeTogether(changesOf(folder))
  assert.deepEqual(await contents(folder), {'en.mdx': 'new', 'zh.mdx': 'new'})
  assert.equal((await stat(join(folder, 'en.mdx'))).mode & 0o777, 0o600)
  assert.deepEqual(await names(), ['en.mdx', 'zh.mdx'])
})

test('links that stand where a temporary file might are neither followed nor put in the place of an article', async () => {
  const {folder, victim} = await articleFolder()
  const {pid} = process
  const taken = [`.collate-${pid}.tmp`, ...[0, 1, 2].map((index) => `.collate-${pid}-${index}.tmp`)]
  for (const name of taken) await symlink(victim, join(folder, name))
  await writeTogether(changesOf(folder))
  await writeOver(join(folder, 'translation.lock.json'), '{}')
  await writeNew(join(folder, 'new.mdx'), 'new')
  assert.equal(await readFile(victim, 'utf8'), 'outside')
  for (const name of ['zh.mdx', 'en.mdx', 'translation.lock.json', 'new.mdx'])
    assert.ok((await lstat(join(folder, name))).isFile(), name)
})

test('what a link leads to is not written', async () => {
  const {folder, victim} = await articleFolder()
  await rm(join(folder, 'en.mdx'))
  await symlink(victim, join(folder, 'en.mdx'))
  await assert.rejects(writeTogether(changesOf(folder)), /expected a file and no link to one/)
  assert.deepEqual(await contents(folder), {'en.mdx': 'outside', 'zh.mdx': 'old'})

  const linked = `${folder}-link`
  await symlink(folder, linked)
  await assert.rejects(writeTogether(changesOf(linked).slice(0, 1)), /expected a folder and no link to one/)
  await writeOver(join(folder, 'en.mdx'), 'new')
  assert.ok((await lstat(join(folder, 'en.mdx'))).isFile())
  assert.equal(await readFile(victim, 'utf8'), 'outside')
})

test('where one file cannot be written, none is, and nothing is left behind', async () => {
  for (const harm of [
    (folder: string) => writeFile(join(folder, 'en.mdx'), 'changed'),
    (folder: string) => rm(join(folder, 'en.mdx'))
  ]) {
    const {folder, names} = await articleFolder()
    await harm(folder)
    const before = await contents(folder)
    await assert.rejects(writeTogether(changesOf(folder)), {name: 'UsageError'})
    assert.deepEqual(await contents(folder), before)
    assert.deepEqual(await names(), Object.keys(before))
  }
})

test('no two temporary files have a name in common, nor one that tells the next', async () => {
  const {folder} = await articleFolder()
  const paths = await Promise.all([1, 2, 3].map(() => writeBeside(join(folder, 'zh.mdx'), 'x')))
  assert.equal(new Set(paths).size, 3)
  for (const path of paths) assert.match(path, /\/\.collate-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/)
})

test('a temporary file takes no place that something has, a link to another file least of all', async () => {
  const {folder, victim} = await articleFolder()
  await symlink(victim, join(folder, '.collate-known.tmp'))
  await assert.rejects(
    writeBeside(join(folder, 'zh.mdx'), 'x', undefined, () => 'known'),
    {code: 'EEXIST'}
  )
  assert.equal(await readFile(victim, 'utf8'), 'outside')
})

/** The folder of an article, and a file that is none of its business. */
async function articleFolder() {
  const root = await mkdtemp(join(tmpdir(), 'collate-'))
  after(() => rm(root, {recursive: true}))
  const folder = join(root, 'article')
  const victim = join(root, 'victim')
  await mkdir(folder)
  await writeFile(victim, 'outside')
  for (const name of ['zh.mdx', 'en.mdx']) await writeFile(join(folder, name), 'old')
  return {folder, victim, names: async () => (await readdir(folder)).toSorted()}
}

function changesOf(folder: string) {
  return ['zh.mdx', 'en.mdx'].map((name) => ({path: join(folder, name), before: 'old', after: 'new'}))
}

async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => /^(?:zh|en)\.mdx$/.test(name)).toSorted()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]))
  )
}
