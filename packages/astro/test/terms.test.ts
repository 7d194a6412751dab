import assert from 'node:assert/strict'
import test, {after, before} from 'node:test'
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {loadTerms} from '../src/terms/explained-terms.ts'
import {linkTerms} from '../src/terms/link-terms.ts'
import {visit, type Visit} from './browser.ts'
import {attribute, readPages} from './html.ts'
import {everything} from './site.ts'

let visited: Visit

before(async () => {
  visited = await visit(everything)
})

after(() => visited?.close())

/** What becomes of a text: the terms that it explains, and its mentions of them as elements. */
async function explained(markdown: string, language: 'zh' | 'en') {
  const file = new VFile({value: markdown})
  Object.assign(file.data, {article: {language}})
  const tree: Root = unified().use(remarkParse).parse(markdown)
  await linkTerms(() => loadTerms(everything.content))(tree, file)
  return {terms: file.data.terms!.map(({written}) => written), tree: JSON.stringify(tree)}
}

test('a term is explained where it first stands, and not in titles, links and the words of others', async () => {
  const {terms, tree} = await explained(
    '# Reading rooms\n\n> A reading room.\n\nSee [the reading room](https://a.example/). Each reading room is a reading room.',
    'en'
  )
  assert.deepEqual(terms, ['reading room'])
  assert.equal(tree.match(/"name":"Term"/g)?.length, 1)
  assert.match(tree, /"value":"\. Each "\},\{"type":"mdxJsxTextElement","name":"Term"/)
  assert.deepEqual((await explained('每个阅览室都有书。', 'zh')).terms, ['阅览室'])
})

test('a term without an explanation, or in words that are not to be used, is left alone', async () => {
  assert.deepEqual((await explained('The librarian sat in a reading hall.', 'en')).terms, [])
})

test('a publication without a glossary explains nothing', async () => {
  assert.deepEqual((await loadTerms('/nowhere'))('A reading room.', 'en'), [])
})

test('a term leads to its explanation and back, and the parallel page leaves it to the other language', () => {
  const pages = readPages(everything)
  for (const language of ['zh', 'en']) {
    const {elements} = pages.find(({path}) => path === `/${language}/reading-habits/`)!
    const [term] = elements.filter((element) => attribute(element, 'class') === 'term')
    assert.equal(attribute(term!, 'href'), '#t-reading-room')
    const ids = new Set(elements.map((element) => attribute(element, 'id')))
    for (const id of ['t-reading-room', 'w-reading-room', 'term-reading-room']) assert.ok(ids.has(id), id)
  }
  assert.doesNotMatch(pages.find(({path}) => path === '/both/reading-habits/')!.source, /reading-room/)
})

test('pointing at a term shows what it means; touching it opens that over the text, without a script', async () => {
  const page = await visited.open('/zh/reading-habits/')
  await page.locator('.term').hover()
  const card = page.locator('.card:popover-open')
  await card.waitFor()
  assert.match(await card.innerText(), /reading room\s+图书馆里/)
  await page.context().close()
  const phone = await visited.open('/zh/reading-habits/', {
    viewport: {width: 390, height: 844},
    isMobile: true,
    hasTouch: true,
    javaScriptEnabled: false
  })
  const term = phone.locator('.term')
  await term.tap()
  await phone.waitForURL(/#t-/)
  const box = (await phone.locator('#t-reading-room').boundingBox())!
  assert.ok(box.y > 300 && Math.round(box.y + box.height) <= 844, `${box.y} ${box.height}`)
  await phone.locator('#t-reading-room').getByRole('link', {name: '关闭'}).tap()
  await phone.waitForURL(/#w-/)
  const {y} = (await term.boundingBox())!
  assert.ok(y > 0 && y < 800, String(y))
  await phone.context().close()
})
