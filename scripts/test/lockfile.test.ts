import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {parse} from 'yaml'

const root = path.join(import.meta.dirname, '..', '..')
const lockfile = await read('pnpm-lock.yaml')
const workspace = await read('pnpm-workspace.yaml')
const packages = Object.keys(lockfile['packages'] as object)

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
})

test('the catalog should pin exact versions', () => {
  for (const [name, version] of Object.entries(workspace['catalog'] as Record<string, string>)) {
    assert.match(version, /^\d+\.\d+\.\d+/, name)
  }
})

test('the lockfile should hold registry packages with an integrity hash, and nothing else', () => {
  for (const [id, entry] of Object.entries(
    lockfile['packages'] as Record<string, {resolution: Record<string, string>}>
  )) {
    assert.match(entry.resolution['integrity'] ?? '', /^sha512-/, id)
    assert.ok(!entry.resolution['tarball'] && !entry.resolution['repo'], id)
  }
})

test('the lockfile should hold one sharp, new enough, and no parser that runs frontmatter', () => {
  const sharps = packages.filter((id) => id.startsWith('sharp@')).map((id) => id.slice('sharp@'.length))
  assert.equal(sharps.length, 1)
  assert.ok(sharps[0]!.localeCompare('0.35.5', 'en', {numeric: true}) >= 0)
  assert.deepEqual(
    packages.filter((id) => /^(?:gray-matter|front-matter|next-mdx-remote)@/.test(id)),
    []
  )
})

async function read(name: string): Promise<Record<string, unknown>> {
  return parse(await readFile(path.join(root, name), 'utf8')) as Record<string, unknown>
}
