import assert from 'node:assert/strict'
import {mkdtemp, rm, writeFile, cp, readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {loadStatistics} from '@collate/statistics'
import {knownPeriod, writeDay} from '@collate/statistics/model'
import {fixtures} from './base-package.ts'

const root = await mkdtemp(join(tmpdir(), 'statistics-'))
after(() => rm(root, {recursive: true}))

test('@collate/statistics', async (t) => {
  await t.test('should expose the public API', async () => {
    assert.deepEqual(Object.keys(await import('@collate/statistics')).toSorted(), ['loadStatistics'])
    assert.deepEqual(Object.keys(await import('@collate/statistics/read')).toSorted(), [
      'listPackages',
      'readPackage',
      'readStatistics'
    ])
  })

  await t.test('should load a package with its rows joined', async () => {
    await cp(join(fixtures, 'base'), join(root, 'sound', 'village-libraries'), {recursive: true})
    const {packages} = await loadStatistics(join(root, 'sound'))
    const libraries = packages.get('village-libraries')!
    const staffed = libraries.observations[2]!

    assert.equal(libraries.title, 'Survey of village libraries (invented)')
    assert.equal(staffed.indicator, libraries.indicators.get('evening-hours'))
    assert.equal(staffed.population, libraries.populations.get('staffed'))
    assert.equal(staffed.source, libraries.sources.get('report-2025'))
    assert.deepEqual([staffed.value, staffed.n, staffed.comparison], ['60', 20, '='])
    assert.deepEqual(staffed.place, {path: 'data/village-libraries/observations.csv', line: 4, column: 29})

    const [, evening, , short, , , loans, funds] = libraries.observations
    assert.equal(evening!.population, libraries.populations.get('libraries'))
    assert.equal(evening!.quote, '44% open "after six", most of them daily')
    assert.equal(short!.category, libraries.indicators.get('opening-hours')!.categories.get('short'))
    assert.equal(loans!.note, 'The report rounds.\nIt gives no exact number.')
    assert.deepEqual([loans!.precision, loans!.comparison], ['1000', '~'])
    assert.deepEqual(funds!.place, {path: 'data/village-libraries/observations.csv', line: 10, column: 17})
    assert.deepEqual(libraries.indicators.get('evening-hours')!.terms, {
      en: [['evening']],
      zh: [['晚间', '夜间']]
    })
  })

  await t.test('should fill in what empty cells mean', async () => {
    const {packages} = await loadStatistics(join(fixtures, 'format'))
    const {sources, indicators, observations} = packages.get('river-port')!
    const bases = Object.fromEntries([...indicators.values()].map(({id, base}) => [id, base]))
    assert.deepEqual(bases, {
      freight: 'named',
      'freight-growth': 'implied',
      'freight-real': 'implied',
      revenue: 'implied',
      idle: 'implied',
      berths: 'named',
      'price-index': 'implied',
      'crew-ratio': 'implied',
      accidents: 'named',
      approval: 'named'
    })
    const growth = indicators.get('freight-growth')!
    assert.equal(growth.growth!.of, indicators.get('freight'))
    assert.equal(growth.growth!.versus, 'year')
    assert.deepEqual(indicators.get('freight-real')!.growth!.versus, knownPeriod('2015'))
    assert.deepEqual([growth.timing, indicators.get('berths')!.timing], ['during', 'at'])
    assert.equal(indicators.get('price-index')!.population.id, '')
    assert.deepEqual(sources.get('port-2024')!.titles, {en: 'The port in 2024'})
    assert.deepEqual(sources.get('port-2024')!.publishers, {en: 'River Port Authority'})
    const read = observations.find(({note}) => note === 'Read in Table 1.')!
    assert.deepEqual([read.notes, read.breaks], [{zh: '读自表1。'}, {}])

    const rows = observations.filter((d) => d.indicator.id === 'freight' && d.period === '2024')
    assert.deepEqual(
      rows.map(({vintage, out, versions, status}) => [vintage, writeDay(out), versions.length, status]),
      [
        ['2023-10', '2023-10-01', 3, 'forecast'],
        ['2025-01-20', '2025-01-20', 3, 'provisional'],
        ['2025-07', '2025-07-01', 3, 'actual']
      ]
    )
    for (const {versions} of rows) assert.deepEqual(versions, rows)
    const span = observations.find((d) => d.period === '2024-01/2024-09')!
    assert.deepEqual([writeDay(span.when.first), writeDay(span.when.last)], ['2024-01-01', '2024-09-30'])
    const asked = observations.find((d) => d.indicator.id === 'approval')!
    assert.deepEqual([asked.upper, asked.margin, asked.break], ['65', '2.8', 'Asked by letter until 2023'])
    assert.equal(observations.find((d) => d.indicator.id === 'idle')!.comparison, 'just-under')
  })

  await t.test('should throw one error that lists every problem', async () => {
    const folder = join(root, 'broken', 'village-libraries')
    await cp(join(fixtures, 'base'), folder, {recursive: true})
    const observations = await readFile(join(folder, 'observations.csv'), 'utf8')
    await writeFile(
      join(folder, 'observations.csv'),
      observations.replace(',40,', ',4O,').replace('staffed,60', 'staffed,61')
    )
    await writeFile(join(folder, 'notes.txt'), '')

    await assert.rejects(loadStatistics(join(root, 'broken')), {
      message: [
        `2 errors in the data of \`${join(root, 'broken')}\`:`,
        'data/village-libraries/observations.csv:2:22: data-value Unexpected `4O`, expected a plain decimal such as `82`, `12.50` or `-3`',
        'data/village-libraries/observations.csv:4:29: data-possible Unexpected `61%` of `20` answers, expected a share that whole answers give',
        'data/village-libraries/notes.txt:1:1: data-file Unexpected file `notes.txt`, expected only files of a data package'
      ].join('\n')
    })
  })
})
