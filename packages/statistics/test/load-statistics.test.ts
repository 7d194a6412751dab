import assert from 'node:assert/strict'
import {mkdtemp, rm, writeFile, cp, readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {loadStatistics} from '@collate/statistics'
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
