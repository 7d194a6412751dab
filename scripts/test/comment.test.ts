import assert from 'node:assert/strict'
import {test} from 'node:test'
import {renderComment} from '../comment/render.ts'
import {readScope} from '../scope/scope.ts'
import {message, readReport} from './reports.ts'

const run = 'https://github.example/a/b/actions/runs/1'
const scope = readScope([])

test('should write one table of what is open', () => {
  const waived = {...message, waived: {by: 'A', until: '2027-01-01', reason: 'B'}}
  const files = readReport([{path: 'articles/x/zh.mdx', claims: 23, messages: [message, waived]}])
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
    const files = readReport([{path: 'x', claims: 0, messages: [{...message, reason: hostile}]}])
    const row = renderComment({files, scope, run}).split('\n')[5]!
    assert.ok(row.isWellFormed())
    assert.match(row, /^\| `x:12` \| (`+) ?(?:(?!\1)[^\n])* ?\1 \| `statistic-value` \|$/)
    assert.doesNotMatch(row.replaceAll('\\|', ''), /\u202E|\|.*\|.*\|.*\|.*\|/)
  })
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
  const files = readReport([{path, claims: 0, messages: Array.from({length: 32}, () => change)}])
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
    renderComment({files: readReport([{path, claims: 0, messages: [message]}]), scope, run}),
    /Changed data/
  )
})

test('should say where the preview is when nothing is wrong', () => {
  const files = readReport([{path: 'articles/x/zh.mdx', claims: 3, messages: []}])
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
    const files = readReport([{path: 'x', claims: 0, messages: Array.from({length: count}, () => warning)}])
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
