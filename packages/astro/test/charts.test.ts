import assert from 'node:assert/strict'
import test from 'node:test'
import type {Category, Indicator, Observation, Population} from '@collate/statistics'
import {knownPeriod, readCitation, type CitedName} from '@collate/statistics/model'
import {chartOf} from '../src/charts/chart-data.ts'
import {lineName, nameOf} from '../src/charts/chart-words.ts'
import {columnOf, isBelow, leanOf, widthOf} from '../src/charts/labels.ts'
import {layOut} from '../src/charts/series.ts'
import {attribute, readPages} from './html.ts'
import {everything, published} from './site.ts'

const readers = {id: 'readers', label: {zh: '读者', en: 'readers'}} as Population
const pupils = {id: 'pupils', label: {zh: '学生', en: 'pupils'}} as Population
const [home, library] = [categoryOf('home'), categoryOf('library')]
const indicator = {id: 'paper', unit: 'percent', population: readers, categories: new Map()} as Indicator

function observe(period: string, value: string, more: Partial<Observation> = {}): Observation {
  const version = {status: 'actual', vintage: '2026-01', out: 0, versions: [{}]}
  const rest = {
    indicator,
    population: readers,
    comparison: '=',
    evidence: 'primary',
    ...version,
    ...more
  }
  return {period, when: knownPeriod(period), value, ...rest} as Observation
}

function categoryOf(id: string): Category {
  return {id, label: {zh: id, en: id}} as Category
}

const frame = {top: 0, bottom: 100, left: 0, right: 100}

/** Which waves of a chart are joined: `2024–2025`, with a `~` where the line is dashed. */
function joined(rows: Observation[]): string[] {
  const lines = layOut(chartOf(indicator, rows, {kind: 'series'}, 's/paper'), frame)
  return lines.flatMap(({segments}) =>
    segments.map(
      ({from, to, isDashed}) => `${from.observation.period}${isDashed ? '~' : '–'}${to.observation.period}`
    )
  )
}

test('waves are joined where they may be', () => {
  const waves = [observe('2025', '64'), observe('2023', '60'), observe('2024', '61')]
  assert.deepEqual(joined(waves), ['2023–2024', '2024–2025'])
})

test('a wave that was computed is joined by a dashed line', () => {
  const waves = [observe('2023', '60'), observe('2024', '61', {evidence: 'derived'}), observe('2025', '64')]
  assert.deepEqual(joined(waves), ['2023~2024', '2024~2025'])
})

test('what counts others, and what is a bound, stands apart', () => {
  assert.deepEqual(joined([observe('2023', '60'), observe('2024', '61', {population: pupils})]), [])
  assert.deepEqual(joined([observe('2023', '60'), observe('2024', '61', {comparison: '>='})]), [])
})

test('no line leads over a changed base, or from what was measured to what was expected', () => {
  assert.deepEqual(joined([observe('2023', '60'), observe('2024', '61', {break: 'Asked anew'})]), [])
  const changed = [observe('2023', '60'), observe('2024', '61', {break: 'Asked anew'}), observe('2025', '64')]
  assert.deepEqual(joined(changed), ['2024–2025'])
  for (const status of ['forecast', 'target'] as const) {
    const rows = [observe('2023', '60'), observe('2024', '61'), observe('2025', '64', {status})]
    assert.deepEqual(joined(rows), ['2023–2024'])
    assert.deepEqual(joined([...rows, observe('2026', '66', {status})]), ['2023–2024'])
  }
  const provisional = [observe('2023', '60'), observe('2024', '61', {status: 'provisional'})]
  assert.deepEqual(joined(provisional), ['2023–2024'])
})

test('a chart says why no line leads somewhere', () => {
  const rows = [
    observe('2022', '59'),
    observe('2023', '60', {break: 'Asked anew'}),
    observe('2024', '61', {comparison: '>='}),
    observe('2025', '64', {status: 'forecast'})
  ]
  const [line] = layOut(chartOf(indicator, rows, {kind: 'series'}, 's/paper'), frame)
  assert.deepEqual(
    line!.gaps.map(({to, why}) => `${to.period} ${why}`),
    ['2023 break', '2024 bound', '2025 expected']
  )
})

test('a series holds periods of one length, those with most waves', () => {
  const rows = ['2024-Q1', '2024-H1', '2024-Q2', '2024-01/2024-09', '2024-Q3', '2023', '2024'].map((period) =>
    observe(period, '5')
  )
  const data = chartOf(indicator, rows, {}, 's/paper')
  assert.deepEqual([data.kind, data.isPart], ['series', true])
  assert.deepEqual(
    data.observations.map(({period}) => period),
    ['2024-Q1', '2024-Q2', '2024-Q3']
  )
  // One span of each length makes no series.
  const spans = [observe('2024-H1', '5'), observe('2024-01/2024-09', '5')]
  assert.deepEqual([chartOf(indicator, spans, {}, 's/paper').kind], ['bars'])
})

test('a bar stands for what was measured, and not for what was expected', () => {
  const rows = [observe('2024-H1', '61'), observe('2025', '64', {status: 'forecast'})]
  const values = (all: Observation[]) =>
    chartOf(indicator, all, {}, 's/paper').observations.map(({value}) => value)
  assert.deepEqual(values(rows), ['61'])
  assert.deepEqual(values(rows.slice(1)), ['64'])
})

test('a range and a margin are drawn from end to end, within the scale', () => {
  const rows = [observe('2024', '90', {margin: '20'}), observe('2025', '40', {upper: '60'})]
  const data = chartOf(indicator, rows, {kind: 'series'}, 's/paper')
  assert.equal(data.most, 110)
  const [line] = layOut({...data, most: 120}, {...frame, bottom: 120})
  assert.deepEqual(
    line!.points.map(({ends}) => ends),
    [
      [50, 10],
      [80, 60]
    ]
  )
})

test('values stand at their true height over the whole, and times at their true distance', () => {
  const rows = [observe('2020', '0'), observe('2024', '50'), observe('2025', '100')]
  const [line] = layOut(chartOf(indicator, rows, {kind: 'series'}, 's/paper'), frame)
  assert.deepEqual(
    line!.points.map(({x, y}) => [x, y]),
    [
      [0, 100],
      [80, 50],
      [100, 0]
    ]
  )
  const fall = chartOf(
    {...indicator, unit: 'points'},
    [observe('2024', '-5'), observe('2025', '15')],
    {},
    's/paper'
  )
  assert.deepEqual([fall.least, fall.most], [-5, 15])
})

test('bars show the newest wave, a ranking in the order of values, and what a citation picks', () => {
  const rows = [
    observe('2024', '50', {category: home}),
    observe('2025', '25', {category: library}),
    observe('2025', '55', {category: home})
  ]
  const values = (choice: object) =>
    chartOf(indicator, rows, choice, 's/paper').observations.map(({value}) => value)
  assert.deepEqual(values({}), ['55', '25'])
  assert.deepEqual(values({kind: 'bars'}), ['25', '55'])
  assert.deepEqual(values({periods: [knownPeriod('2024')], kind: 'bars'}), ['50'])
  assert.deepEqual(values({category: 'home'}), ['50', '55'])
  assert.throws(() => values({periods: [knownPeriod('2020')]}), /which has no values/)
})

test('each pin picks a part of an indicator, and a change all waves from its start to its end', () => {
  const versions = [observe('2024', '61'), observe('2024', '63')]
  const rows = [
    observe('2022', '40'),
    observe('2023-01/2023-12', '60'),
    observe('2024', '61', {out: 5, versions}),
    observe('2024', '63', {out: 19358, vintage: '2023-01', versions}),
    observe('2025', '64'),
    ...['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map((period) => observe(period, '99')),
    observe('2025', '70', {population: pupils})
  ]
  const values = (pins: string) =>
    chartOf(indicator, rows, readCitation(`s/paper${pins}`) as CitedName, 's/paper').observations.map(
      ({value}) => value
    )
  assert.deepEqual(values('@2023..2025~readers'), ['60', '63', '64'])
  assert.deepEqual(values('@2023'), ['60'])
  assert.deepEqual(values('~pupils'), ['70'])
  assert.deepEqual(values('^2023-01'), ['63'])
  assert.throws(() => values('@2024~pupils'), /which has no values/)
})

test('bars of two populations say whom each counts', () => {
  const rows = [observe('2025', '64'), observe('2025', '70', {population: pupils})]
  const data = chartOf(indicator, rows, {kind: 'bars'}, 's/paper')
  assert.equal(nameOf(rows[1]!, 'en', data), '2025 (pupils)')
})

test('lines through amounts that lie close begin at a round number below them; bars, shares and wide spans at zero', () => {
  const scale = (unit: string, values: string[], kind = 'series') => {
    const rows = values.map((value, index) => observe(String(2020 + index), value))
    const own = {...indicator, unit, base: unit === 'percent' ? 'named' : 'implied'} as Indicator
    const {least, most, isCut} = chartOf(own, rows, {kind}, 's/paper')
    return [least, most, isCut]
  }
  assert.deepEqual(scale('a', ['77.9', '79.3', '80.9']), [76, 80.9, true])
  assert.deepEqual(scale('CNY', ['3780000000', '3620000000', '4015000000']), [3400000000, 4015000000, true])
  assert.deepEqual(scale('/10*5', ['0.31', '0.35']), [0.29, 0.35, true])
  assert.deepEqual(scale('a', ['77.9', '80.9'], 'bars'), [0, 80.9, false])
  assert.deepEqual(scale('percent', ['77.9', '80.9']), [0, 100, false])
  assert.deepEqual(scale('count', ['40', '90']), [0, 90, false])
  assert.deepEqual(scale('count', ['-2', '90']), [-2, 90, false])
  assert.deepEqual(scale('count', ['90', '90']), [0, 90, false])
})

test('a line is called by what it counts, and its label takes the lines that it needs', () => {
  const rows = [
    observe('2024', '64'),
    observe('2025', '70', {population: pupils}),
    observe('2025', '7', {category: home})
  ]
  const data = chartOf(indicator, rows, {kind: 'series'}, 's/paper')
  assert.deepEqual(
    rows.map((row) => lineName(row, 'en', data)),
    ['readers', 'pupils', 'home (readers)']
  )
  const {left, labels} = columnOf(
    [
      {name: 'people who wait for a home', value: '26 months'},
      {name: '等候住房的申请人和他们的家人', value: '26个月'},
      {name: 'readers', value: '4%'}
    ],
    13.5
  )
  assert.deepEqual(labels, [
    ['people who wait', 'for a home', '26 months'],
    ['等候住房的申请人和', '他们的家人 26个月'],
    ['readers 4%']
  ])
  assert.ok(left >= 50, String(left))
  for (const line of labels.flat()) assert.ok(widthOf(line) * 13.5 <= (280 * (100 - left)) / 100 + 0.5, line)
})

test('a value is written where no line crosses it: below a point that lines lead up from', () => {
  const below = (...rows: Observation[]) => {
    const [line] = layOut(chartOf(indicator, rows, {kind: 'series'}, 's/paper'), frame)
    return line!.points.map((point) => isBelow(point, line!.segments, 100))
  }
  const rows = [observe('2021', '60'), observe('2022', '40'), observe('2023', '50'), observe('2024', '2')]
  assert.deepEqual(below(...rows), [false, true, false, false])
  const slope = ['10', '20', '30', '20', '19', '10'].map((value, at) => observe(String(2019 + at), value))
  const [line] = layOut(chartOf(indicator, slope, {kind: 'series'}, 's/paper'), frame)
  assert.deepEqual(
    line!.points.map((_, at) => leanOf(line!.points, at, 60)),
    [0, -1, 0, 1, 0, 0]
  )
  assert.deepEqual(below(observe('2022', '40'), observe('2023', '50', {break: 'Asked anew'})), [false, false])
})

/** What is drawn on some pages only, and the beginning of its style. */
const drawn: Array<[className: string, style: string]> = [
  ['chart', '.chart{'],
  ['bars', '.bars{'],
  ['series', '.series{'],
  ['plot', '.plot{'],
  ['stale', '.stale{']
]

test('a page carries the style of what it shows, and no more of it', () => {
  for (const site of [published, everything]) {
    const pages = readPages(site).filter(({path}) => /^\/(?:zh|en|both)\//.test(path))
    for (const {path, source, elements} of pages) {
      for (const [className, style] of drawn) {
        const isShown = elements.some((element) =>
          attribute(element, 'class')?.split(' ').includes(className)
        )
        assert.equal(source.includes(style), isShown, `${path}: ${style}`)
      }
    }
  }
})
