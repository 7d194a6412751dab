import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {appendFile, cp, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {enableCompileCache} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import type {CheckedFile} from '../src/checked-file.ts'
import {formats} from '../src/reporters.ts'
import {runCollate} from './run-collate.ts'

// Each check starts processes: what they compile is kept from one to the next.
enableCompileCache()

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))
const articles = 'content/articles'
const cases = ['picture-that-is-text', 'stray-files', 'uncited-number', 'wrong-number', 'wrong-year']

/** A publication of the faulty articles of the fixtures, each beside the others, with a fault in the data. */
let root = ''

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'collate-'))
  await cp(join(fixtures, 'base'), root, {recursive: true})
  await cp(join(root, 'data/tea-houses'), join(root, 'data/others'), {recursive: true})
  await appendFile(join(root, 'data/others/observations.csv'), 'green,2023,,,lots,,,report,p. 1,,,\n')
  for (const name of cases) {
    const folder = join(root, articles, name)
    await cp(join(root, articles, 'tea-houses'), folder, {recursive: true})
    await cp(join(fixtures, 'cases', name, articles, 'tea-houses'), folder, {recursive: true})
  }
  // Names that are printed otherwise than they are written, with text that could be shown.
  for (const path of ['content/a\u200b.json', `${articles}/wrong-year/\u202ex\u0007.csv`])
    await writeFile(join(root, path), '82\n')
  for (let count = 1; count <= 5; count++)
    for (let index = 1; index <= count; index++) await writePart(index, count)
})

after(() => rm(root, {recursive: true}))

for (const format of formats) {
  test(`${format} of parts, in any order, is that of one run, byte for byte`, async () => {
    const whole = await check('--format', format)
    assert.equal(whole.status, 1)
    const parts = fc
      .integer({min: 1, max: 5})
      .chain((count) => fc.shuffledSubarray(names(count), {minLength: count, maxLength: count}))
    await fc.assert(
      fc.asyncProperty(parts, async (reports) => {
        const merged = await merge(...reports, '--expect', String(reports.length), '--format', format)
        assert.deepEqual(merged, whole)
      }),
      {numRuns: 10, examples: [1, 2, 3, 4, 5].map((count) => [names(count).toReversed()])}
    )
  })
}

test('parts can be told in the language that is asked for, as one run is', async () => {
  const whole = await check('--language', 'en')
  assert.match(whole.out, /“83%” is true only of values/)
  assert.deepEqual(await merge(...names(2), '--language', 'en'), whole)
})

test('what a branch changes, and its links, are counted over all parts', async () => {
  const author = ['-c', 'user.name=Lin', '-c', 'user.email=lin@example.org']
  const git = (...args: string[]) => execFileSync('git', args, {cwd: root})
  git('init', '--quiet')
  git('add', 'content', 'data')
  git(...author, 'commit', '--quiet', '--message', 'Begin')
  const observations = join(root, 'data/tea-houses/observations.csv')
  await writeFile(observations, (await readFile(observations, 'utf8')).replace(',82,', ',83,'))
  for (const name of ['tea-houses', 'wrong-number', 'wrong-year']) {
    const links = Array.from({length: 35}, (_, index) => `[${name}](https://example.org/${name}/${index})`)
    await appendFile(join(root, articles, name, 'en.mdx'), `\n${links.join(' ')}\n`)
  }

  const since = ['--since', 'HEAD', '--links', 'internal']
  for (const index of [1, 2, 3]) await writePart(index, 3, ...since)
  const whole = await check('--format', 'summary', ...since)
  for (const part of [/link-many/, /Changes in the data/, /Hosts that are new here/])
    assert.match(whole.out, part)
  assert.deepEqual(await merge(...names(3), '--format', 'summary'), whole)
})

test('the exit status and its reasons are those of a check', async () => {
  const report = await readFile(join(root, '1-5.json'), 'utf8')
  const found: CheckedFile[] = JSON.parse(report)
  const statusOf = async (messages: unknown[], ...args: string[]) => {
    const files = found.map((file) => ({...file, messages}))
    await writeFile(join(root, 'x.json'), JSON.stringify(files))
    return (await merge('x.json', ...args)).status
  }
  assert.equal(await statusOf([warning]), 0)
  assert.equal(await statusOf([warning], '--max-warnings', '0'), 1)
  assert.equal(await statusOf([{...warning, severity: 'error'}]), 1)
  assert.equal(await statusOf([{...warning, severity: 'error', ruleId: 'article-fault'}]), 2)
})

const warning = {
  ruleId: 'article-credit',
  severity: 'warning',
  finding: '0123456789abcdef',
  reason: 'Unexpected absence',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  actual: null,
  expected: [],
  note: null,
  url: null,
  waived: null,
  cause: null
}

test('a part that was killed is refused, and whole once it ran again', async () => {
  const whole = await check()
  await writePart(2, 3)
  const report = await readFile(join(root, '2-3.json'), 'utf8')
  for (const length of [0, 1, 2, 500, report.indexOf('"reason"') + 15, report.length - 2]) {
    await writeFile(join(root, '2-3.json'), report.slice(0, length))
    const {status, out, err} = await merge(...names(3))
    assert.deepEqual([status, out], [2, ''])
    assert.match(
      err,
      /^collate: 2-3\.json:\d+:\d+ Unexpected end of the report, expected the rest of it; .+\n$/
    )
  }
  await writePart(1, 3)
  await writePart(2, 3)
  await writePart(3, 3)
  assert.deepEqual(await merge(...names(3), '--expect', '3'), whole)
})

test('a report shows no text from elsewhere', async () => {
  await writeFile(join(root, 'secret.json'), '"secret"')
  await symlink(root, join(root, 'content', 'way'))
  const report = await readFile(join(root, '2-2.json'), 'utf8')
  const path = /"path": "([^"]+)"/.exec(report)![1]!
  for (const elsewhere of ['../secret.json', 'way/secret.json', 'data/../../secret.json', '/etc/x.json']) {
    await writeFile(join(root, 'forged.json'), report.replace(path, elsewhere))
    assert.doesNotMatch((await merge('forged.json', '--format', 'html')).out, />.*secret&quot;/)
  }
})

/** What cannot be merged, and the one sentence that answers it. */
const mistakes: Array<[args: string[], answer: RegExp, change?: [from: RegExp, to: string]]> = [
  [[], /^Unexpected 0 reports, expected those of all parts; see `collate merge --help`$/],
  [['nowhere.json'], /^Unexpected file `nowhere\.json`, expected one that can be read \(ENOENT\)$/],
  [['content'], /^Unexpected `content`, expected a file or `-`$/],
  [['1-2.json', './1-2.json'], /^Unexpected report `\.\/1-2\.json` twice, expected each report once$/],
  [
    ['1-2.json', 'x.json'],
    /^Unexpected part `1\/2` in `x\.json`, expected each part once; `1-2\.json` is of it as well$/
  ],
  [
    ['1-2.json', 'x.json'],
    /^Unexpected `.+` in `x\.json`, expected each file once; `1-2\.json` has it as well$/,
    [/"shard": "1\/2"/g, '"shard": "2/2"']
  ],
  [
    ['1-3.json', '3-3.json', '--expect', '3'],
    /^Unexpected absence of part `2\/3`, expected all 3 parts; run what is missing again$/
  ],
  [['1-3.json', '--expect', '3'], /^Unexpected absence of parts `2\/3`, `3\/3`, expected all 3 parts; /],
  [
    ['1-2.json', '2-3.json'],
    /^Unexpected part `2\/3` in `2-3\.json`, expected a part of 2; it is the report of another check$/
  ],
  [
    ['1-2.json', '2-2.json', '--expect', '3'],
    /^Unexpected part `1\/2` in `1-2\.json`, expected a part of 3; /
  ],
  [
    ['1-2.json', '2-2.json', 'x.json'],
    /^Unexpected 3 reports, expected one for each of 2 parts$/,
    [/[^]+/, '[]']
  ],
  [['1-2.json', '--expect', '0'], /^Unexpected value `0` for `--expect`, expected a whole number from 1 on$/],
  [
    ['x.json'],
    /^x\.json:1:1 Unexpected `<!doctype html>`, expected a report of /,
    [/[^]+/, '<!doctype html>\n<p>']
  ],
  [
    ['x.json'],
    /^x\.json:1:1 Unexpected `\{"files":\[\]\}`, expected a report of .+; reports of other commands/,
    [/[^]+/, '{"files":[]}']
  ],
  [
    ['x.json'],
    /^x\.json:\d+:16 Unexpected version `9\.0\.0`, expected `[\d.]+`; let one version check all parts/,
    [/(?<="version": ")[\d.]+/, '9.0.0']
  ],
  [
    ['x.json'],
    /^x\.json:2:3 Unexpected absence of `observations`, expected a report of /,
    [/ *"observations": .*\n/, '']
  ],
  [
    ['x.json'],
    /^x\.json:\d+:\d+ Unexpected key `extra`, expected a report of /,
    [/"messages"/, '"extra": 1, "messages"']
  ],
  [
    ['x.json'],
    /^x\.json:\d+:14 Unexpected part `2\/2`, expected `1\/2`$/,
    [/(?<=[^]*"shard": "1\/2"[^]*"shard": ")1/, '2']
  ]
]

for (const [args, answer, [from, to] = [/$^/, '']] of mistakes) {
  test(`collate merge ${args.join(' ')}: ${answer.source}`, async () => {
    const report = await readFile(join(root, '1-2.json'), 'utf8')
    await writeFile(join(root, 'x.json'), report.replace(from, to))
    const {status, out, err} = await merge(...args)
    assert.deepEqual([status, out], [2, ''])
    assert.match(err.replace(/^collate: |\n$/g, ''), answer)
  })
}

test('parts that are not here are said, where all of them are not asked for', async () => {
  const {status, err} = await merge('1-2.json')
  assert.deepEqual([status, err], [1, 'collate: not all of 2 parts are here; `--expect 2` asks for them\n'])
})

function check(...args: string[]) {
  return runCollate(['check', '--cache', 'cache', ...args], {cwd: root})
}

function merge(...args: string[]) {
  return runCollate(['merge', ...args], {cwd: root})
}

function names(count: number): string[] {
  return Array.from({length: count}, (_, index) => `${index + 1}-${count}.json`)
}

async function writePart(index: number, count: number, ...args: string[]): Promise<void> {
  const part = ['--shard', `${index}/${count}`, '--format', 'json', '--output', `${index}-${count}.json`]
  const {status, err} = await check(...part, ...args)
  assert.ok(status !== 2, err)
}
