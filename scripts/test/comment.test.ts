import assert from 'node:assert/strict'
import {mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {test} from 'node:test'
import {readFindings} from '../comment/findings.ts'
import {pullsAt, pullsRoute} from '../comment/pull-request.ts'
import {readArtifact} from '../comment/read-artifact.ts'
import {renderComment} from '../comment/render.ts'

const run = 'https://github.example/a/b/actions/runs/1'

const message = {
  ruleId: 'statistic-value',
  severity: 'error',
  reason: 'Unexpected `83%`, expected `82%`',
  line: 12,
  waived: null
}

test('should write one table of what is open', () => {
  const waived = {...message, waived: {by: 'A', until: '2027-01-01', reason: 'B'}}
  const files = read([{path: 'articles/x/zh.mdx', claims: 23, messages: [message, waived]}])
  assert.equal(
    renderComment(files, run),
    [
      '<!-- collate -->',
      '23 claims in 1 files: **1 errors**, 0 warnings.',
      '',
      '| where | what | rule |',
      '| --- | --- | --- |',
      '| `articles/x/zh.mdx:12` | `` Unexpected `83%`, expected `82%` `` | `statistic-value` |',
      '',
      `There is no preview of a text with errors. [The whole report](${run})`,
      ''
    ].join('\n')
  )
})

for (const hostile of [
  '@everyone',
  '![x](https://a.example/)',
  '</details>',
  'a|b',
  '```\n# x',
  '\u202Egpj.exe',
  '``@a``'
]) {
  test(`should keep \`${JSON.stringify(hostile)}\` inside a code span of one cell`, () => {
    const row = renderComment(
      read([{path: 'x', claims: 0, messages: [{...message, reason: hostile}]}]),
      run
    ).split('\n')[5]!
    assert.match(row, /^\| `x:12` \| (`+) ?(?:(?!\1)[^\n])* ?\1 \| `statistic-value` \|$/)
    assert.doesNotMatch(row.replaceAll('\\|', ''), /\u202E|\|.*\|.*\|.*\|.*\|/)
  })
}

for (const [name, report] of Object.entries({
  'no list': {},
  'a path that is no text': [{path: 1, claims: 0, messages: []}],
  'a severity of its own': [{path: 'x', claims: 0, messages: [{...message, severity: 'fatal'}]}],
  'a negative line': [{path: 'x', claims: 0, messages: [{...message, line: -1}]}],
  'too many files': Array.from({length: 2001}, () => ({path: 'x', claims: 0, messages: []}))
})) {
  test(`should refuse a report with ${name}`, () => assert.throws(() => read(report), /^Error: Unexpected/))
}

test('should list what changes in the data, with its source, apart from the findings', () => {
  const change = {
    ruleId: 'data-changed',
    severity: 'info',
    reason: 'Unexpected `28` as `value` of `tea-houses/green@2025`, expected `82` as before',
    note: 'Source: report-2025, p. 4: “82% @everyone | ![x](y)”. Cited in articles/green/en.mdx.',
    line: 2,
    waived: null
  }
  const path = 'data/tea-houses/observations.csv'
  const lines = renderComment(
    read([{path, claims: 0, messages: Array.from({length: 32}, () => change)}]),
    run
  ).split('\n')
  assert.equal(lines[1], '0 claims in 1 files: **0 errors**, 0 warnings.')
  assert.deepEqual(lines.slice(3, 8), [
    '**Changed data**: compare them with their sources.',
    '',
    '| where | what | source, and where it is cited |',
    '| --- | --- | --- |',
    '| `data/tea-houses/observations.csv:2` | `` Unexpected `28` as `value` of `tea-houses/green@2025`, expected `82` as before `` | `Source: report-2025, p. 4: “82% @everyone \\| ![x](y)”. Cited in articles/green/en.mdx.` |'
  ])
  assert.ok(lines.includes('2 more changes: see the report of the check.'))
  assert.doesNotMatch(renderComment(read([{path, claims: 0, messages: [message]}]), run), /Changed data/)
})

test('should say where the preview is when nothing is wrong', () => {
  const comment = renderComment(read([{path: 'articles/x/zh.mdx', claims: 3, messages: []}]), run)
  assert.match(comment, /3 claims in 1 files: \*\*0 errors\*\*/)
  assert.ok(comment.endsWith(`the site as it would be](${run})\n`))
})

test('should read nothing of an artifact but a regular file of bounded size', async (t) => {
  const folder = await mkdtemp(`${tmpdir()}/artifact-`)
  t.after(() => rm(folder, {recursive: true}))
  await writeFile(`${folder}/findings.json`, '[]')
  await writeFile(`${folder}/large.json`, Buffer.alloc(1_048_577, ' '))
  await symlink('/etc/passwd', `${folder}/link.json`)
  assert.equal(new TextDecoder().decode(await readArtifact(`${folder}/findings.json`)), '[]')
  await assert.rejects(readArtifact(`${folder}/large.json`), /at most 1048576/)
  await assert.rejects(readArtifact(`${folder}/link.json`), /ELOOP/)
  await assert.rejects(readArtifact('/dev/null'), /a regular file/)
  await assert.rejects(readArtifact(folder), /a regular file/)
})

const commit = '0123456789abcdef0123456789abcdef01234567'

test('should find the pull request of a branch, whatever it is called', () => {
  const route = pullsRoute({owner: 'someone', branch: 'a&state=all#`$(id)`/../b', commit})
  const url = new URL(`https://api.example/repos/a/b/${route}`)
  assert.equal(url.pathname, '/repos/a/b/pulls')
  assert.deepEqual(
    [...url.searchParams],
    [
      ['state', 'open'],
      ['per_page', '100'],
      ['head', 'someone:a&state=all#`$(id)`/../b']
    ]
  )
  for (const head of [
    {owner: 'a/b', branch: 'c', commit},
    {owner: '', branch: 'c', commit},
    {owner: 'a', branch: '', commit},
    {owner: 'a', branch: 'c', commit: `${commit}/../x`}
  ]) {
    assert.throws(() => pullsRoute(head), /^Error: Unexpected/)
  }
})

test('should comment where the commit that was checked still stands', () => {
  const pulls = [
    {number: 1, state: 'open', head: {sha: commit}},
    {number: 2, state: 'closed', head: {sha: commit}},
    {number: 3, state: 'open', head: {sha: commit.replace('0', '1')}}
  ]
  assert.deepEqual(pullsAt(pulls, commit), [1])
})

function read(report: unknown) {
  return readFindings(new TextEncoder().encode(JSON.stringify(report)))
}
