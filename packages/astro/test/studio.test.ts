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
import {startGithubServer} from './github-server.ts'
import {
  bytesOf,
  holdSuggestions,
  openFolder,
  openTea,
  selectWord,
  visitStudio,
  writeBeside
} from './studio-folder.ts'

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

test('an article is begun by form in both languages, with the bytes of the command, and its head is filled in by form', async () => {
  const page = await served.open('/studio/', {locale: 'en-GB'})
  const glossary = 'id,kind,en,zh\nspring,term,spring tea,春茶\n'
  await openFolder(page, new Map([...teaFiles(), ['/tea/content/glossary.csv', glossary]]))
  const letGo = await holdSuggestions(page)
  await page.getByRole('button', {name: 'New article'}).press('Enter')
  await page.keyboard.type('https://example.org/tea.pdf?utm_source=x')
  await page.keyboard.press('Tab')
  await page.keyboard.type('茶')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Spring tea')
  await page.getByLabel('Short name').fill('tea')
  await letGo()
  await page.keyboard.press('Enter')
  await page.getByText('There is an article of this name').waitFor()
  assert.equal(await page.getByLabel('Short name').inputValue(), 'tea', 'what was typed is kept')
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

test('what was changed becomes a pull request, by a token that nobody keeps; work of others is not undone', async (t) => {
  const github = await startGithubServer()
  t.after(github.end)
  for (const [path, text] of teaFiles()) github.files.set(path.replace('/tea/', 'site/'), text)
  const page = await openTea(served, {
    locale: 'en-GB',
    proxy: {server: github.proxy, bypass: '127.0.0.1'},
    ignoreHTTPSErrors: true
  })
  await page.getByRole('textbox', {name: 'English'}).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('More.')
  const propose = page.getByRole('button', {name: 'Propose'})
  const send = page.getByRole('button', {name: 'Open the pull request'})
  const token = page.getByLabel('Token')
  await propose.click()
  await page.getByLabel('Repository').fill('o/r')
  await page.getByLabel('Folder of the publication').fill('site/')
  for (const [text, said] of [
    ['none', 'GitHub does not know this token'],
    ['reads', 'The token may not do this (403 Resource not accessible by personal access token)']
  ] as const) {
    await token.fill(text)
    await send.click()
    await page.getByText(said).waitFor()
  }
  const path = `site/${en!.replace('tea/', '')}`
  const opened = github.files.get(path)!
  await token.fill('writes')
  github.files.set(path, `${opened}Of another.`)
  await send.click()
  await page.getByText(`${path} is another text on GitHub`).waitFor()
  assert.deepEqual([...github.branches], [])

  github.files.set(path, opened)
  await send.click()
  assert.equal(
    await page.getByRole('link', {name: 'https://github.com/o/r/pull/1'}).getAttribute('rel'),
    'noopener noreferrer'
  )
  const [[branch, files] = ['', []]] = github.branches
  assert.deepEqual(
    files.map((d) => ({path: d.path, content: d.content})),
    [{path, content: `${opened}More.`}]
  )
  assert.deepEqual(github.pulls, [{title: 'Edit tea/en.mdx', body: '', head: branch, base: 'main'}])
  assert.equal(Buffer.from(await bytesOf(page, en!)).toString(), teaFiles().get(`/${en}`))

  // Who may not write to it proposes from a copy of their own.
  await page.getByRole('button', {name: 'Close'}).click()
  await propose.click()
  await token.fill('copies')
  await send.click()
  await page.getByText('your copy of it, bo/r, takes the branch').waitFor()
  await page.getByRole('link', {name: 'https://github.com/o/r/pull/2'}).waitFor()
  assert.match(github.pulls[1]!.head, /^bo:studio-\d{8}-\d{6}$/)
  assert.deepEqual(github.branches.get(github.pulls[1]!.head), files)
  assert.equal([...github.branches.keys()].filter((d) => !d.startsWith('bo:')).length, 1)
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))
  assert.equal(kept, '[{},{},""]')
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

test('it is bounded: the page in 135 KB, its worker in 675 KB', async () => {
  const weigh = async (name: string): Promise<number> =>
    brotliCompressSync(await readFile(join(root, 'site/studio', name)), {
      // As servers do it while somebody waits.
      params: {[constants.BROTLI_PARAM_QUALITY]: 5}
    }).length
  assert.ok((await weigh('studio.js')) < 135_000)
  assert.ok((await weigh('worker.js')) < 675_000)
})
