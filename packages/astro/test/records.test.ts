import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {parseCsv} from '@collate/statistics/files'
import {citationsOf} from '../src/facts/citation.ts'
import {writeCsv} from '../src/facts/csv.ts'
import type {FactRecord} from '../src/facts/record.ts'
import {formatDate, formatPeriod, formatPublished, type Shown} from '../src/texts/format.ts'
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
  rung: 'primary',
  notes: [{by: 'A', until: '2027-01-01', reason: 'two\nlines'}],
  compared: [],
  unsaid: []
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
  assert.deepEqual(
    first!.compared.map(({facet, words}) => `${facet} ${words}`),
    ['value 64%', 'population 读者', 'measure 纸质书']
  )
  assert.deepEqual(first!.unsaid, ['period'])
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
      name: '校勘',
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

test('dates and periods are written for the language', () => {
  assert.equal(formatDate('2026-01-20', 'zh'), '2026年1月20日')
  assert.equal(formatDate('2026-01-20', 'en'), 'January 20, 2026')
  assert.equal(formatPeriod('2025-Q4', 'zh'), '2025年第四季度')
  assert.equal(formatPeriod('2025-10', 'en'), 'October 2025')
})

test('a span is said as readers say it', () => {
  for (const [period, english, chinese] of [
    ['2024-H1', 'the first half of 2024', '2024年上半年'],
    ['2024-01/2024-09', 'January–September 2024', '2024年前三季度'],
    ['2024-Q1/2024-Q3', 'January–September 2024', '2024年前三季度'],
    ['2024-01/2024-10', 'January–October 2024', '2024年1—10月'],
    ['2023-04/2024-03', 'April 2023 to March 2024', '2023年4月至2024年3月'],
    ['2022/2024', '2022–2024', '2022—2024年'],
    ['2024-01-26/2024-03-05', 'January 26 to March 5, 2024', '2024年1月26日至3月5日']
  ] as const)
    assert.deepEqual([formatPeriod(period, 'en'), formatPeriod(period, 'zh')], [english, chinese])
})

test('an export names what a value is by the columns of the data', () => {
  const national: FactRecord = {
    ...record,
    indicator: 's/gdp',
    period: '2024-01/2024-09',
    published: {value: '4.6', upper: '5.0', margin: '0.3', comparison: '~', unit: 'percent'},
    status: 'forecast',
    vintage: '2024-04-16',
    change_of: 's/level',
    versus: 'year',
    break: 'Counted anew',
    versions: [{value: '4.5', comparison: '=', status: 'target', vintage: '2024-03'}]
  }
  const [head, row] = parseCsv(writeCsv([national])).rows
  const cells = Object.fromEntries(head!.values.map((name, at) => [name, row!.values[at]]))
  const told = (...names: string[]) => names.map((name) => cells[name])
  assert.deepEqual(told('period', 'status', 'vintage', 'change_of', 'versus', 'break'), [
    '2024-01/2024-09',
    'forecast',
    '2024-04-16',
    's/level',
    'year',
    'Counted anew'
  ])
  assert.deepEqual(told('published_value', 'published_upper', 'published_margin', 'published_comparison'), [
    '4.6',
    '5.0',
    '0.3',
    '~'
  ])
})

test('a value says what kind of number it is, and of when', () => {
  const shown: Shown = {
    value: '4.6',
    comparison: '=',
    status: 'actual',
    source: {published: '2024-04-16'},
    indicator: {unit: 'percent'},
    population: {label: {zh: '', en: ''}}
  }
  const rows: Array<[Partial<Shown>, en: string, zh: string]> = [
    [{}, '4.6%', '4.6%'],
    [{versus: 'year'}, '+4.6%', '+4.6%'],
    [{indicator: {unit: 'percent', growth: {}}, value: '-2.6'}, '−2.6%', '−2.6%'],
    [{status: 'provisional'}, '4.6% (provisional)', '4.6%（初步数）'],
    [{status: 'forecast'}, '4.6% (forecast of April 2024)', '4.6%（2024年4月预测）'],
    [{status: 'forecast', vintage: '2024-07'}, '4.6% (forecast of July 2024)', '4.6%（2024年7月预测）'],
    [
      {status: 'target', comparison: '~', value: '5', versus: 'year'},
      'about +5% (target of April 2024)',
      '约+5%（2024年4月提出的目标）'
    ],
    [{margin: '0.3'}, '4.6%\u00A0±\u00A00.3', '4.6%\u00A0±\u00A00.3'],
    [{upper: '5.2', status: 'forecast'}, '4.6–5.2% (forecast of April 2024)', '4.6%–5.2%（2024年4月预测）'],
    [{comparison: 'nearly'}, 'nearly\u00A04.6%', '近4.6%'],
    [{comparison: 'just-over'}, 'just over\u00A04.6%', '略高于4.6%'],
    [{comparison: 'just-under'}, 'just under\u00A04.6%', '略低于4.6%'],
    [
      {indicator: {unit: 'points'}, value: '-0.2', versus: 'year'},
      '−0.2\u00A0percentage points',
      '−0.2个百分点'
    ],
    [{indicator: {unit: 'ratio'}, value: '16.33'}, '16.33:1', '16.33:1'],
    [{indicator: {unit: 'index'}, value: '104.2'}, '104.2', '104.2'],
    [{indicator: {unit: '[ppth]'}, value: '6.39'}, '6.39‰', '6.39‰'],
    [{indicator: {unit: '/10*5'}}, '4.6\u00A0per\u00A0100,000', '每10万人4.6'],
    [
      {indicator: {unit: '/10*3'}, population: {label: {zh: '活产婴儿', en: 'live births'}}},
      '4.6\u00A0per\u00A01,000',
      '每1000活产婴儿4.6'
    ],
    [
      {indicator: {unit: 'CNY'}, value: '1200000', upper: '1500000'},
      'CNY\u00A01.2–1.5\u00A0million',
      '120万–150万元'
    ]
  ]
  for (const [more, english, chinese] of rows) {
    const one = {...shown, ...more}
    assert.deepEqual([formatPublished(one, 'en'), formatPublished(one, 'zh')], [english, chinese])
  }
})

test('the interface says the same things in both languages', () => {
  assert.deepEqual(shapeOf(zh), shapeOf(en))
})

/** Names of all texts, with those of the texts within them. */
function shapeOf(texts: object): string[] {
  return Object.entries(texts)
    .flatMap(([name, text]) =>
      typeof text === 'object' && text !== null ? shapeOf(text).map((inner) => `${name}.${inner}`) : [name]
    )
    .toSorted()
}
