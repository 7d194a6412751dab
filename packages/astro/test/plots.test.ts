import assert from 'node:assert/strict'
import test from 'node:test'
import type {Category, Indicator, Observation, Population} from '@collate/statistics'
import {knownPeriod} from '@collate/statistics/model'
import {barRowsOf} from '../src/charts/bar-rows.ts'
import {chartOf} from '../src/charts/chart-data.ts'
import {plotterOf} from '../src/charts/plot-chart.ts'
import type {PlotMark} from '../src/charts/plot.ts'
import {attribute, readPages, textOf} from './html.ts'
import {everything} from './site.ts'

const [readers, pupils] = ['readers', 'pupils'].map((id) => named(id) as Population)
const [home, library, train] = ['home', 'library', 'train'].map((id) => named(id) as Category)
const indicator = {
  id: 'place',
  package: 's',
  unit: 'percent',
  base: 'named',
  choices: 'single',
  population: readers,
  categories: new Map([home, library, train].map((category) => [category!.id, category]))
} as Indicator
const room = {width: 280, letter: 13.5, columns: 2}

function named(id: string): {id: string; label: {zh: string; en: string}} {
  return {id, label: {zh: id, en: id}}
}

function observe(period: string, value: string, more: Partial<Observation> = {}): Observation {
  const version = {status: 'actual', vintage: '2026-01', out: 0, versions: [{}]}
  const rest = {indicator, population: readers, comparison: '=', evidence: 'primary', ...version, ...more}
  return {period, when: knownPeriod(period), value, ...rest} as Observation
}

function plot(kind: string, rows: Observation[], of: Indicator = indicator) {
  const data = chartOf(of, rows, {kind}, 's/place')
  return plotterOf(data)!(data, 'en', room)
}

function textsOf(marks: readonly PlotMark[]): string[] {
  return marks.flatMap((mark) => (mark.shape === 'text' ? mark.text : []))
}

function linesOf(marks: readonly PlotMark[]) {
  return marks.filter((mark) => mark.shape === 'line' && mark.look.startsWith('line'))
}

const waves = (category: Category | undefined, values: string[], more: Partial<Observation> = {}) =>
  values.map((value, index) => observe(String(2023 + index), value, {...(category && {category}), ...more}))

test('a slope leads from the first wave to the last, and over no changed base', () => {
  const {marks} = plot('slope', [...waves(home, ['50', '20', '40']), ...waves(library, ['10', '11', '25'])])
  assert.equal(linesOf(marks).length, 2)
  assert.deepEqual(textsOf(marks), ['2023', '2025', '50%', 'home 40%', '10%', 'library 25%'])
  const changed = waves(home, ['50', '20', '40'])
  changed[1] = observe('2024', '20', {category: home!, break: 'Asked anew'})
  assert.equal(linesOf(plot('slope', changed).marks).length, 0)
})

test('what has no last wave is left to the table, and what has no first one has its name alone', () => {
  const {marks} = plot('slope', [
    ...waves(home, ['50', '20', '40']),
    ...waves(library, ['10', '11']),
    observe('2025', '7', {category: train!})
  ])
  assert.deepEqual(textsOf(marks), ['2023', '2025', '50%', 'home 40%', 'train 7%'])
})

test('parts of a whole are as high as their shares, in the order of their categories', () => {
  const rows = [
    observe('2024', '25', {category: library!}),
    observe('2024', '75', {category: home!}),
    observe('2025', '40', {category: home!}),
    observe('2025', '50', {category: library!})
  ]
  const parts = plot('stacked', rows).marks.filter((mark) => mark.shape === 'part')
  const heights = parts.map(({height}) => Math.round(height))
  // A seam of paper parts them; what the values leave of a hundred stays empty.
  assert.deepEqual(heights, [171, 56, 90, 113])
  assert.deepEqual(
    parts.map(({isDark}) => isDark),
    [true, false, true, false]
  )
})

test('columns of several populations stand beside each other, and values that are no parts are refused', () => {
  const rows = [readers, pupils].flatMap((population) =>
    [home, library].map((category) => observe('2025', '50', {category: category!, population: population!}))
  )
  assert.deepEqual(textsOf(plot('stacked', rows).marks).slice(2, 3), ['readers'])
  assert.ok(textsOf(plot('stacked', rows).marks).includes('pupils'))
  const many = {...indicator, choices: 'multiple'} as Indicator
  assert.throws(() => plot('stacked', rows, many), /`s\/place`, whose values are no parts of one whole/)
})

test('small charts share one scale, each with its name and its last value', () => {
  const {marks} = plot('multiples', [...waves(home, ['0', '50', '100']), ...waves(library, ['0', '0', '50'])])
  const dots = marks.filter((mark) => mark.shape === 'dot')
  const [bottom, top] = [dots[0]!.y, dots[2]!.y]
  assert.ok(Math.abs(dots[5]!.y - (bottom + top) / 2) < 0.1)
  assert.ok(dots[3]!.x > dots[2]!.x)
  assert.deepEqual(
    textsOf(marks).filter((text) => !/^\d{4}$/.test(text)),
    ['home', '100%', 'library', '50%']
  )
})

test('dots of a category that several populations were asked about stand together below its name', () => {
  const rows = [readers, pupils].flatMap((population) =>
    [home, library].map((category) => observe('2025', '50', {category: category!, population: population!}))
  )
  const told = barRowsOf(chartOf(indicator, rows, {kind: 'dots'}, 's/place'), 'en')
  assert.deepEqual(
    told.map(({heading = '', name}) => `${heading} ${name}`.trim()),
    ['home readers', 'pupils', 'library readers', 'pupils']
  )
})

test('each kind of chart stands on a page with its values, its table and its files', () => {
  const pages = readPages(everything).filter(({path}) => /^\/(?:zh|en)\/city-ledger\/$/.test(path))
  for (const {path, elements} of pages) {
    const heard = elements.flatMap((element) => attribute(element, 'aria-label') ?? []).join('\n')
    for (const value of ['38%', '63%', '18.5']) assert.ok(heard.includes(value), `${path}: ${value}`)
    const files = elements.flatMap((element) => attribute(element, 'href') ?? [])
    for (const kind of ['tenure-stacked', 'wait-slope', 'tenure-multiples', 'trust-dots'])
      for (const ending of ['svg', 'png', 'csv'])
        assert.ok(files.includes(`chart-${kind}.${ending}`), `${path}: ${kind}.${ending}`)
    const margins = elements.filter((element) => attribute(element, 'class') === 'dots')
    assert.equal(margins.length, 4)
    const told = elements.filter(({tagName}) => tagName === 'b').map(textOf)
    assert.ok(
      told.some((text) => text.replaceAll('\u00A0', ' ').includes('57% ± 3')),
      told.join(' ')
    )
  }
})
