import assert from 'node:assert/strict'
import {test} from 'node:test'
import {putSuggestions} from '../comment/platform.ts'
import {suggestionsFor} from '../comment/suggestions.ts'
import {pagedPlatform} from './paged-platform.ts'
import {message, readReport} from './reports.ts'

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
  const files = readReport([{path: 'articles/x/zh.mdx', claims: 1, messages: [certain]}])
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

  const {call, written} = pagedPlatform([])
  await putSuggestions(call, 7, 'c', suggestions)
  assert.deepEqual(written, [
    ['POST pulls/7/reviews', {commit_id: 'c', event: 'COMMENT', comments: suggestions}]
  ])
  const ours = {id: 1, user: {login: 'github-actions[bot]', type: 'Bot'}, body}
  const again = pagedPlatform([ours])
  await putSuggestions(again.call, 7, 'c', suggestions)
  assert.deepEqual(again.written, [])
  const stranger = pagedPlatform([{...ours, user: {login: 'mallory', type: 'User'}}])
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
    assert.deepEqual(
      suggestionsFor(readReport([{path: 'articles/x/zh.mdx', claims: 1, messages}]), changed),
      []
    )
  })
