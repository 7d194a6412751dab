import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createLanguageService} from '../src/index.ts'
import {memoryPlatform, teaFiles} from './tea.ts'

const home = '/tea/collate.config.json'
const path = '/tea/data/tea/observations.csv'

function open() {
  const files = teaFiles()
  return {files, service: createLanguageService(memoryPlatform(files))}
}

test('the tables of a package come with what may stand in their cells', async () => {
  const {service} = open()
  const [listed, ...others] = await service.dataPackages(home)
  assert.deepEqual(others, [])
  assert.equal(listed!.title, 'Survey of tea houses (invented)')
  const tables = await service.dataTables(listed!.path)
  assert.deepEqual(
    tables.map(({name, rows}) => `${name} ${rows.length}`),
    ['sources 1', 'populations 1', 'indicators 2', 'categories 0', 'observations 3']
  )
  const {columns} = tables.at(-1)!
  const indicator = columns.find((d) => d.name === 'indicator')!
  assert.deepEqual(indicator.choices?.at(0), {value: 'green', label: {zh: '绿茶', en: 'green tea'}})
  assert.deepEqual(
    columns.find((d) => d.name === 'status')?.choices?.map((d) => d.value),
    ['actual', 'provisional', 'forecast', 'target']
  )
})

test('what a new row lacks is told at its cell, in the language that is asked for, and so are the sentences that no longer hold', async () => {
  const {files, service} = open()
  const before = files.get(path)!
  const lacking = await service.dataFindings(path, 'zh')
  assert.ok(lacking.every((d) => d.severity === 'missing'))

  const cells = {indicator: 'green', period: '2026', value: '9o', source: 'report', evidence: 'primary'}
  const text = await service.changedTable('observations', before, {kind: 'add', cells})
  assert.ok(text.startsWith(before))
  service.write(path, text)
  const [found] = (await service.dataFindings(path, 'zh')).filter((d) => d.severity === 'error')
  assert.deepEqual(
    {row: found!.row, column: found!.column, rule: found!.rule},
    {row: 3, column: 'value', rule: 'data-value'}
  )
  assert.match(found!.message, /^写的是 `9o`，应为/)

  const row = {kind: 'set', row: 1, cells: {value: '85', quote: ''}} as const
  service.write(path, await service.changedTable('observations', before, row))
  const codes = (await service.citingArticles(path)).flatMap((d) => d.diagnostics.map(({code}) => code))
  assert.ok(codes.includes('statistic-value'))
  assert.equal(await service.idOfLabel('Tea houses, 2026'), 'tea-houses-2026')
})

test('a search offers what was measured before what is expected', async () => {
  const {files, service} = open()
  const cells = {indicator: 'black', period: '2026', value: '60', source: 'report', locator: 'p. 9'}
  const forecast = {kind: 'add', cells: {...cells, evidence: 'primary', status: 'forecast'}} as const
  service.write(path, await service.changedTable('observations', files.get(path)!, forecast))
  const [found] = await service.search(path, 'black tea', 'en')
  assert.deepEqual([found!.value, found!.period], ['41%', '2025'])
})

test('a new package has a name that is free and that a citation can hold', async () => {
  const {service} = open()
  for (const name of ['tea', 'Tea', '']) assert.equal(await service.newPackage(home, name, 'Tea'), null)
  const files = await service.newPackage(home, 'coffee', 'Coffee')
  assert.ok(files!.some((d) => d.path === '/tea/data/coffee/datapackage.json'))
})

test('a file that is none of a package is answered with nothing', async () => {
  const {service} = open()
  assert.deepEqual(await service.dataTables(home), [])
  assert.deepEqual(await service.citingArticles('/tea/content/articles/tea/zh.mdx'), [])
})
