import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readFindings} from '../comment/findings.ts'
import {renderComment} from '../comment/render.ts'

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
    renderComment(files),
    [
      '<!-- collate -->',
      '23 claims in 1 files: **1 errors**, 0 warnings.',
      '',
      '| where | what | rule |',
      '| --- | --- | --- |',
      '| `articles/x/zh.mdx:12` | `` Unexpected `83%`, expected `82%` `` | `statistic-value` |',
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
      read([{path: 'x', claims: 0, messages: [{...message, reason: hostile}]}])
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

test('should refuse a report that is too large before reading it', () => {
  assert.throws(() => readFindings(new Uint8Array(1_048_577).fill(32)), /at most 1048576/)
})

function read(report: unknown) {
  return readFindings(new TextEncoder().encode(JSON.stringify(report)))
}
