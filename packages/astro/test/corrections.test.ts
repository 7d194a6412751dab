import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {tmpdir} from 'node:os'
import test, {after} from 'node:test'
import {correctionsIn} from '../src/corrections/correction.ts'
import {readHistory} from '../src/corrections/history.ts'
import {markChange} from '../src/corrections/mark-change.ts'
import {textChanges} from '../src/corrections/text-change.ts'

const place = mkdtempSync(`${tmpdir()}/corrections-`)
after(() => rmSync(place, {recursive: true}))

const head = 'indicator,period,category,population,value,source,evidence\n'
const text = (title: string, body: string) =>
  `---\ntitle: ${title}\nsummary: 一句话。\npublished: 2026-01-01\nrights:\n  status: own\n---\n\n${body}\n`

test('corrections are what readers see changed, from the history of text and data', async () => {
  const repository = `${place}/whole`
  git(place, 'init', '-q', '-b', 'main', repository)
  commit(repository, 'Publish', {
    'content/articles/a/zh.mdx': text(
      '题目',
      '调查说61%的读者读书。\n\n后来有<Stat cite="s/b">两成</Stat>。'
    ),
    'data/s/observations.csv': `${head}paper,2024,,,61,report,primary\npaper,2025,,,64,report,primary\n`
  })
  // Another citation of the same words, and a row that is new, correct nothing.
  commit(repository, 'Cite another row', {
    'content/articles/a/zh.mdx': text(
      '题目',
      '调查说61%的读者读书。\n\n后来有<Stat cite="s/c">两成</Stat>。'
    ),
    'data/s/observations.csv': `${head}paper,2024,,,61,report,primary\npaper,2025,,,64,report,primary\npaper,2026,,,70,report,primary\n`
  })
  // Readers never saw what stood on the branch in between.
  git(repository, 'checkout', '-q', '-b', 'branch')
  commit(repository, 'Try', {'content/articles/a/zh.mdx': text('题目', '调查说99%的读者读书。')})
  commit(repository, 'Correct the share', {
    'content/articles/a/zh.mdx': text(
      '新题目',
      '调查说62%的读者读书。\n\n后来有<Stat cite="s/c">两成</Stat>。'
    ),
    'data/s/observations.csv': `${head}paper,2024,,,62,report,primary\npaper,2026,,,70,report,primary\n`
  })
  git(repository, 'checkout', '-q', 'main')
  git(repository, 'merge', '-q', '--no-ff', '-m', 'Merge branch', 'branch')

  const folders = [`${repository}/content/articles`, `${repository}/data`]
  const {reach, since, corrections} = correctionsIn(await readHistory(repository, folders))
  assert.equal(reach, 'whole')
  assert.match(since!, /^\d{4}-\d\d-\d\dT/)
  assert.deepEqual(
    corrections.map(({summary, articles, packages}) => ({summary, articles, packages})),
    [
      {
        summary: '',
        articles: [
          {
            slug: 'a',
            language: 'zh',
            changes: [
              {before: '题目', after: '新题目'},
              {before: '调查说61%的读者读书。', after: '调查说62%的读者读书。'}
            ]
          }
        ],
        packages: [
          {
            name: 's',
            changes: [
              {table: 'observations', key: ['paper', '2024'], column: 'value', before: '61', after: '62'},
              {table: 'observations', key: ['paper', '2025']}
            ]
          }
        ]
      }
    ]
  )

  const shallow = `${place}/part`
  git(place, 'clone', '-q', '--depth', '1', `file://${repository}`, shallow)
  const part = await readHistory(shallow, [`${shallow}/content/articles`, `${shallow}/data`])
  assert.equal(part.reach, 'part')
  assert.deepEqual(correctionsIn(part).corrections, [])

  const none = await readHistory(place, [place])
  assert.deepEqual(none, {reach: 'none', changes: []})
})

test('a chart that was added, changed or taken away is a correction', () => {
  const chart = '<Chart of="s/paper" kind="bars" title="纸质书" caption="2025年" />'
  const path = 'articles/a/zh.mdx'
  const said = '图表：纸质书；2025年（s/paper, bars）'
  const without = text('题目', '一段。\n\n另一段。')
  const withChart = text('题目', `一段。\n\n${chart}\n\n另一段。`)
  const plain = withChart.replace(chart, '<Chart of="s/evening" />')
  assert.deepEqual(textChanges({path, before: without, after: withChart}), [{after: said}])
  assert.deepEqual(textChanges({path, before: withChart, after: without}), [{before: said}])
  assert.deepEqual(textChanges({path, before: withChart, after: plain}), [
    {before: said, after: '图表：s/evening'}
  ])
  assert.deepEqual(textChanges({path, before: withChart, after: withChart.replace('title=', ' title=')}), [])
  const inList = (inside: string) => text('题目', `- 一项\n\n  - 另一项\n\n${inside}`)
  assert.deepEqual(textChanges({path, before: inList(''), after: inList(`    ${chart}\n`)}), [{after: said}])
})

test('a corrected passage shows what went and what came', () => {
  assert.deepEqual(markChange('调查说61%的读者', '调查说62%的读者'), [
    {kind: 'same', text: '调查说'},
    {kind: 'removed', text: '61%'},
    {kind: 'added', text: '62%'},
    {kind: 'same', text: '的读者'}
  ])
  assert.deepEqual(markChange(undefined, '新的一段'), [{kind: 'added', text: '新的一段'}])
  assert.deepEqual(markChange('旧的一段', undefined), [{kind: 'removed', text: '旧的一段'}])
})

function commit(repository: string, subject: string, files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(`${repository}/${path}`), {recursive: true})
    writeFileSync(`${repository}/${path}`, content)
  }
  git(repository, 'add', '-A')
  git(repository, 'commit', '-q', '-m', subject)
}

function git(directory: string, ...parameters: string[]): void {
  const who = [
    '-c',
    'user.name=Editors',
    '-c',
    'user.email=editors@example.org',
    '-c',
    'commit.gpgsign=false'
  ]
  execFileSync('git', [...who, ...parameters], {cwd: directory, stdio: 'pipe'})
}
