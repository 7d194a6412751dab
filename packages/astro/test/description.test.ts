import assert from 'node:assert/strict'
import test from 'node:test'
import {waivableRules} from '@collate/findings'
import {describeFact, titleOf} from '../src/facts/description.ts'
import type {ShownFact, Statistic} from '../src/facts/fact.ts'
import {textsIn} from '../src/texts/text.ts'

const gdp: Statistic = {
  package: 'accounts',
  indicator: {id: 'gdp', label: {zh: '国内生产总值', en: 'GDP'}, unit: 'CNY', base: 'implied'},
  period: '2023',
  population: {id: '', label: {zh: '', en: ''}},
  value: '129400000000000',
  comparison: '=',
  status: 'actual',
  vintage: '2024-12-26',
  source: {
    id: 'census',
    title: '普查公报',
    titles: {en: 'Census bulletin'},
    publisher: '统计局',
    url: 'https://statistics.example/',
    published: '2024-12-26',
    language: 'zh'
  },
  evidence: 'primary'
}

const growth: Statistic = {
  ...gdp,
  indicator: {
    id: 'growth',
    label: {zh: '国内生产总值实际增速', en: 'real growth of GDP'},
    unit: 'percent',
    base: 'implied'
  },
  period: '2024-01/2024-09',
  value: '4.8',
  change_of: 'gdp-real',
  versus: 'year'
}

function factOfAll(...statistics: Statistic[]): ShownFact {
  return {
    id: 'a',
    states: 'a',
    cite: 'accounts/gdp',
    written: '129.4万亿元',
    text: '129.4万亿元',
    sentence: '',
    block: 'b1',
    kind: 'currency',
    value: '129400000000000',
    hedge: 'exactly',
    verdict: 'agrees',
    rung: 'primary',
    statistics,
    parts: [],
    compared: [],
    unsaid: [],
    notes: []
  }
}

test('a revision says what it was before, and an old value what it became', () => {
  const first = {
    value: '126058200000000',
    comparison: '=',
    status: 'provisional',
    vintage: '2024-01-17'
  } as const
  const target = {value: '126000000000000', comparison: '~', status: 'target', vintage: '2023-03-05'} as const
  const revised = {...gdp, versions: [target, first]}
  const textsOf = (one: Statistic, language: 'zh' | 'en') =>
    describeFact(factOfAll(one), language).versions.map(({text}) => text.replaceAll('\u00A0', ' '))
  assert.deepEqual(textsOf(revised, 'en'), [
    'target of March 2023: about CNY 126 trillion',
    'first published as CNY 126,058.2 billion (January 17, 2024)'
  ])
  assert.deepEqual(textsOf(revised, 'zh'), [
    '2023年3月提出的目标：约126万亿元',
    '初次公布为1260582亿元（2024年1月17日）'
  ])
  const old = {...gdp, ...first, versions: [{...gdp, vintage: '2024-12-26'}]}
  assert.deepEqual(textsOf(old, 'en'), ['later revised to CNY 129.4 trillion (December 26, 2024)'])
  assert.deepEqual(textsOf(old, 'zh'), ['后修订为129.4万亿元（2024年12月26日）'])
  const thrice = {
    ...gdp,
    versions: [first, {...first, value: '127000000000000', vintage: '2024-06'}]
  }
  assert.deepEqual(textsOf(thrice, 'en')[1], 'then CNY 127 trillion (June 2024)')
  assert.deepEqual(textsOf(thrice, 'zh')[1], '其后为127万亿元（2024年6月）')
})

test('an expectation says what was expected at other times, and what was measured', () => {
  const forecast = {
    ...growth,
    period: '2024',
    value: '4.6',
    status: 'forecast',
    vintage: '2024-04-16'
  } as const
  const versions: Statistic['versions'] = [
    {value: '5', comparison: '~', status: 'target', vintage: '2024-03-05'},
    {value: '4.8', comparison: '=', status: 'forecast', vintage: '2024-10-22'},
    {value: '5.0', comparison: '=', status: 'provisional', vintage: '2025-01-17'}
  ]
  const textsOf = (language: 'zh' | 'en') =>
    describeFact(factOfAll({...forecast, versions}), language).versions.map(({text}) =>
      text.replaceAll('\u00A0', ' ')
    )
  assert.deepEqual(textsOf('en'), [
    'target of March 2024: about +5%',
    'forecast of October 2024: +4.8%',
    'measured: +5.0% (January 17, 2025)'
  ])
  assert.deepEqual(textsOf('zh'), [
    '2024年3月提出的目标：约+5%',
    '2024年10月预测：+4.8%',
    '实际公布为+5.0%（2025年1月17日）'
  ])
})

test('a growth says against what it counts', () => {
  const rows: Array<[Partial<Statistic>, en: string, zh: string]> = [
    [{}, 'on a year earlier', '同比'],
    [{period: '2024-Q3', versus: 'previous'}, 'on the period before', '环比'],
    [{period: '2024', versus: 'previous'}, 'on the year before', '比上年'],
    [{period: '2023-04/2024-03'}, 'on the year before', '比上年'],
    [{versus: '2015'}, 'on 2015', '比2015年']
  ]
  for (const [more, en, zh] of rows) {
    const fact = factOfAll({...growth, ...more})
    assert.equal(describeFact(fact, 'en').measure, `real growth of GDP\u00A0· ${en}`)
    assert.equal(describeFact(fact, 'zh').measure, `国内生产总值实际增速\u00A0· ${zh}`)
    assert.equal(describeFact(fact, 'zh').values[0]!.value, '+4.8%')
  }
})

test('nobody is asked how many answered where nobody was asked', () => {
  assert.equal(describeFact(factOfAll(growth), 'en').population, '')
  const workers = {id: 'workers', label: {zh: '劳动力', en: 'workers'}}
  assert.equal(describeFact(factOfAll({...growth, population: workers}), 'en').population, 'workers')
  const named = {...growth, population: workers, indicator: {...growth.indicator, base: 'named' as const}}
  assert.equal(describeFact(factOfAll(named), 'en').population, 'workers (n\u00A0not stated)')
})

test('a publication is called by its title in the language of the reader, where it has one', () => {
  assert.deepEqual(titleOf(gdp.source, 'en'), {title: 'Census bulletin', titleLanguage: 'en'})
  assert.deepEqual(titleOf(gdp.source, 'zh'), {title: '普查公报', titleLanguage: 'zh'})
})

test('whatever a note may answer has a name that readers know', () => {
  const about = [...waivableRules].filter((rule) => rule.startsWith('statistic-'))
  for (const language of ['zh', 'en'] as const)
    for (const rule of about) assert.ok(textsIn(language).facets[rule.replace('statistic-', '')], rule)
})
