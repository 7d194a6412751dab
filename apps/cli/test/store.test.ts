import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {cp, mkdtemp, readdir, rm} from 'node:fs/promises'
import {enableCompileCache} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {runCollate} from './run-collate.ts'

// Each check starts processes: what they compile is kept from one to the next.
enableCompileCache()

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))
const key = {COLLATE_STORE_KEY: 'of trusted jobs only'}

/** A publication with a wrong number, and what is found in it. */
let root = ''
let alone: Awaited<ReturnType<typeof check>>
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'collate-'))
  await cp(join(fixtures, 'base'), root, {recursive: true})
  await cp(join(fixtures, 'cases/wrong-number'), root, {recursive: true})
  alone = await check()
})
after(() => rm(root, {recursive: true}))

test('--store and COLLATE_STORE name where results are shared, and change nothing else', async () => {
  assert.deepEqual([alone.status, alone.err], [1, ''])
  assert.deepEqual(await check(['--store', 'shared'], {...key, COLLATE_STORE: 'elsewhere'}), alone)
  assert.ok(!existsSync(join(root, 'elsewhere')))
  // What is there now is the answer of another machine.
  assert.deepEqual(await check([], {...key, COLLATE_STORE: 'shared'}), alone)
  const entries = await readdir(join(root, 'shared'), {recursive: true})
  assert.equal(entries.filter((d) => d.length > 2).length, 1)
})

test('a store that is down is one line, without its password, and the exit status stays', async () => {
  const found = await check(['--store', 'rediss://lin:password@127.0.0.1:1/0'], key)
  const err =
    'collate: Unexpected `ECONNREFUSED` from the store `rediss://127.0.0.1:1/0`, expected an answer; the check goes on without it\n'
  assert.deepEqual(found, {...alone, err})
})

test('what is no store is refused', async () => {
  const {status, out, err} = await check(['--store', 'ftp://host'], key)
  assert.deepEqual([status, out], [2, ''])
  assert.match(err, /^collate: Unexpected store `ftp:\/\/host`, expected a folder or an address like /)
})

function check(args: readonly string[] = [], env: Record<string, string> = {}) {
  return runCollate(['check', '--no-cache', '--format', 'github', ...args], {cwd: root, env})
}
