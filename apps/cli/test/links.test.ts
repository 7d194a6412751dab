import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, afterEach, before, beforeEach, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import type {CheckedFile} from '../src/checked-file.ts'
import {renderLinkReport} from '../src/link-report.ts'
import {tellIn} from '../src/told.ts'
import {runCollate} from './run-collate.ts'
import {spawnCollate} from './spawn-collate.ts'

const base = fileURLToPath(new URL('fixtures/base', import.meta.url))
const server = createServer((request, response) => {
  response.writeHead(request.url === '/ok' ? 200 : 403).end('x')
})
let host = ''
let root = ''

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => server.close())

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'collate-'))
  await cp(base, root, {recursive: true})
  await point('data/tea-houses/sources.csv')
  await point('content/articles/tea-houses/zh.mdx')
  await point('content/articles/tea-houses/en.mdx')
  git('init', '-q', '-b', 'main')
})
afterEach(() => rm(root, {recursive: true, force: true}))

test('--record on the main branch writes the ledger, once a day', async () => {
  const first = await record()
  assert.equal(first.status, 0)
  assert.match(first.err, /links? recorded in /)
  const ledger = await readLedger()
  const {failingDays, reason, lastAlive} = ledger[`http://${host}/closed`]
  assert.deepEqual(
    {failingDays, reason, lastAlive},
    {failingDays: 1, reason: 'blocked', lastAlive: undefined}
  )
  assert.ok(ledger[`http://${host}/ok`].lastAlive)

  const second = await record()
  assert.match(second.err, /nothing new of /)
  assert.deepEqual(await readLedger(), ledger)
})

/** Branches and environments in which nobody may write. */
const strangers: Array<[name: string, branch: string, env: Record<string, string>]> = [
  ['another branch', 'topic', {}],
  [
    'a pull request',
    'main',
    {GITHUB_ACTIONS: 'true', GITHUB_REF: 'refs/pull/3/merge', GITHUB_EVENT_NAME: 'pull_request'}
  ],
  ['a push', 'main', {GITHUB_ACTIONS: 'true', GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push'}],
  ['a merge request', 'main', {GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'merge_request_event'}]
]

for (const [name, branch, env] of strangers) {
  test(`--record is refused on ${name}`, async () => {
    git('symbolic-ref', 'HEAD', `refs/heads/${branch}`)
    const {status, err} = await record(env)
    assert.equal(status, 2)
    assert.match(
      err,
      /^collate: Unexpected (?:branch|event) .*; only the (?:main branch|scheduled job) records/
    )
    assert.equal(existsSync(join(root, 'content/links.json')), false)
  })
}

test('--record is refused outside a repository', async () => {
  await rm(join(root, '.git'), {recursive: true})
  const {status, err} = await record()
  assert.equal(status, 2)
  assert.match(err, /outside a git repository, expected one for the link ledger/)
})

test('a check reads ages from the ledger, and writes none', async () => {
  const ledger = {[`http://${host}/closed`]: {firstFailed: '2026-01-01', failingDays: 9, reason: 'blocked'}}
  const text = JSON.stringify(ledger)
  await writeFile(join(root, 'content/links.json'), text)
  const {out} = await run('check', '--links', 'all', '--format', 'json', '--no-cache')
  const messages = (JSON.parse(out) as CheckedFile[]).flatMap((d) => d.messages)
  const unknown = messages.find((d) => d.ruleId === 'link-unknown' && d.reason.includes('/closed'))
  assert.match(unknown!.note!, /9/)
  assert.equal(await readFile(join(root, 'content/links.json'), 'utf8'), text)
})

test('a ledger that nobody can read is an error of its own', async () => {
  await writeFile(join(root, 'content/links.json'), '{"https://a.example/": {"status": 200}}')
  const {status, out} = await run('check', '--format', 'json', '--no-cache')
  const [file] = (JSON.parse(out) as CheckedFile[]).filter((d) => d.path === 'links.json')
  assert.equal(status, 1)
  assert.equal(file?.messages[0]?.ruleId, 'article-file')
  assert.match((await record()).err, /^collate: Unexpected entry/)
})

test('the report tells the oldest first, and every place', () => {
  const report = renderLinkReport(
    {
      ledger: {
        'https://a.example/new': {
          firstFailed: '2026-11-03',
          failingDays: 1,
          reason: 'timeout',
          lastAlive: '2026-11-02'
        },
        'https://a.example/old|x': {firstFailed: '2026-10-01', failingDays: 34, reason: 'status-404'},
        'https://a.example/ok': {lastAlive: '2026-11-03'}
      },
      places: new Map([
        ['https://a.example/new', ['articles/x/zh.mdx:3']],
        ['https://a.example/old|x', ['articles/x/zh.mdx:5', 'articles/x/en.mdx:5']],
        ['https://a.example/ok', ['articles/x/en.mdx:7']],
        ['https://a.example/late', ['articles/x/en.mdx:9']]
      ])
    },
    tellIn('en')
  )
  assert.deepEqual(
    report.split('\n').filter((d) => /^(?:#|\| \d|\d)/.test(d)),
    [
      '## 2 links of 4 fail',
      '### Two weeks or more',
      '| 34 | ` https://a.example/old\\|x ` | ` status-404 ` | never |  | ` articles/x/zh.mdx:5 `<br>` articles/x/en.mdx:5 ` |',
      '### New',
      '| 1 | ` https://a.example/new ` | ` timeout ` | 2026-11-02 |  | ` articles/x/zh.mdx:3 ` |',
      '1 failing link never seen alive: some servers do not open to programs.',
      '1 link could not be asked in time; a greater `--link-budget` helps.'
    ]
  )
})

/** Let the addresses of a file lead to the server of this test. */
async function point(path: string): Promise<void> {
  const text = await readFile(join(root, path), 'utf8')
  let count = 0
  const changed = text.replace(
    /https:\/\/example\.org\/[\w./-]*/g,
    () => `http://${host}/${count++ === 0 ? 'ok' : 'closed'}`
  )
  await writeFile(join(root, path), changed)
}

function record(env: Record<string, string> = {}) {
  return spawnCollate(['links', '--record', ...common()], {cwd: root, env})
}

function run(...args: string[]) {
  return runCollate([...args, ...common()], {cwd: root})
}

function common(): string[] {
  return ['--data', 'data', '--allow-host', host, '--link-budget', '20']
}

async function readLedger() {
  return JSON.parse(await readFile(join(root, 'content/links.json'), 'utf8'))
}

function git(...args: string[]): void {
  execFileSync('git', args, {cwd: root})
}
