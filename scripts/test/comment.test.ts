import assert from 'node:assert/strict'
import {mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {test} from 'node:test'
import {readFindings} from '../comment/findings.ts'
import {isOwn, listChanged, putComment, putSuggestions, type Call} from '../comment/platform.ts'
import {pullsAt, pullsRoute} from '../comment/pull-request.ts'
import {readArtifact} from '../comment/read-artifact.ts'
import {renderComment} from '../comment/render.ts'
import {suggestionsFor} from '../comment/suggestions.ts'
import {readScope} from '../scope/scope.ts'

const run = 'https://github.example/a/b/actions/runs/1'
const scope = readScope([])

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
    renderComment({files, scope, run}),
    [
      '<!-- collate -->',
      '23 claims in 1 files: **1 errors**, 0 warnings.',
      '',
      '| where | what | rule |',
      '| --- | --- | --- |',
      '| `articles/x/zh.mdx:12` | `` Unexpected `83%`, expected `82%` `` | `statistic-value` |',
      '',
      `There is no preview of a text with errors. [The whole report](${run})`,
      '',
      'It changes articles and data only, no code.',
      '',
      '只改动了文章和数据，没有改动代码。',
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
  '\uD800',
  '``@a``'
]) {
  test(`should keep \`${JSON.stringify(hostile)}\` inside a code span of one cell`, () => {
    const files = read([{path: 'x', claims: 0, messages: [{...message, reason: hostile}]}])
    const row = renderComment({files, scope, run}).split('\n')[5]!
    assert.ok(row.isWellFormed())
    assert.match(row, /^\| `x:12` \| (`+) ?(?:(?!\1)[^\n])* ?\1 \| `statistic-value` \|$/)
    assert.doesNotMatch(row.replaceAll('\\|', ''), /\u202E|\|.*\|.*\|.*\|.*\|/)
  })
}

for (const [name, report] of Object.entries({
  'no list': {},
  'a path that is no text': [{path: 1, claims: 0, messages: []}],
  'a severity of its own': [{path: 'x', claims: 0, messages: [{...message, severity: 'fatal'}]}],
  'a negative line': [{path: 'x', claims: 0, messages: [{...message, line: -1}]}]
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
  const files = read([{path, claims: 0, messages: Array.from({length: 32}, () => change)}])
  const lines = renderComment({files, scope, run}).split('\n')
  assert.equal(lines[1], '0 claims in 1 files: **0 errors**, 0 warnings.')
  assert.deepEqual(lines.slice(3, 8), [
    '**Changed data**: compare them with their sources.',
    '',
    '| where | what | source, and where it is cited |',
    '| --- | --- | --- |',
    '| `data/tea-houses/observations.csv:2` | `` Unexpected `28` as `value` of `tea-houses/green@2025`, expected `82` as before `` | `Source: report-2025, p. 4: “82% @everyone \\| ![x](y)”. Cited in articles/green/en.mdx.` |'
  ])
  assert.ok(lines.includes('2 more changes: see the report of the check.'))
  assert.doesNotMatch(
    renderComment({files: read([{path, claims: 0, messages: [message]}]), scope, run}),
    /Changed data/
  )
})

test('should say where the preview is when nothing is wrong', () => {
  const files = read([{path: 'articles/x/zh.mdx', claims: 3, messages: []}])
  const comment = renderComment({files, scope, run})
  assert.match(comment, /3 claims in 1 files: \*\*0 errors\*\*/)
  assert.ok(comment.includes(`the site as it would be](${run})\n`))
})

/** Reports that are longer than a comment, and how many of their findings it leaves out. */
const long: Array<[what: string, count: number, reason: string]> = [
  ['many', 5001, 'x'],
  ['long', 30, 'x'.repeat(3000)],
  ['long once they are escaped', 30, '|'.repeat(2000)],
  ['long and many', 20_000, '`|'.repeat(1000)]
]

for (const [what, count, reason] of long) {
  test(`should cut a report whose findings are ${what} to what the platform takes, and say so`, () => {
    const warning = {...message, severity: 'warning', reason}
    const files = read([{path: 'x', claims: 0, messages: Array.from({length: count}, () => warning)}])
    const names = Array.from({length: 5000}, (_, index) => `${index}${'|'.repeat(300)}`)
    for (const changed of [[], names]) {
      const comment = renderComment({files, scope: readScope(changed), run})
      assert.ok(comment.length <= 65_536, `${comment.length} characters`)
      assert.ok(comment.includes(`**0 errors**, ${count} warnings.`))
      const rows = comment.split('\n').filter((line) => line.startsWith('| `')).length
      const rest = /^(\d+) more are not shown here: see the report of the check\.$/m.exec(comment)
      assert.ok(rows > 0)
      assert.equal(rows + Number(rest?.[1] ?? 0), count)
    }
  })
}

test('should say so where there is no report, instead of what was found in another commit', () => {
  const comment = renderComment({files: undefined, scope, run})
  assert.match(comment, /^<!-- collate -->\n\*\*There is no report that can be read\*\*/)
  assert.ok(comment.includes('没有可读的报告'))
})

/** What a pull request changes, and what is said of it. */
const changes: Array<[paths: string[], code: string[]]> = [
  [['content/articles/a/zh.mdx', 'packages/statistics/data/a/observations.csv'], []],
  [['content/glossary.csv', 'packages/statistics/src/load.ts'], ['packages/statistics/src/load.ts']],
  [
    ['content.yml', 'contents/a', 'content'],
    ['content', 'content.yml', 'contents/a']
  ],
  [
    ['packages/statistics/database/a', '.github/workflows/content.yml'],
    ['.github/workflows/content.yml', 'packages/statistics/database/a']
  ],
  [
    ['pnpm-lock.yaml', 'node_modules/pnpm/package.json', '.npmrc'],
    ['.npmrc', 'node_modules/pnpm/package.json', 'pnpm-lock.yaml']
  ]
]

for (const [paths, code] of changes) {
  test(`should ${code.length > 0 ? 'call' : 'not call'} a change of ${paths.join(', ')} one of code`, () => {
    assert.deepEqual(readScope(paths), {code, isCut: false})
    const comment = renderComment({files: [], scope: readScope(paths), run})
    assert.equal(comment.includes('**It changes code**'), code.length > 0)
    assert.equal(comment.includes('**它改动了代码**'), code.length > 0)
    for (const path of code) assert.ok(comment.includes(`\`${path}\``))
  })
}

test('should not say that there is no code where it cannot know', () => {
  for (const unknown of [undefined, readScope([], true)]) {
    const comment = renderComment({files: [], scope: unknown, run})
    assert.doesNotMatch(comment, /no code|没有改动代码/)
  }
})

const bot = {login: 'github-actions[bot]', type: 'Bot'}

/** Authors that begin with our marker, and whether the comment is ours. */
const authors: Array<[user: {login: string; type: string} | null, own: boolean]> = [
  [bot, true],
  [{login: 'mallory', type: 'User'}, false],
  [{login: 'github-actions', type: 'User'}, false],
  [{login: 'github-actions[bot]', type: 'User'}, false],
  [{login: 'another[bot]', type: 'Bot'}, false],
  [null, false]
]

for (const [user, own] of authors) {
  test(`should ${own ? 'change' : 'leave'} a comment of ${user?.login ?? 'nobody'}, a ${user?.type ?? 'ghost'}`, () => {
    assert.equal(isOwn({id: 1, user, body: '<!-- collate -->\nthanks'}), own)
    assert.equal(isOwn({id: 1, user, body: 'thanks <!-- collate -->'}), false)
  })
}

/** Comments that are there, and where ours goes. */
const threads: Array<[comments: Array<[id: number, user: typeof bot]>, route: string]> = [
  [[], 'POST issues/7/comments'],
  [[[666, {login: 'mallory', type: 'User'}]], 'POST issues/7/comments'],
  [
    [
      [666, {login: 'mallory', type: 'User'}],
      [777, bot]
    ],
    'PATCH issues/comments/777'
  ],
  [
    [
      ...Array.from({length: 250}, (_, id) => [id, {login: 'eve', type: 'User'}] as [number, typeof bot]),
      [777, bot]
    ],
    'PATCH issues/comments/777'
  ]
]

for (const [comments, route] of threads) {
  test(`should write by ${route} where there are ${comments.length} comments`, async () => {
    const rows = comments.map(([id, user]) => ({id, user, body: '<!-- collate -->\nx'}))
    const {call, written} = platform(rows)
    await putComment(call, 7, 'body')
    assert.deepEqual(written, [[route, {body: 'body'}]])
  })
}

test('should name both paths of a file that was moved out of the code', async () => {
  const {call} = platform([{filename: 'content/a', previous_filename: 'scripts/a'}, {filename: 'content/b'}])
  assert.deepEqual(await listChanged(call, 7), [
    {path: 'content/a', before: 'scripts/a', patch: ''},
    {path: 'content/b', patch: ''}
  ])
  await assert.rejects(
    listChanged(async () => ({}), 7),
    /expected a list/
  )
})

const certain = {
  ...message,
  finding: 'a'.repeat(16),
  column: 7,
  endLine: 12,
  endColumn: 10,
  actual: '83%',
  expected: ['82%']
}
const patch = [
  '@@ -11,2 +11,3 @@ head',
  ' 前一行',
  '-旧的',
  '+2025年，83%的茶馆供应``绿茶``。',
  ' 后一行'
].join('\n')
const changed = [{path: 'content/articles/x/zh.mdx', patch}]

test('what is certain should be suggested on its line, once, in the language of the edition', async () => {
  const files = read([{path: 'articles/x/zh.mdx', claims: 1, messages: [certain]}])
  const suggestions = suggestionsFor(files, changed)
  const body = [
    '<!-- collate:aaaaaaaaaaaaaaaa -->',
    '写的是 `83%`，应为 `82%`（`statistic-value`）。',
    '',
    '```suggestion',
    '2025年，82%的茶馆供应``绿茶``。',
    '```'
  ].join('\n')
  assert.deepEqual(suggestions, [{path: 'content/articles/x/zh.mdx', line: 12, side: 'RIGHT', body}])

  const {call, written} = platform([])
  await putSuggestions(call, 7, 'c', suggestions)
  assert.deepEqual(written, [
    ['POST pulls/7/reviews', {commit_id: 'c', event: 'COMMENT', comments: suggestions}]
  ])
  const ours = {id: 1, user: {login: 'github-actions[bot]', type: 'Bot'}, body}
  const again = platform([ours])
  await putSuggestions(again.call, 7, 'c', suggestions)
  assert.deepEqual(again.written, [])
  const stranger = platform([{...ours, user: {login: 'mallory', type: 'User'}}])
  await putSuggestions(stranger.call, 7, 'c', suggestions)
  assert.equal(stranger.written.length, 1)
})

for (const [why, other] of [
  ['another text stands there', {actual: '84%'}],
  ['several texts would be right', {expected: ['82%', '81%']}],
  ['somebody has answered it', {waived: {by: 'A', until: '2027-01-01', reason: 'B'}}],
  ['it is in no line of the patch', {line: 20, endLine: 20}],
  ['its rule does not know what is right', {ruleId: 'statistic-measure'}],
  ['what is expected could be markup', {expected: ['82% <!-- @everyone']}]
] as const)
  test(`nothing should be suggested where ${why}`, () => {
    const messages = [{...certain, ...other}]
    assert.deepEqual(suggestionsFor(read([{path: 'articles/x/zh.mdx', claims: 1, messages}]), changed), [])
  })

/** A platform that has these rows, in pages, and notes what is written. */
function platform(rows: unknown[]): {call: Call; written: unknown[]} {
  const written: unknown[] = []
  const call: Call = async (method, route, content) => {
    if (method !== 'GET') written.push([`${method} ${route}`, content])
    const query = new URLSearchParams(route.split('?')[1])
    const [page, size] = [Number(query.get('page')), Number(query.get('per_page'))]
    return rows.slice((page - 1) * size, page * size)
  }
  return {call, written}
}

test('should read nothing of an artifact but a regular file of bounded size', async (t) => {
  const folder = await mkdtemp(`${tmpdir()}/artifact-`)
  t.after(() => rm(folder, {recursive: true}))
  await writeFile(`${folder}/findings.json`, '[]')
  await writeFile(`${folder}/large.json`, Buffer.alloc(16 * 1024 * 1024 + 1, ' '))
  await symlink('/etc/passwd', `${folder}/link.json`)
  assert.equal(new TextDecoder().decode(await readArtifact(`${folder}/findings.json`)), '[]')
  await assert.rejects(readArtifact(`${folder}/large.json`), /at most 16777216/)
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
