import assert from 'node:assert/strict'
import test, {after, before} from 'node:test'
import {teaFiles} from '@collate/language-service/tea'
import {startGithubServer} from './github-server.ts'
import {bytesOf, openTea, visitStudio} from './studio-folder.ts'

let studio: Awaited<ReturnType<typeof visitStudio>>

before(async () => {
  studio = await visitStudio()
})
after(() => studio.end())

test('a source and a value are added with keys alone, what is wrong is told at its field, and every other byte stays', async () => {
  const page = await openTea(studio.served, {locale: 'en-GB'})
  await page.getByLabel('Article or data').selectOption('Survey of tea houses (invented)')
  await page.locator('[data-table=sources] > summary').press('Enter')
  await page.getByRole('button', {name: 'Add a source'}).press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Tea houses, "2026"')
  await page.keyboard.press('Tab')
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#field-id')!.value === 'tea-houses-2026'
  )
  for (const [name, text] of [
    ['publisher', 'Tea Board'],
    ['url', 'https://example.org/2026.pdf'],
    ['published', '2026-01'],
    ['language', 'en']
  ])
    await page.locator(`#field-${name}`).fill(text!)
  await page.keyboard.press('Enter')
  await page.getByText('Kept. “Save” writes it').waitFor()

  const values = page.locator('[data-table=observations]')
  await values.locator('> summary').press('Enter')
  await page.getByRole('button', {name: 'Add a value'}).press('Enter')
  const value = page.getByRole('textbox', {name: 'Value value'})
  await page.getByRole('combobox', {name: 'Indicator'}).selectOption('green')
  await page.getByRole('textbox', {name: 'Period'}).fill('2026')
  await value.fill('9O')
  await page.getByText('Unexpected 9O, expected a plain decimal').waitFor()
  assert.equal(await value.getAttribute('aria-invalid'), 'true')
  await value.fill('90')
  await page.locator('#field-source').selectOption('tea-houses-2026')
  await page.locator('#field-evidence').selectOption('secondary')
  await page.getByRole('button', {name: 'Keep'}).press('Enter')
  await values.getByRole('button', {name: 'Change: green tea · 2026'}).waitFor()
  await values.getByRole('button', {name: 'Change: green tea · 2025'}).press('Enter')
  await value.fill('84')
  await page.getByText('Unexpected value 84, expected 82% as in the quote').waitFor()
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+s')
  await page.getByText('Saved: tea/sources.csv, tea/observations.csv').waitFor()
  for (const [table, line] of [
    ['sources', 'tea-houses-2026,"Tea houses, ""2026""",Tea Board,https://example.org/2026.pdf,2026-01,en\n'],
    ['observations', 'green,2026,,,90,,,tea-houses-2026,,secondary,,\n']
  ]) {
    const path = `tea/data/tea/${table}.csv`
    assert.equal(Buffer.from(await bytesOf(page, path)).toString(), teaFiles().get(`/${path}`)! + line)
  }

  await values.getByRole('button', {name: 'Change: green tea · 2026'}).press('Enter')
  await page.getByRole('button', {name: 'Remove this row'}).press('Enter')
  await page.getByRole('button', {name: 'Press again to remove it'}).press('Enter')
  await values.getByRole('button', {name: 'Change: green tea · 2026'}).waitFor({state: 'detached'})
  await page.keyboard.press('Control+s')
  await page.getByText('Saved: tea/observations.csv').waitFor()
  const observations = 'tea/data/tea/observations.csv'
  assert.equal(Buffer.from(await bytesOf(page, observations)).toString(), teaFiles().get(`/${observations}`))
  await values.getByRole('button', {name: 'Change: green tea · 2025'}).press('Enter')
  await value.fill('84')
  await page.locator('#field-quote').fill('')
  await page.getByRole('button', {name: 'Keep'}).press('Enter')
  await page.getByText('Kept. “Save” writes it to the file.').waitFor()
  await page.getByRole('button', {name: 'Check the sentences'}).press('Enter')
  await page.getByText('articles/tea/zh.mdx Unexpected 82%, expected 84%').waitFor()
  await page.context().close()
})

test('a table that is pasted becomes values, once their names are known in both languages', async () => {
  const page = await openTea(studio.served, {locale: 'en-GB'})
  await page.getByLabel('Article or data').selectOption('Survey of tea houses (invented)')
  await page.getByRole('button', {name: 'Paste a table'}).press('Enter')
  await page
    .getByLabel('The table', {exact: true})
    .fill('Town\t2024\t2025\nRiverbend\t61\t64%\nHill End\tn/a\t58')
  await page.locator('#paste-indicator').selectOption('black')
  await page.getByRole('button', {name: 'Put in'}).press('Enter')
  await page.getByText('Fill in what these are called').waitFor()
  await page.getByLabel('“Riverbend”').fill('河湾')
  await page.getByLabel('“Hill End”').fill('山尾')
  await page.getByRole('button', {name: 'Put in'}).press('Enter')
  await page.getByText('3 values put in').waitFor()
  assert.deepEqual(
    Buffer.from(await bytesOf(page, 'tea/data/tea/observations.csv')).toString(),
    teaFiles().get('/tea/data/tea/observations.csv')
  )
  await page.keyboard.press('Control+s')
  await page.getByText('Saved: ').waitFor()
  const rows = Buffer.from(await bytesOf(page, 'tea/data/tea/observations.csv')).toString()
  assert.ok(rows.startsWith(teaFiles().get('/tea/data/tea/observations.csv')!))
  assert.match(rows, /black,2025,,riverbend,64,,,report,pasted line 2,primary,/)
  assert.equal(rows.trimEnd().split('\n').length, 7)
  await page.context().close()
})

test('a data package is made by form, in files of its own, and proposed with all of them', async (t) => {
  const github = await startGithubServer()
  t.after(github.end)
  const page = await openTea(studio.served, {
    locale: 'zh-CN',
    proxy: {server: github.proxy, bypass: '127.0.0.1'},
    ignoreHTTPSErrors: true
  })
  await page.getByRole('button', {name: '新建数据包'}).click()
  await page.getByLabel('报告或调查的名称').fill('Tea')
  await page.getByRole('button', {name: '新建', exact: true}).click()
  await page.getByText('以及一个没有用过的短名').waitFor()
  await page.getByLabel('短名').fill('tea-2')
  await page.getByRole('button', {name: '新建', exact: true}).click()
  await page.getByText('建好了').waitFor()
  assert.equal(await page.locator('#article option:checked').innerText(), 'Tea')
  await page.getByText('没有错误，也没有缺少什么。').waitFor()
  const header = Buffer.from(await bytesOf(page, 'tea/data/tea-2/categories.csv')).toString()
  assert.equal(header, 'indicator,id,label_en,label_zh,aliases_en,aliases_zh\n')

  await page.getByRole('button', {name: '提议'}).click()
  await page.getByLabel('仓库', {exact: true}).fill('o/r')
  await page.getByLabel('令牌').fill('writes')
  await page.getByRole('button', {name: '发起合并请求'}).click()
  await page.getByRole('link', {name: 'https://github.com/o/r/pull/1'}).waitFor()
  const [files = []] = github.branches.values()
  assert.deepEqual(files.map((d) => d.path.replace('data/tea-2/', '')).toSorted(), [
    'README.md',
    'categories.csv',
    'datapackage.json',
    'indicators.csv',
    'observations.csv',
    'populations.csv',
    'sources.csv'
  ])
  await page.context().close()
})
