import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {test} from 'node:test'
import {services} from '../src/services.ts'
import type {SourceFault} from '../src/source-fault.ts'

async function answer(name: string) {
  return {name, bytes: await readFile(new URL(`fixtures/answers/${name}`, import.meta.url))}
}

function text(content: string, name = 'answer') {
  return {name, bytes: new TextEncoder().encode(content)}
}

test('Our World in Data: a chart with its metadata', async () => {
  const answers = [await answer('life-expectancy.csv'), await answer('life-expectancy.metadata.json')]
  const read = services.owid.read(answers, {id: 'life-expectancy'})
  assert.deepEqual(read.source, {
    id: 'owid-life-expectancy',
    title: 'Life expectancy',
    publisher: 'Our World in Data',
    url: 'https://ourworldindata.org/grapher/life-expectancy',
    published: '2025-10-22',
    language: 'en'
  })
  assert.deepEqual(read.indicator, {label: 'Life expectancy', unitText: 'years', unit: 'a'})
  assert.equal(read.evidence, 'secondary')
  assert.deepEqual(read.rows[2], {
    period: '2023',
    population: 'China',
    value: '77.953',
    locator: 'Life expectancy, China'
  })
})

test('the World Bank: years that nobody has counted are left out', async () => {
  const read = services.worldbank.read([await answer('world-bank.json')], {id: 'x'})
  assert.equal(read.evidence, 'primary')
  assert.equal(read.source['published'], '2026-10-08')
  assert.equal(read.indicator.unit, 'count')
  assert.deepEqual(
    read.rows.map((d) => [d.population, d.period, d.value, d.locator]),
    [
      ['China', '2023', '1410710000', 'SP.POP.TOTL, CHN'],
      ['China', '2024', '1408975000', 'SP.POP.TOTL, CHN'],
      ['Germany', '2024', '83510950', 'SP.POP.TOTL, DEU']
    ]
  )
})

test('Eurostat: millions are written out, and provisional values say so', async () => {
  const read = services.eurostat.read([await answer('eurostat.json')], {id: 'x'})
  assert.deepEqual([read.source['id'], read.source['published']], ['eurostat-nama-10-gdp', '2026-10-21'])
  assert.deepEqual(read.rows.at(-1), {
    period: '2024',
    population: 'France',
    value: '2919900000000',
    precision: '100000',
    status: 'provisional',
    locator: 'nama_10_gdp, freq=A, unit=CP_MEUR, na_item=B1GQ, geo=FR'
  })
  assert.deepEqual(
    read.notes.map((d) => d.kind),
    ['scaled']
  )
})

test('SDMX-CSV: version 2 with names beside codes, version 1 with names behind them', async () => {
  const two = services.sdmx.read([await answer('sdmx.csv')], {id: 'x'})
  assert.deepEqual(
    two.rows.map((d) => [d.population, d.value, d.status]),
    [
      ['Germany', '3.7', undefined],
      ['France', '7.5', 'provisional']
    ]
  )
  const one = services.sdmx.read(
    [
      text(
        'DATAFLOW: Dataflow,REF_AREA: Area,RANKED: What,TIME_PERIOD: Time,OBS_VALUE: Value,UNIT_MULT\nWB:GCI(1.0): Index,GHA: Ghana,R: Rank,2008-Q1,1.5,3\nWB:GCI(1.0): Index,GHA: Ghana,S: Score,2008-Q1,NaN,3\n'
      )
    ],
    {id: 'x'}
  )
  assert.equal(one.indicator.label, 'Index')
  assert.deepEqual(one.rows, [
    {
      period: '2008-Q1',
      population: 'Ghana',
      category: 'Rank',
      value: '1500',
      precision: '100',
      locator: 'GCI, REF_AREA=GHA, RANKED=R'
    }
  ])
})

const cube = (more: object) =>
  text(
    JSON.stringify({class: 'dataset', id: ['geo', 'time'], size: [1, 1], dimension: {}, value: {}, ...more})
  )

const refused: Array<
  [what: string, kind: keyof typeof services, content: ReturnType<typeof text>, fault: string]
> = [
  ['a page instead of CSV', 'owid', text('<!doctype html>'), 'html'],
  ['another table', 'owid', text('a,b\n1,2\n'), 'not-service'],
  ['a page instead of JSON', 'worldbank', text('<html>'), 'html'],
  ['no JSON', 'worldbank', text('{'), 'not-json'],
  ['another JSON', 'worldbank', text('{"a": 1}'), 'not-service'],
  [
    'a message',
    'worldbank',
    text('[{"message":[{"id":"120","key":"x","value":"No such indicator"}]}]'),
    'service-error'
  ],
  ['a cube whose sizes are wrong', 'eurostat', cube({}), 'not-service'],
  ['a cube without end', 'eurostat', cube({size: [1e9, 1e9]}), 'not-service'],
  [
    'an error',
    'eurostat',
    text('{"error":[{"status":404,"id":100,"label":"No data set"}]}'),
    'service-error'
  ],
  ['a table that is no SDMX', 'sdmx', text('a,b\n1,2\n'), 'not-service'],
  [
    'two dimensions at once',
    'sdmx',
    text('DATAFLOW,A,B,TIME_PERIOD,OBS_VALUE\nX,1,1,2024,1\nX,2,2,2024,1\n'),
    'service-error'
  ]
]
for (const [what, kind, content, fault] of refused) {
  test(`${kind} refuses ${what}`, () => {
    assert.throws(
      () => services[kind].read([content], {id: 'x'}),
      (error: SourceFault) => error.kind === fault
    )
  })
}
