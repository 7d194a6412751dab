import assert from 'node:assert/strict'
import {execFile, spawn} from 'node:child_process'
import {chmod, copyFile, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {after, before, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

const bin = fileURLToPath(new URL('../bin/collate.js', import.meta.url))
/** Makes this Node say that it is an old one. */
const old = `data:text/javascript,Object.defineProperty(process, 'versions', {value: {...process.versions, node: '18.20.8'}})`

let project = ''

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'collate-'))
  await mkdir(join(project, 'apps/cli/bin'), {recursive: true})
  await writeFile(join(project, 'package.json'), '{"type": "module"}')
  await copyFile(bin, join(project, 'apps/cli/bin/collate.js'))
})

after(() => rm(project, {recursive: true}))

test('an old Node runs the command on the Node of the project', async () => {
  const run = await start(bin, ['check', '--format', 'xml']).end
  assert.equal(run.status, 2)
  assert.match(run.err, /^collate: Unexpected value `xml` for `--format`/)
})

test('without a Node of the project the command says how to install it', async () => {
  const run = await start(join(project, 'apps/cli/bin/collate.js'), ['check']).end
  assert.deepEqual(run, {
    status: 2,
    signal: null,
    out: '',
    err: 'collate: this is Node 18.20.8 and Node 24 is not installed; run `npm start` or `npx pnpm@12 install` in the project first\n'
  })
})

test('arguments and exit status are handed through', async () => {
  await installNode('for argument in "$@"; do echo "[$argument]"; done; exit 7')
  const own = join(project, 'apps/cli/bin/collate.js')
  const run = await start(own, ['check', 'two words', '$HOME', '']).end
  assert.deepEqual(run, {
    status: 7,
    signal: null,
    out: `[${own}]\n[check]\n[two words]\n[$HOME]\n[]\n`,
    err: ''
  })
})

test('signals are handed through, and how they ended it', async () => {
  await installNode(
    "trap 'echo bye; exit 5' TERM; echo ready; for _ in $(seq 200); do sleep 0.05; done; exit 9"
  )
  const polite = start(join(project, 'apps/cli/bin/collate.js'), [])
  polite.child.stdout.once('data', () => polite.child.kill('SIGTERM'))
  assert.deepEqual(await polite.end, {status: 5, signal: null, out: 'ready\nbye\n', err: ''})

  await installNode('echo ready; exec sleep 60')
  const plain = start(join(project, 'apps/cli/bin/collate.js'), [])
  plain.child.stdout.once('data', () => plain.child.kill('SIGTERM'))
  assert.deepEqual(await plain.end, {status: null, signal: 'SIGTERM', out: 'ready\n', err: ''})
})

test('npx finds the command at the root, whatever Node starts it', async () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  // Without the folders of this project, so that the machine's own Node is first.
  const path = (process.env['PATH'] ?? '').split(':').filter((d) => !d.includes('node_modules'))
  const {stdout} = await promisify(execFile)('npx', ['--offline', 'collate', '--version'], {
    cwd: root,
    env: {...process.env, PATH: path.join(':')}
  })
  assert.match(stdout, /^\d+\.\d+\.\d+\n$/)
})

async function installNode(script: string): Promise<void> {
  const path = join(project, 'node_modules/.bin/node')
  await mkdir(join(project, 'node_modules/.bin'), {recursive: true})
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
}

function start(path: string, args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', old, path, ...args], {stdio: ['ignore', 'pipe', 'pipe']})
  const end = new Promise((resolve, reject) => {
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject)
    child.on('close', (status, signal) => resolve({status, signal, out, err}))
  })
  return {
    child,
    end: end as Promise<{status: number | null; signal: string | null; out: string; err: string}>
  }
}
