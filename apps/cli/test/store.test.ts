import assert from 'node:assert/strict'
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

/** A publication with a wrong number. */
let root = ''
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'collate-'))
  await cp(join(fixtures, 'base'), root, {recursive: true})
  await cp(join(fixtures, 'cases/wrong-number'), root, {recursive: true})
})
after(() => rm(root, {recursive: true}))

test('--store and COLLATE_STORE name where results are shared, and change nothing else', async () => {
  const alone = await check()
  assert.deepEqual([alone.status, alone.err], [1, ''])
  assert.deepEqual(await check(['--store', 'by-option'], {...key, COLLATE_STORE: 'by-variable'}), alone)
  assert.deepEqual(await check([], {...key, COLLATE_STORE: 'by-variable'}), alone)
  for (const name of ['by-option', 'by-variable'])
    assert.equal((await readdir(join(root, name), {recursive: true})).filter((d) => d.length > 2).length, 1)
})

test('a store that is down is one line, without its password, and the exit status stays', async () => {
  const {out, status} = await check()
  const store = ['--store', 'rediss://lin:password@127.0.0.1:1/0']
  const err =
    'collate: Unexpected `ECONNREFUSED` from the store `rediss://127.0.0.1:1/0`, expected an answer; the check goes on without it\n'
  assert.deepEqual(await check(store, key), {status, signal: null, out, err})
  const told = await check([...store, '--language', 'zh'], key)
  assert.equal(
    told.err,
    'collate: 共用结果的地方 `rediss://127.0.0.1:1/0` 没有正常应答：`ECONNREFUSED`；检查照常进行，不用它\n'
  )
})

test('what is no store is refused', async () => {
  const {status, out, err} = await check(['--store', 's3://bucket'], key)
  assert.deepEqual([status, out], [2, ''])
  assert.match(err, /^collate: Unexpected store `s3:\/\/bucket`, expected a folder or an address like /)
})

function check(args: readonly string[] = [], env: Record<string, string> = {}) {
  return runCollate(['check', '--no-cache', '--format', 'github', ...args], {cwd: root, env})
}
