import assert from 'node:assert/strict'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import test, {after, before} from 'node:test'
import {brotliCompressSync, constants} from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import {newArticle} from '@collate/articles/content'
import {teaFiles} from '@collate/language-service/tea'
import type {Page} from 'playwright-core'
import type {Visit} from './browser.ts'
import {bytesOf, openFolder, openTea, selectWord, visitStudio, writeBeside} from './studio-folder.ts'

const [zh, en] = ['zh', 'en'].map((language) => `tea/content/articles/tea/${language}.mdx`)
let served: Visit
let root: string
let end: () => Promise<void>

before(async () => {
  ;({served, root, end} = await visitStudio())
})
after(() => end())

test('a false number is found in the edition where it stands, mended in both, and written only when it is saved', async () => {
  const page = await openTea(served, {locale: 'en-GB'})
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  // What its policy forbids is told here.
  page.on('console', (message) => asked.push(message.text()))
  const unchanged = await bytesOf(page, zh!)
  const edition = page.getByRole('textbox', {name: 'Chinese'})
  await edition.hover({position: {x: 40, y: 40}})
  await selectWord(edition, '82')
  await page.keyboard.type('83')
  const finding = page.locator('[data-finding]', {hasText: 'statistic-value'})
  await finding.getByRole('button', {name: /Unexpected 83%, expected 82%/}).waitFor()
  assert.match(
    await page.getByRole('region', {name: 'Chinese'}).locator('.count').innerText(),
    /^2 errors, 0 warnings/
  )
  await finding.getByRole('button', {name: 'Change to “82%”', exact: true}).waitFor()
  assert.deepEqual(await bytesOf(page, zh!), unchanged)

  await page.keyboard.press('Control+s')
  await page.getByText('Saved: tea/zh.mdx').waitFor()
  const written = Buffer.from(await bytesOf(page, zh!)).toString()
  assert.equal(written, teaFiles().get(`/${zh}`)!.replace('82%', '83%'))
  assert.deepEqual(Buffer.from(await bytesOf(page, en!)).toString(), teaFiles().get(`/${en}`))

  await finding.getByRole('button', {name: 'Change to “82%”', exact: true}).click()
  await finding.waitFor({state: 'detached'})
  await page.getByText('82% of tea houses serve green tea').first().waitFor()
  assert.deepEqual(asked, [], 'nothing is asked of anybody, and nothing tried that the policy forbids')

  // Who writes with the keyboard alone gets out again.
  await edition.focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  assert.equal(await edition.evaluate((own) => own.matches(':focus')), false)
  await page.context().close()
})

test('a number is cited by a search in either language; a tag that no article may have is refused, and so is writing over others', async () => {
  const page = await openTea(served, {locale: 'zh-CN'})
  await page.getByRole('textbox', {name: '英文'}).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('Also ')
  await page.getByRole('button', {name: '引用', exact: true}).click()
  await page.getByRole('searchbox').fill('black tea')
  await page.locator('[data-cite="tea/black"]').click()
  await page.keyboard.type(' <script>x</script>')
  await page.locator('[data-finding]', {hasText: 'mdx-html'}).first().waitFor()
  const english = page.getByRole('region', {name: '英文'})
  await english.getByText('这个版本的说明').click()
  await english.getByLabel('审校').fill('Bo')
  await english.getByLabel('审校').press('Tab')
  await page.getByRole('textbox', {name: '英文', exact: true}).getByText('reviewer: Bo').waitFor()
  const text = await page.getByRole('textbox', {name: '英文'}).innerText()

  await writeBeside(page, en!, 'of another program')
  await page.getByRole('button', {name: '保存'}).click()
  await page.getByText('没有写入：tea/en.mdx').waitFor()
  assert.equal(Buffer.from(await bytesOf(page, en!)).toString(), 'of another program')
  assert.match(text, /Also <Stat cite="tea\/black">41%<\/Stat> <script>/)
  await page.context().close()
})

test('a source and a value are added with keys alone, what is wrong is told at its field, and every other byte stays', async () => {
  const page = await openTea(served, {locale: 'en-GB'})
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
  const page = await openTea(served, {locale: 'en-GB'})
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

test('an article is begun by form in both languages, with the bytes of the command, and its head is filled in by form', async () => {
  const page = await served.open('/studio/', {locale: 'en-GB'})
  const glossary = 'id,kind,en,zh\nspring,term,spring tea,春茶\n'
  await openFolder(page, new Map([...teaFiles(), ['/tea/content/glossary.csv', glossary]]))
  await page.getByRole('button', {name: 'New article'}).press('Enter')
  await page.keyboard.type('https://example.org/tea.pdf?utm_source=x')
  await page.keyboard.press('Tab')
  await page.keyboard.type('茶')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Spring tea')
  await page.getByLabel('Short name').fill('tea')
  await page.keyboard.press('Enter')
  await page.getByText('There is an article of this name').waitFor()
  await page.getByLabel('Short name').fill('spring-tea')
  await page.keyboard.press('Enter')
  await page.getByText('It is made.').waitFor()

  const source = {
    url: 'https://example.org/tea.pdf',
    publisher: 'Tea Board',
    language: 'en',
    published: '2025-11-03'
  }
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv'))
  for (const [language, title] of [
    ['zh', '茶'],
    ['en', 'Spring tea']
  ]) {
    const written = await bytesOf(page, `tea/content/articles/spring-tea/${language}.mdx`)
    assert.equal(Buffer.from(written).toString(), newArticle({today, title: title!, source}))
  }
  for (const [name, words] of [
    ['Chinese', '这里有春茶。'],
    ['English', 'Here is tea.']
  ]) {
    await page.getByRole('textbox', {name: name!, exact: true}).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(words!)
  }
  // The glossary has other words for it.
  await page.locator('[data-finding]', {hasText: 'translation-term'}).first().waitFor()
  const english = page.getByRole('region', {name: 'English'})
  const text = page.getByRole('textbox', {name: 'English', exact: true})
  await english.getByLabel('Author of the original').fill('Lin')
  await english.getByLabel('Author of the original').press('Tab')
  await text.getByText('author: Lin').waitFor()
  await english.getByLabel('Rights').selectOption('Our own')
  await text.getByText('status: own').waitFor()
  await page.context().close()
})

test('where the browser cannot write, what has changed is downloaded, every other byte as it was', async () => {
  const files = new Map(
    [...teaFiles()].map(([path, text]) => [path, path.endsWith('en.mdx') ? `\uFEFF${text}` : text])
  )
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), {recursive: true})
    await writeFile(join(root, path), text)
  }
  const page = await served.open('/studio/', {locale: 'en-GB', acceptDownloads: true})
  await page.evaluate(() => Object.assign(window, {showDirectoryPicker: undefined}))
  await page.locator('input[type=file]').setInputFiles(join(root, 'tea'))
  await page.getByRole('region', {name: 'Chinese'}).getByText('Nothing was found.').waitFor()
  const edition = page.getByRole('textbox', {name: 'English'})
  await edition.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('More.')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Save'}).click()
  ])
  assert.equal(download.suggestedFilename(), 'en.mdx')
  assert.equal(await readFile(await download.path(), 'utf8'), `${files.get(`/${en}`)}More.`)
  await page.context().close()
})

/** What axe has against a page. */
async function faultsOf(page: Page): Promise<string[]> {
  const {violations} = await new AxeBuilder({page}).analyze()
  return violations.map(({id, nodes}) => `${id}: ${nodes.map((d) => d.html).join(' ')}`)
}

for (const [colorScheme, widths] of [
  ['light', [1440, 320]],
  ['dark', [390]]
] as const) {
  test(`anybody can use it: axe finds nothing, and nothing is cut off, ${colorScheme}`, async () => {
    const page = await openTea(served, {locale: 'en-GB', colorScheme})
    await selectWord(page.getByRole('textbox', {name: 'Chinese'}), '82')
    await page.keyboard.type('83')
    await page.getByRole('button', {name: 'Change to “82%”', exact: true}).waitFor()
    await page.getByText('About this edition').first().click()
    for (const width of widths) {
      await page.setViewportSize({width, height: 400})
      assert.deepEqual(await faultsOf(page), [])
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false)
    }
    for (const name of ['Propose', 'New article']) {
      await page.getByRole('button', {name}).click()
      assert.deepEqual(await faultsOf(page), [])
      await page.keyboard.press('Escape')
    }
    await page.getByLabel('Article or data').selectOption({index: 1})
    await page.locator('[data-table=observations] > summary').click()
    assert.deepEqual(await faultsOf(page), [])
    await page.getByRole('button', {name: 'Paste a table'}).click()
    assert.deepEqual(await faultsOf(page), [])
    await page.keyboard.press('Escape')
    await page.locator('[data-add=observations]').click()
    await page.getByRole('button', {name: 'Keep'}).click()
    await page.getByText('errors, 0 warnings in this row').waitFor()
    assert.deepEqual(await faultsOf(page), [])
    await page.context().close()
  })
}

test('its worker can ask nobody for anything either', async () => {
  const page = await served.open('/studio/')
  const answer = await page.evaluate(async () => (await fetch('worker.js').catch(() => undefined))?.status)
  assert.equal(answer, undefined)
  const response = await page.context().request.get(`${served.origin}/studio/worker.js`)
  assert.match(response.headers()['content-security-policy']!, /default-src 'none'; script-src 'self'/)
  await page.context().close()
})

test('it is bounded: the page in 135 KB, its worker in 640 KB', async () => {
  const weigh = async (name: string): Promise<number> =>
    brotliCompressSync(await readFile(join(root, 'site/studio', name)), {
      // As servers do it while somebody waits.
      params: {[constants.BROTLI_PARAM_QUALITY]: 5}
    }).length
  assert.ok((await weigh('studio.js')) < 135_000)
  assert.ok((await weigh('worker.js')) < 640_000)
})
