import {report} from '@collate/findings'
import {reportChanges, type CitedChange} from '@collate/pipeline/revisions'
import type {CheckedNumber} from '@collate/pipeline'
import {VFile} from 'vfile'

const source = '@collate/test'

/**
 * Files as a check gives them: an astral character before a finding, hostile
 * text in every field, something waived, and something clean.
 */
export function sampleFiles(): VFile[] {
  return [chinese(), english(), clean(), table()]
}

/** What one number was taken for, with hostile text in every field. */
const sampleNumber: CheckedNumber = {
  ...numberPlace(9, 12),
  id: 'k8s-2025',
  cite: 'survey/k8s',
  written: '82%',
  verdict: 'unverified',
  reading: {
    role: 'value',
    statistics: ['survey/k8s@2025'],
    says: ['“<b>运行</b>\u202e”2025年为80%（容器用户）']
  },
  compared: [
    {facet: 'value', words: '82%', strength: 'bound', agrees: false, place: numberPlace(9, 12)},
    {facet: 'population', words: '用户', strength: 'bound', agrees: true, place: numberPlace(13, 15)},
    {facet: 'measure', words: '<i>&\u0007容器', strength: 'far', agrees: true, in: 'before', place: null}
  ],
  unsaid: ['period']
}

/** A number for which nothing was found, in a file without findings. */
const unreadNumber: CheckedNumber = {
  ...numberPlace(1, 4),
  id: 'gone',
  cite: 'survey/gone',
  written: '<b>3</b>',
  verdict: 'unverified',
  reading: {role: 'value', statistics: [], says: []},
  compared: [],
  unsaid: []
}

function numberPlace(column: number, endColumn: number) {
  return {line: 5, column, endLine: 5, endColumn}
}

function chinese(): VFile {
  const line = '报告宣称𠮷，“82%的用户在生产环境中运行容器。'
  const file = new VFile({
    path: 'articles/astral/zh.mdx',
    value: `---\ntitle: x\n---\n\n${line}\n\n第二段。\n`
  })
  file.data.checked = {
    claims: 2,
    statistics: ['survey/k8s@2025', 'survey/k8s@2024'],
    numbers: [sampleNumber]
  }
  report(
    file,
    {
      ruleId: 'statistic-value',
      severity: 'error',
      reason: 'Unexpected `82%`, expected `80%`',
      place: place(5, 9, 12),
      claim: '82%',
      actual: '82%',
      expected: ['80%'],
      note: '来源写的是80%（相差2个百分点）。\nCNCF年度调查，2025，第7页：“80% of container users”',
      cause: {path: 'data/survey/observations.csv', line: 3, column: 12}
    },
    source
  )
  report(
    file,
    {
      ruleId: 'statistic-population',
      severity: 'warning',
      reason: 'Unexpected population `用户`, expected `容器用户`',
      place: place(5, 13, 15),
      claim: '用户',
      actual: '用户',
      expected: ['容器用户', '使用容器的组织'],
      note: '这里没有说明是哪些用户。'
    },
    source
  )
  file.data.links = [
    {url: 'https://known.example/a', state: 'alive', isNew: false},
    {url: 'https://known.example/a', state: 'alive', isNew: false},
    {url: 'https://known.example/b', state: 'dead', isNew: true},
    {url: 'https://new.example/|`@everyone`', state: 'unknown', isNew: true}
  ]
  const info = {
    ruleId: 'translation-stale',
    severity: 'info',
    reason: 'Unexpected pair, expected `collate accept`'
  } as const
  report(file, info, source)
  return file
}

function english(): VFile {
  const hostile = 'x\u001b[31m::error::y ##[group]z <script>alert(1)</script> | `a` @everyone\u202e, 100%'
  const file = new VFile({
    path: 'articles/astral/en.mdx',
    value: `A <b>line</b> & "more"\n\n${hostile}\nand on\n`
  })
  file.data.checked = {claims: 1, statistics: ['survey/k8s@2025']}
  const message = report(
    file,
    {
      ruleId: 'statistic-hedge',
      severity: 'warning',
      reason: 'Unexpected `over`, expected `at least`',
      place: place(1, 3, 6),
      claim: 'line'
    },
    source
  )
  message.waived = {by: 'Ada <ada@example.org>', until: '2026-12-31', reason: 'The report | says `so` itself'}
  report(
    file,
    {
      ruleId: 'mdx-html',
      severity: 'error',
      reason: `Unexpected \`${hostile}\`, expected text`,
      place: {start: {line: 3, column: 1}, end: {line: 4, column: 4}},
      claim: hostile,
      actual: hostile,
      note: `No markup.\n::warning::${hostile}\n</details>`
    },
    source
  )
  return file
}

function clean(): VFile {
  const file = new VFile({path: 'articles/plain/zh.mdx', value: '没有数字。\n'})
  file.data.checked = {claims: 0, statistics: [], numbers: [unreadNumber]}
  return file
}

function table(): VFile {
  const file = new VFile({path: 'data/survey/observations.csv', value: 'indicator,value\nk8s,82\nk8s,１\n'})
  report(
    file,
    {
      ruleId: 'data-value',
      severity: 'error',
      reason: 'Unexpected value `１`, expected a plain decimal',
      place: {line: 3, column: 5},
      claim: '１'
    },
    source
  )
  reportChanges(new Map([[file.path, file]]), changes(file.path))
  return file
}

function place(line: number, column: number, endColumn: number) {
  return {start: {line, column}, end: {line, column: endColumn}}
}

function changes(path: string): CitedChange[] {
  const range = {path, line: 2, column: 5, endLine: 2, endColumn: 7}
  const change: CitedChange = {
    kind: 'changed',
    table: 'observations',
    row: 'survey/k8s@2025',
    subject: 'survey/k8s',
    cells: [{column: 'value', before: '80', after: '82', range}],
    range,
    source: 'report-2025',
    locator: 'p. 7',
    quote: '80% | `of` container users @everyone',
    citedIn: ['articles/astral/en.mdx', 'articles/astral/zh.mdx']
  }
  const removed: CitedChange = {
    ...change,
    kind: 'removed',
    row: 'survey/k8s@2024',
    cells: [{column: 'value', before: '66', after: '', range}],
    range: {path, line: 1, column: 1},
    citedIn: []
  }
  return [change, removed]
}
