import assert from 'node:assert/strict'
import test, {after, before} from 'node:test'
import {teaFiles} from '@collate/language-service/tea'
import {startGithubServer} from './github-server.ts'
import {bytesOf, openTea, visitStudio} from './studio-folder.ts'

const en = 'tea/content/articles/tea/en.mdx'
let studio: Awaited<ReturnType<typeof visitStudio>>

before(async () => {
  studio = await visitStudio()
})
after(() => studio.end())

test('what was changed becomes a pull request, by a token that nobody keeps; work of others is not undone', async (t) => {
  const github = await startGithubServer()
  t.after(github.end)
  for (const [path, text] of teaFiles()) github.files.set(path.replace('/tea/', 'site/'), text)
  const page = await openTea(studio.served, {
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
  const path = `site/${en.replace('tea/', '')}`
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
  assert.equal(Buffer.from(await bytesOf(page, en)).toString(), teaFiles().get(`/${en}`))

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
