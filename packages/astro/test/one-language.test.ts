import assert from 'node:assert/strict'
import {cp, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {attribute, elementsOf, readFiles, readPages, textOf} from './html.ts'
import {isThere, plantPublication} from './second-publication.ts'
import {site} from './tea-site.ts'

test('a publication in one language has no other, and pages and components of its own win', async (t) => {
  const {base: _, menu: _menu, ...rest} = site
  const zh = await plantPublication(
    t,
    {
      site: {
        ...rest,
        languages: ['zh'],
        name: {zh: '茶馆报'},
        promise: {zh: '每杯茶都数过。'},
        takeaway: [],
        perPage: 2,
        topics: [{id: 'tea', zh: '茶', en: 'Tea'}],
        series: [{id: 'houses', zh: '茶馆走访', en: 'Houses', articles: ['house-2', 'house-1', 'house-3']}],
        logo: 'logo.svg',
        icon: 'content/articles/tea-houses/pot.png'
      },
      check: {ignore: ['content/articles/draft-*/**']}
    },
    {components: {Footer: './src/Footer.astro'}}
  )
  await zh.write(
    'logo.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
  )
  await zh.write('src/Footer.astro', '<footer>茶凉了</footer>\n')
  await zh.write(
    'src/pages/[language]/method.astro',
    '---\nexport function getStaticPaths() {\n  return [{params: {language: \'zh\'}}]\n}\n---\n<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8" /><meta http-equiv="content-security-policy" content="default-src \'none\'; base-uri \'none\'; form-action \'none\'" /><title>自己的办法</title></head><body><p>自己的办法</p></body></html>\n'
  )
  await zh.write(
    'src/pages/words.astro',
    `---
import {Chart, Note, Quote, Stat} from '@collate/astro/components'
import Page from '@collate/astro/layout'

const data = [{label: '夜里营业', value: '52%'}]
---
<Page language="zh" title="词" description="词" path="/words/" alternates={[]}>
  <p><Stat claim="a b" href="https://tea.example/report" title="报告">52%</Stat>、<Stat claim="c" href="javascript:a">48%</Stat></p>
  <Note by="编辑部" until="2026-12-31" language="zh"><p>原文如此。</p></Note>
  <Quote by="掌柜"><p>茶好。</p></Quote>
  <Chart of="tea-census/open-late" {data} source={{title: '报告', url: 'https://tea.example/report'}} language="zh" />
</Page>
`
  )
  await zh.write('content/articles/draft-a/zh.mdx', '没有写完 92%')
  for (let month = 1; month <= 4; month++)
    await zh.write(
      `content/articles/house-${month}/zh.mdx`,
      `---\ntitle: 第${'一二三四'[month - 1]}家茶馆\nsummary: 一家茶馆。\npublished: 2025-0${month}-01\nrights:\n  status: own\ncover:\n  image: ./pot.png\n  alt: 茶壶\ntags: [Tea]\n---\n\n2025年，<Stat cite="tea-census/open-late">52%的茶馆</Stat>夜里营业。这一家是其中之一。\n`
    )
  for (let month = 1; month <= 4; month++)
    await cp(
      join(zh.root, 'content/articles/tea-houses/pot.png'),
      join(zh.root, `content/articles/house-${month}/pot.png`)
    )
  const {status, output} = await zh.build()
  assert.equal(status, 0, output)
  const directory = join(zh.root, 'dist')
  const pages = readPages({directory, content: '', data: ''})
  const files = readFiles(directory)
  assert.ok(files.includes('logo.svg') && files.includes('icon-192.png') && !files.includes('icon.svg'))
  assert.deepEqual(
    files.filter((file) => /^(?:en|both)\/|draft-a|\.(?:pdf|epub)$/.test(file)),
    []
  )
  for (const {path, elements, source} of pages) {
    assert.ok(!elements.some((element) => attribute(element, 'hreflang')), path)
    for (const element of elements) {
      const href = attribute(element, 'href')
      if (href?.startsWith('/')) assert.ok(isThere(directory, href), `${path} leads to ${href}`)
    }
    if (path === '/zh/') assert.match(source, /茶凉了/)
    if (path === '/zh/') assert.match(source, /<img src="\/logo\.svg" alt="茶馆报">/)
  }
  assert.match(pages.find(({path}) => path === '/zh/method/')!.source, /自己的办法/)
  const lists = pages.filter(({path}) => /^\/zh\/(?:(?:topics|archive)\/[^/]+\/)?(?:page\/\d\/)?$/.test(path))
  assert.deepEqual(
    lists
      .toSorted((a, b) => a.path.localeCompare(b.path))
      .map(({path, elements}) => [
        path,
        elements.flatMap((element) => {
          const rel = attribute(element, 'rel')
          return rel === 'prev' || rel === 'next'
            ? `${rel} ${attribute(element, 'href')!.replace(site.url, '')}`
            : []
        }),
        elements.filter((element) => attribute(element, 'class')?.startsWith('teaser')).length
      ]),
    [
      ['/zh/', twice('next /zh/page/2/'), 2],
      ['/zh/archive/2025/', twice('next /zh/archive/2025/page/2/'), 2],
      ['/zh/archive/2025/page/2/', twice('prev /zh/archive/2025/'), 2],
      ['/zh/archive/2026/', [], 1],
      ['/zh/page/2/', twice('prev /zh/', 'next /zh/page/3/'), 2],
      ['/zh/page/3/', twice('prev /zh/page/2/'), 1],
      ['/zh/topics/tea/', twice('next /zh/topics/tea/page/2/'), 2],
      ['/zh/topics/tea/page/2/', twice('prev /zh/topics/tea/', 'next /zh/topics/tea/page/3/'), 2],
      ['/zh/topics/tea/page/3/', twice('prev /zh/topics/tea/page/2/'), 1]
    ]
  )
  const part = pages.find(({path}) => path === '/zh/house-1/')!
  const series = part.elements.find((element) => attribute(element, 'aria-label') === '茶馆走访')!
  assert.match(textOf(series), /共3篇，这是第2篇/)
  assert.deepEqual(
    elementsOf(series).flatMap((element) => attribute(element, 'href') ?? []),
    ['/zh/house-2/', '/zh/house-3/']
  )
  assert.doesNotMatch(pages.find(({path}) => path === '/zh/house-4/')!.source, /茶馆走访/)
  const words = pages.find(({path}) => path === '/words/')!.source
  assert.match(words, /<a id="r-a" class="stat" href="https:\/\/tea\.example\/report" title="报告">52%<\/a>/)
  assert.match(words, /<span id="r-c" class="stat">48%<\/span>/)
  assert.match(
    words,
    /<div class="note" role="note">\s*<span class="label">编者注<\/span>\s*<p>原文如此。<\/p>/
  )
  assert.match(words, /<figure class="quotation">\s*<blockquote>\s*<p>茶好。<\/p>\s*<\/blockquote>/)
  assert.match(words, /<th scope="row">夜里营业<\/th>\s*<td>52%<\/td>/)
  assert.doesNotMatch(await readFile(join(directory, 'sitemap.xml'), 'utf8'), /hreflang/)
})

/** What stands in the head of a page, and again in its text. */
function twice(...links: string[]): string[] {
  return [...links, ...links]
}
