import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import test from 'node:test'
import sharp from 'sharp'
import {chartName} from '../src/charts/chart-name.ts'
import type {FactRecord} from '../src/facts/record.ts'
import {pagePath, paginate} from '../src/lists/paginate.ts'
import {minutesFor} from '../src/lists/reading-time.ts'
import {slugOf} from '../src/lists/slug.ts'
import {attribute, readPages, textOf, type HtmlPage} from './html.ts'
import {everything, published} from './site.ts'

const pages = readPages(everything)
const sitemap = readFileSync(`${everything.directory}/sitemap.xml`, 'utf8')

function page(path: string): HtmlPage {
  const found = pages.find((one) => one.path === path)
  assert.ok(found, path)
  return found
}

function linksOn({elements}: HtmlPage): string[] {
  return elements.flatMap((element) => attribute(element, 'href') ?? [])
}

test('a list is cut into pages, and an empty one is one page', () => {
  assert.deepEqual(
    paginate([1, 2, 3, 4, 5], 2, '/zh/').map(({items, page: number, pages: of}) => [items, number, of]),
    [
      [[1, 2], 1, 3],
      [[3, 4], 2, 3],
      [[5], 3, 3]
    ]
  )
  assert.equal(paginate([], 2, '/zh/').length, 1)
  assert.deepEqual([pagePath('/zh/', 1), pagePath('/zh/', 2)], ['/zh/', '/zh/page/2/'])
})

test('a name becomes a part of an address, and two names no one of it', () => {
  const rows: Array<[name: string, slug: string]> = [
    ['Steven J. Vaughan-Nichols', 'steven-j-vaughan-nichols'],
    ['云原生', '云原生'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['C', 'c'],
    ['R&D', 'r-and-d'],
    ['  Ａ／Ｂ 测试 ', 'a-b-测试'],
    ['../../etc', 'etc'],
    ['naïve café', 'naïve-café']
  ]
  for (const [name, slug] of rows) assert.equal(slugOf(name), slug)
  assert.match(slugOf('!?'), /^[\da-f]{8}$/)
  assert.equal(
    chartName({of: 'survey/paper@2023..2025~pupils', kind: 'bars'}),
    'chart-paper-2023-2025-pupils-bars'
  )
})

test('how long a text takes is told by its characters and words, not by its addresses', () => {
  assert.equal(minutesFor('字'.repeat(900)), 3)
  assert.equal(minutesFor('word '.repeat(690)), 3)
  assert.equal(minutesFor(`字 [a](https://example.org/${'long-'.repeat(2000)})`), 1)
})

test('all numbers stand on a page, and in files with the article of each', () => {
  for (const language of ['zh', 'en']) {
    const records = JSON.parse(
      readFileSync(`${everything.directory}/${language}/numbers/numbers.json`, 'utf8')
    ) as Array<FactRecord & {article: string}>
    const own = JSON.parse(
      readFileSync(`${everything.directory}/${language}/reading-habits/facts.json`, 'utf8')
    ) as FactRecord[]
    assert.deepEqual(
      records.filter(({article}) => article === 'reading-habits'),
      own.map((record) => ({article: 'reading-habits', ...record}))
    )
    const table = readFileSync(`${everything.directory}/${language}/numbers/numbers.csv`, 'utf8')
    assert.match(table, /^article,id,cite,/)
    assert.equal(table.trimEnd().split('\r\n').length, records.length + 1)
    const links = linksOn(page(`/${language}/numbers/`))
    for (const {article, id} of records)
      assert.ok(links.includes(`/${language}/${article}/claims/${id}/`), `${article} ${id}`)
    const ways = links.filter((href) => /\/numbers\/(?:evidence|verdict|topic|year)\//.test(href))
    assert.deepEqual(
      [...new Set(ways.map((href) => href.split('/')[3]))],
      ['evidence', 'verdict', 'topic', 'year']
    )
    for (const href of ways) page(decodeURIComponent(href))
  }
})

test('tags and names lead to the articles of a topic and of somebody, which lead back', () => {
  for (const [language, topic, person] of [
    ['en', 'reading', 'c-translator'],
    ['zh', '阅读', undefined]
  ] as const) {
    const article = page(`/${language}/reading-habits/`)
    const links = linksOn(article).map(decodeURIComponent)
    const path = `/${language}/topics/${topic}/`
    assert.ok(links.includes(path), path)
    assert.ok(linksOn(page(path)).includes(`/${language}/reading-habits/`))
    const feed = readFileSync(`${everything.directory}${path}feed.xml`, 'utf8')
    assert.match(feed, new RegExp(`<link>https://collate\\.example/${language}/reading-habits/</link>`))
    if (!person) continue
    assert.ok(links.includes(`/${language}/people/${person}/`))
    assert.ok(linksOn(page(`/${language}/people/${person}/`)).includes(`/${language}/reading-habits/`))
  }
  assert.ok(linksOn(page('/zh/archive/2026/')).includes('/zh/night-library/'))
  // Who has no page in Chinese is still no end of the way there.
  assert.ok(linksOn(page('/en/people/c-translator/')).includes('/zh/people/'))
  assert.ok(linksOn(page('/en/topics/reading/')).includes('/zh/topics/'))
})

test('every page of the lists stands in the sitemap, and every page that it names is there', () => {
  const named = new Set(
    [...sitemap.matchAll(/<loc>https:\/\/collate\.example([^<]+)<\/loc>/g)].map(([, path]) =>
      decodeURIComponent(path!)
    )
  )
  const missing = pages
    .filter(({source}) => !source.includes('content="noindex"'))
    .map(({path}) => path)
    .filter((path) => !named.has(path))
  assert.deepEqual(missing, [])
  assert.deepEqual(
    [...named].filter((path) => !pages.some((one) => one.path === path)),
    []
  )
})

test('an article that was renamed or withdrawn says so at its old addresses', () => {
  const rows: Array<[path: string, to: string | undefined]> = [
    ['/zh/reading-in-cities/', '/zh/reading-habits/'],
    ['/en/reading-in-cities/', '/en/reading-habits/'],
    ['/both/reading-in-cities/', '/both/reading-habits/'],
    ['/en/late-library/', '/zh/night-library/'],
    ['/both/late-library/', '/zh/night-library/'],
    ['/zh/empty-shelves/', undefined],
    ['/both/empty-shelves/', undefined]
  ]
  const rules = readFileSync(`${everything.directory}/_redirects`, 'utf8')
  for (const [path, to] of rows) {
    const {source, elements} = page(path)
    assert.match(source, /<meta name="robots" content="noindex">/, path)
    const text = textOf(elements.find(({tagName}) => tagName === 'main')!)
    if (to) {
      assert.ok(linksOn(page(path)).includes(to), path)
      assert.ok(rules.includes(`${path} ${to} 301\n`) && rules.includes(`${path}* ${to}:splat 301\n`), path)
    } else {
      assert.match(text, /已撤下|was withdrawn/, path)
      assert.ok(!rules.includes(path), path)
    }
  }
})

test('the files of a chart lie beside its article, and look the same everywhere', async () => {
  for (const {path, elements} of pages.filter((one) => /^\/(?:zh|en)\/reading-habits\/$/.test(one.path))) {
    const files = elements
      .filter((element) => attribute(element, 'download') !== undefined)
      .flatMap((element) => attribute(element, 'href') ?? [])
      .filter((href) => href.startsWith('chart-'))
    assert.deepEqual(files, ['chart-paper.svg', 'chart-paper.png', 'chart-paper.csv'])
    const [svg, png, csv] = files.map((file) => readFileSync(`${everything.directory}${path}${file}`))
    assert.match(svg!.toString(), /^<svg [^>]*viewBox="0 0 1200 \d+" role="img"><title>[^<]+<\/title><desc>/)
    assert.doesNotMatch(svg!.toString(), /<text|<style|style=|NaN/)
    const {width, format} = await sharp(png).metadata()
    assert.deepEqual([width, format], [1200, 'png'])
    assert.match(csv!.toString(), /^indicator,label,period,[^\r]*\r\nreading-survey\/paper,/)
  }
})

test('an indicator can be followed: its values, and the articles that cite it', () => {
  for (const language of ['zh', 'en']) {
    const path = `/${language}/data/reading-survey/paper/`
    assert.ok(linksOn(page(path)).includes(`${path}feed.xml`))
    const feed = readFileSync(`${everything.directory}${path}feed.xml`, 'utf8')
    assert.match(feed, /64%/)
    assert.match(feed, new RegExp(`/${language}/reading-habits/claims/[\\w-]+/</link>`))
    assert.ok(existsSync(`${everything.directory}${path}feed.xml`))
  }
})

test('from an article readers go on to those before and after it', () => {
  const all = readPages(published)
  const rels = all
    .filter(({path}) => /^\/zh\/(?:kubernetes-foundation-of-ai|target-forecast-revision)\/$/.test(path))
    .map(({path, elements}) => [
      path,
      elements.filter(({tagName}) => tagName === 'a').flatMap((element) => attribute(element, 'rel') ?? [])
    ])
  assert.deepEqual(rels, [
    ['/zh/kubernetes-foundation-of-ai/', ['next']],
    ['/zh/target-forecast-revision/', ['prev']]
  ])
})
