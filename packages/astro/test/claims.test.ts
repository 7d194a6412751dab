import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import test, {after, before} from 'node:test'
import sharp from 'sharp'
import {correctionsOfClaim} from '../src/claims/claim-corrections.ts'
import {claimsIn} from '../src/claims/claims-in.ts'
import {embedCode, embedHeight} from '../src/claims/embed-code.ts'
import {bibtexOf, cslOf} from '../src/facts/citation-data.ts'
import type {ShownFact} from '../src/facts/fact.ts'
import type {FactRecord} from '../src/facts/record.ts'
import {visit, type Visit} from './browser.ts'
import {attribute, readPages, textOf} from './html.ts'
import {everything, published} from './site.ts'

const slug = 'reading-habits'
const pages = readPages(everything)
const recordsIn = (language: string) =>
  JSON.parse(readFileSync(`${everything.directory}/${language}/${slug}/facts.json`, 'utf8')) as FactRecord[]

let visited: Visit

before(async () => {
  visited = await visit(everything)
})

after(() => visited?.close())

test('each number has a page with both sentences, its evidence and how to cite it', () => {
  for (const language of ['zh', 'en']) {
    for (const {id, text, rung} of recordsIn(language)) {
      const path = `/${language}/${slug}/claims/${id}/`
      const page = pages.find((one) => one.path === path)
      assert.ok(page, path)
      const shown = textOf(page.elements.find(({tagName}) => tagName === 'main')!)
      for (const told of Object.values(text)) assert.ok(shown.includes(told!), `${path}: ${told}`)
      for (const style of ['GB/T 7714', 'APA', 'BibTeX', 'CSL-JSON'])
        assert.ok(shown.includes(style), `${path}: ${style}`)
      const current = page.elements.filter(
        (element) => attribute(element, 'aria-current') === 'true' && element.tagName === 'li'
      )
      assert.equal(current.length, 1, path)
      assert.ok(rung)
      const paragraphs = page.elements.filter(({tagName}) => tagName === 'p').map(textOf)
      for (const paragraph of paragraphs) assert.doesNotMatch(paragraph, /\d\.[A-Z]/, path)
      assert.ok(shown.includes('<iframe src="https://collate.example'), path)
    }
  }
})

test('a page of a number says what was corrected in it, and no other does', () => {
  const told = pages.filter(
    ({path, source}) => path.startsWith('/en/') && /\/claims\/[^/]+\/$/.test(path) && source.includes('<ins>')
  )
  assert.deepEqual(
    told.map(({path}) => path.split('/').at(-2)),
    [recordsIn('en').find(({text}) => text.en?.includes('48%'))!.id]
  )
})

test('oEmbed answers with the card, and the page names the answer', () => {
  for (const {id} of recordsIn('en')) {
    const path = `/en/${slug}/claims/${id}/`
    const answer = JSON.parse(readFileSync(`${everything.directory}${path}oembed.json`, 'utf8'))
    assert.deepEqual([answer.version, answer.type, answer.width], ['1.0', 'rich', 480])
    assert.ok(answer.html.includes(`src="https://collate.example${path}embed/"`))
    assert.ok(existsSync(`${everything.directory}${path}embed/index.html`))
    const page = pages.find((one) => one.path === path)!
    const named = page.elements.find((element) => attribute(element, 'type') === 'application/json+oembed')
    assert.equal(attribute(named!, 'href'), `https://collate.example${path}oembed.json`)
  }
})

test('a number that agrees with its source has a social card of its own, and no other one is written large', async () => {
  for (const language of ['zh', 'en']) {
    for (const {id, verdict} of recordsIn(language)) {
      const path = `/${language}/${slug}/claims/${id}/`
      const page = pages.find((one) => one.path === path)!
      const image = page.elements.find((element) => attribute(element, 'property') === 'og:image')!
      const own = new URL(attribute(image, 'content')!).pathname
      assert.equal(own, verdict === 'agrees' ? `${path}card.png` : `/cards/${slug}-${language}.png`)
      const {width, height} = await sharp(`${everything.directory}${own}`).metadata()
      assert.deepEqual([width, height], [1200, 630])
    }
  }
})

test('a foreign page may frame a card, and no other page, and may show a chart', async () => {
  const [{id}] = recordsIn('en') as [FactRecord]
  const article = pages.find((one) => one.path === `/en/${slug}/`)!
  const chart = article.elements.map(textOf).find((text) => text.startsWith('<a href="https://'))!
  const path = `/en/${slug}/claims/${id}/`
  const {html} = JSON.parse(readFileSync(`${everything.directory}${path}oembed.json`, 'utf8'))
  const framed = [
    html.replace('https://collate.example', visited.origin),
    `<iframe src="${visited.origin}${path}" title="page"></iframe>`,
    `<iframe src="${visited.origin}/en/${slug}/" title="article"></iframe>`,
    chart.replaceAll('https://collate.example', visited.origin).replace('loading="lazy"', '')
  ].join('')
  const foreign = createServer((_, response) => {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'})
    response.end(`<!doctype html><title>Elsewhere</title>${framed}`)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => foreign.once('listening', resolve))
  const page = await visited.browser.newPage({viewport: {width: 390, height: 844}})
  await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`, {waitUntil: 'load'})
  const [card, ...refused] = await Promise.all(
    (await page.locator('iframe').elementHandles()).map(async (element) => {
      const frame = (await element.contentFrame())!
      await frame.waitForLoadState()
      return frame.evaluate(() => ({
        text: document.body.innerText,
        fits: document.documentElement.scrollHeight <= window.innerHeight
      }))
    })
  )
  const shown = await page.locator('img').evaluate((image: HTMLImageElement) => ({
    own: [image.naturalWidth, image.naturalHeight],
    said: ['width', 'height'].map((name) => Number(image.getAttribute(name))),
    name: image.alt
  }))
  const leads = await page.locator('a:has(img)').getAttribute('href')
  await page.context().close()
  foreign.closeAllConnections()
  await new Promise((resolve) => foreign.close(resolve))
  assert.match(card!.text, /64%[\s\S]*The survey shows that 64% of readers read paper books/)
  assert.ok(card!.fits, 'the card is as high as it says')
  for (const {text} of refused) assert.doesNotMatch(text, /64%/)
  assert.deepEqual(shown.own, shown.said)
  assert.deepEqual([shown.name, leads], ['Readers of paper books', `${visited.origin}/en/${slug}/`])
})

test('in forced colours the words that were compared can be read', async () => {
  const [{id}] = recordsIn('en') as [FactRecord]
  for (const path of [`/en/${slug}/claims/${id}/`, `/en/${slug}/claims/${id}/embed/`, `/en/${slug}/facts/`]) {
    const page = await visited.open(path, {forcedColors: 'active', colorScheme: 'dark'})
    const colours = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor
      return [...document.querySelectorAll('mark')].map((word) => [getComputedStyle(word).color, ground])
    })
    await page.context().close()
    assert.ok(colours.length > 0, path)
    for (const [colour, ground] of colours) assert.notEqual(colour, ground, path)
  }
})

test('a number that is stated more often has a page for each mention, and one at its first address', () => {
  const facts = ['gdp-2023', 'gdp-2024-3fa2', 'gdp-2024-9c1d'].map((id) => ({
    id,
    zh: {id, states: id.replace(/-(?:3fa2|9c1d)$/, '')} as ShownFact
  }))
  const claims = claimsIn(facts, 'zh')
  assert.deepEqual(
    [...claims].map(([id, mentions]) => [id, mentions.length]),
    [
      ['gdp-2023', 1],
      ['gdp-2024', 2],
      ['gdp-2024-3fa2', 1],
      ['gdp-2024-9c1d', 1]
    ]
  )
  assert.deepEqual([...claimsIn(facts, 'en')], [])
  const choice = readPages(published).find(
    ({path}) => path === '/zh/target-forecast-revision/claims/gdp-growth-2024/'
  )!
  const links = choice.elements.flatMap((element) => attribute(element, 'href') ?? [])
  assert.ok(links.filter((href) => /\/claims\/gdp-growth-2024-[\da-f]{4}\/$/.test(href)).length > 1)
})

const frontmatter = {
  title: 'Tea & coffee: 50% of {cups}',
  summary: 'Cups.',
  published: '2026-03-01',
  source: {
    title: 'Cups',
    url: 'https://cups.example/',
    author: 'Ada van Byron and 茶馆报',
    publisher: 'Cups',
    language: 'en',
    published: '2026-02-01'
  },
  translator: ['茶客']
}
const cited = {
  frontmatter,
  language: 'en',
  name: 'The Tea House',
  url: 'https://tea.example/en/cups/claims/a/',
  accessed: '2026-12-01',
  id: 'cups-a',
  note: '50% of cups_#1'
} as const

test('a citation for programs escapes what would be read otherwise, and leaves names whole', () => {
  assert.equal(
    bibtexOf(cited),
    String.raw`@online{cups-a,
  author = {van Byron, Ada and {茶馆报}},
  title = {{Tea \& coffee: 50\% of \{cups\}}},
  translator = {{茶客}},
  organization = {The Tea House},
  date = {2026-03-01},
  url = {https://tea.example/en/cups/claims/a/},
  urldate = {2026-12-01},
  langid = {english},
  note = {50\% of cups\_\#1}
}`
  )
  const [item] = cslOf(cited) as [Record<string, unknown>]
  assert.deepEqual(item.author, [{family: 'van Byron', given: 'Ada'}, {literal: '茶馆报'}])
  assert.deepEqual(item.issued, {'date-parts': [[2026, 3, 1]]})
  assert.equal(item['original-title'], 'Cups')
})

test('a correction is that of the number that it names, and of no other that has its digits', () => {
  const told = {
    ...frontmatter,
    corrections: [{date: '2026-03-02', what: 'A share was wrong.', was: '28%', now: '82%'}]
  }
  const of = (written: string, sentence: string) =>
    correctionsOfClaim('cups', told, {written, sentence}).length
  assert.equal(of('82%', 'Now 82% of cups.'), 1)
  assert.equal(of('2%', 'Now 2% of cups.'), 0)
  assert.equal(of('28%', 'It was 28% of cups.'), 1)
  assert.equal(of('64%', 'But 64% of cups.'), 0)
})

test('the code of a card cannot be left by what stands in it', () => {
  const code = embedCode({url: 'https://tea.example/"><script>', title: 'A "B" & <C>', height: 200})
  assert.doesNotMatch(code, /<script|"B"|<C>/)
  assert.match(code, /height="200"/)
  assert.ok(embedHeight({sentence: '茶'.repeat(100)}, []) > embedHeight({sentence: 'tea '.repeat(20)}, []))
})
