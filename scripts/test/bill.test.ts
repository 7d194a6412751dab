import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {parse} from 'yaml'
import {writeBill} from '../supply/bill.ts'
import type {Lockfile} from '../supply/lockfile.ts'

const digest = Buffer.alloc(64, 1)
const integrity = `sha512-${digest.toString('base64')}`

const small: Lockfile = {
  lockfileVersion: '9.0',
  importers: {
    '.': {
      dependencies: {
        '@a/b': {specifier: 'catalog:', version: '1.0.0(c@2.0.0)'},
        own: {specifier: 'workspace:*', version: 'link:packages/own'}
      }
    }
  },
  packages: {'@a/b@1.0.0': {resolution: {integrity}}, 'c@2.0.0': {resolution: {integrity}}},
  snapshots: {'@a/b@1.0.0(c@2.0.0)': {dependencies: {c: '2.0.0'}}, 'c@2.0.0': {}}
}

test('should list every package with its digest and what it depends on', () => {
  const bill = writeBill(small, {name: 'collate', version: '0.1.0'})
  assert.deepEqual(bill.components[0], {
    type: 'library',
    'bom-ref': 'pkg:npm/%40a/b@1.0.0',
    name: '@a/b',
    version: '1.0.0',
    purl: 'pkg:npm/%40a/b@1.0.0',
    hashes: [{alg: 'SHA-512', content: digest.toString('hex')}]
  })
  assert.deepEqual(bill.dependencies, [
    {ref: 'pkg:npm/collate@0.1.0', dependsOn: ['pkg:npm/%40a/b@1.0.0']},
    {ref: 'pkg:npm/%40a/b@1.0.0', dependsOn: ['pkg:npm/c@2.0.0']},
    {ref: 'pkg:npm/c@2.0.0', dependsOn: []}
  ])
})

test('should be whole for the lockfile of this repository', async () => {
  const lockfile = parse(
    await readFile(path.join(import.meta.dirname, '..', '..', 'pnpm-lock.yaml'), 'utf8')
  ) as Lockfile
  const {components, dependencies} = writeBill(lockfile, {name: 'collate', version: '0.1.0'})
  const refs = new Set(components.map((d) => d['bom-ref']))
  assert.equal(refs.size, Object.keys(lockfile.packages).length)
  for (const {hashes} of components) assert.match(hashes![0]!.content, /^[\da-f]{128}$/)
  for (const {ref, dependsOn} of dependencies) {
    for (const other of dependsOn) assert.ok(refs.has(other), `${ref} depends on ${other}`)
  }
  const reached = new Set<string>()
  const edges = new Map(dependencies.map((d) => [d.ref, d.dependsOn]))
  for (const queue = [dependencies[0]!.ref]; queue.length > 0;) {
    for (const ref of edges.get(queue.pop()!) ?? []) {
      if (reached.has(ref)) continue
      reached.add(ref)
      queue.push(ref)
    }
  }
  assert.deepEqual(
    [...refs].filter((ref) => !reached.has(ref)),
    []
  )
})
