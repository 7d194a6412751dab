import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {citationsOf} from '../src/facts/citation.ts'
import {writeCsv} from '../src/facts/csv.ts'
import type {FactRecord} from '../src/facts/record.ts'
import {formatDate, formatPeriod, formatPublished} from '../src/texts/format.ts'
import {formatLocator} from '../src/texts/locator.ts'
import {en} from '../src/texts/en.ts'
import {zh} from '../src/texts/zh.ts'
import {everything} from './site.ts'

const record: FactRecord = {
  id: 'a',
  cite: 's/a',
  text: {zh: '“64%”，读者', en: '=64% of readers'},
  block: 'b1',
  kind: 'percent',
  value: '-64.0',
  hedge: 'exactly',
  verdict: 'noted',
  notes: [{by: 'A', until: '2027-01-01', reason: 'two\nlines'}]
}

test('the facts of an article can be taken away', () => {
  const path = `${everything.directory}/zh/reading-habits/facts.json`
  const records = JSON.parse(readFileSync(path, 'utf8')) as FactRecord[]
  assert.equal(records.length, 4)
  const [first] = records
  assert.equal(first!.value, '64')
  assert.equal(first!.indicator, 'reading-survey/paper')
  assert.equal(first!.period, '2025')
  assert.deepEqual(first!.population, {id: 'readers', label: {en: 'readers', zh: '读者'}, size: 1200})
  assert.deepEqual(Object.keys(first!.text), ['zh', 'en'])
  assert.equal(first!.source!.locator, 'p. 4, Figure 2')
  assert.equal(first!.block, 'b1')
  const csv = readFileSync(path.replace('.json', '.csv'), 'utf8')
  assert.equal(csv.trim().split('\r\n').length, records.length + 1)
})

test('cells of CSV are quoted, and no cell runs as a formula', () => {
  const [, row] = writeCsv([record]).split('\r\n')
  assert.match(row!, /^a,s\/a,“64%”，读者,'=64% of readers,b1,percent,-64\.0,/)
  assert.match(writeCsv([record]), /"two\nlines \(A\)"/)
})

test('an article is cited as the styles want it', () => {
  const source = {
    title: 'T',
    url: 'https://x.example/',
    author: 'Steven J. Vaughan-Nichols',
    publisher: 'P',
    language: 'en',
    published: '2026-01-20'
  }
  const rows: Array<[author: string, translator: string[] | undefined, gbt: string, apa: string]> = [
    [
      'Steven J. Vaughan-Nichols',
      undefined,
      'VAUGHAN-NICHOLS S J. 题名[EB/OL]. 校勘, 2026(2026-11-24)[2026-11-27]. https://a.example/.',
      'Vaughan-Nichols, S. J. (2026, November 24). 题名. 校勘. https://a.example/ (Original work published 2026)'
    ],
    [
      'Vincent van Gogh and Jean-Paul Sartre',
      ['王小明', 'Collate editors'],
      'VAN GOGH V, SARTRE J P. 题名[EB/OL]. 王小明, Collate editors, 译. 校勘, 2026(2026-11-24)[2026-11-27]. https://a.example/.',
      'van Gogh, V., & Sartre, J. P. (2026, November 24). 题名 (王小明, & Collate editors, Trans.). 校勘. https://a.example/ (Original work published 2026)'
    ],
    [
      'CNCF Staff',
      undefined,
      'CNCF Staff. 题名[EB/OL]. 校勘, 2026(2026-11-24)[2026-11-27]. https://a.example/.',
      'CNCF Staff. (2026, November 24). 题名. 校勘. https://a.example/ (Original work published 2026)'
    ]
  ]
  for (const [author, translator, ...expected] of rows) {
    const frontmatter = {
      title: '题名',
      summary: '一句话。',
      published: '2026-11-24',
      source: {...source, author},
      ...(translator && {translator})
    }
    const cited = citationsOf({
      frontmatter,
      language: 'zh',
      url: 'https://a.example/',
      accessed: '2026-11-27'
    })
    assert.deepEqual(
      cited.map(({before, title, after}) => before + title + after),
      expected
    )
  }
})

test('a place in a report is said in Chinese, where its words are known', () => {
  assert.equal(formatLocator('p. 14, Figure 10 (Q22 of 2023)', 'zh'), '第14页，图10（2023年第22题）')
  assert.equal(formatLocator('pp. 3-4, Table 2', 'zh'), '第3–4页，表2')
  assert.equal(formatLocator('second paragraph', 'zh'), 'second paragraph')
  assert.equal(formatLocator('p. 14', 'en'), 'p. 14')
})

test('dates and values are written for the language, with the digits of the source', () => {
  assert.equal(formatDate('2026-01-20', 'zh'), '2026年1月20日')
  assert.equal(formatDate('2026-01-20', 'en'), 'January 20, 2026')
  assert.equal(formatPeriod('2025-Q4', 'zh'), '2025年第四季度')
  assert.equal(formatPeriod('2025-10', 'en'), 'October 2025')
  assert.equal(formatPublished({value: '12.50', comparison: '>='}, 'percent', 'en'), '≥ 12.50%')
  assert.equal(formatPublished({value: '31200000', comparison: '='}, 'count', 'zh'), '31,200,000')
  assert.equal(formatPublished({value: '15', comparison: '='}, 'points', 'zh'), '15个百分点')
  assert.equal(formatPublished({value: '16.33', comparison: '='}, 'ratio', 'en'), '16.33:1')
  const range = {value: '48', upper: '50', margin: '2.8', comparison: '=', status: 'forecast'}
  assert.equal(formatPublished(range, 'percent', 'en'), '48–50% ± 2.8 percentage points (forecast)')
  assert.equal(formatPublished(range, 'percent', 'zh'), '48–50% ± 2.8个百分点（预测）')
  assert.equal(formatPublished({value: '95', comparison: 'nearly'}, 'percent', 'zh'), '近95%')
})

test('the interface says the same things in both languages', () => {
  assert.deepEqual(Object.keys(zh).toSorted(), Object.keys(en).toSorted())
})
