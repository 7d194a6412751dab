import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import test, {after, before} from 'node:test'
import type {FactRecord} from '../src/facts/record.ts'
import {visit, type Visit} from './browser.ts'
import {readPages, textOf} from './html.ts'
import {everything, published, type Built} from './site.ts'

const site = 'https://collate.example'
/** A value as structured data say it. */
type Told = {
  observationDate?: string
  observationAbout?: {identifier: string}
  value?: Record<string, string>
}

let visited: Visit

before(async () => {
  visited = await visit(published)
})

after(() => visited?.close())

for (const built of [published, everything]) {
  const which = built.directory.split('/').at(-1)

  for (const language of ['zh', 'en']) {
    test(`${which}: the RSS feed in ${language} is what RSS 2.0 asks for`, async () => {
      const channel = await readXml(built, `/${language}/feed.xml`)
      assert.equal(channel.root, 'rss 2.0')
      assert.deepEqual(channel.texts.link?.slice(0, 1), [`${site}/${language}/`])
      assert.equal(channel.texts.language?.[0]?.slice(0, 2), language)
      assert.ok(channel.texts.title?.every(Boolean) && channel.texts.description?.every(Boolean))
      assert.equal(channel.self, `${site}/${language}/feed.xml`)
      const guids = channel.texts.guid ?? []
      assert.equal(new Set(guids).size, channel.items)
      for (const address of guids) assert.ok(isPage(built, address), address)
      for (const date of channel.texts.pubDate ?? []) {
        assert.equal(new Date(date).toUTCString(), date)
      }
    })

    test(`${which}: the JSON feed in ${language} is what JSON Feed 1.1 asks for`, () => {
      const feed = JSON.parse(readFileSync(`${built.directory}/${language}/feed.json`, 'utf8')) as Record<
        string,
        unknown
      > & {items: Array<Record<string, string>>}
      assert.equal(feed.version, 'https://jsonfeed.org/version/1.1')
      assert.equal(feed.feed_url, `${site}/${language}/feed.json`)
      assert.equal(feed.home_page_url, `${site}/${language}/`)
      assert.ok(feed.title)
      assert.equal(new Set(feed.items.map(({id}) => id)).size, feed.items.length)
      for (const {url, title, content_text: text, date_published: date, image} of feed.items) {
        assert.ok(isPage(built, url!) && title && text, url)
        assert.match(date!, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
        assert.ok(existsSync(`${built.directory}${new URL(image!).pathname}`), image)
      }
    })
  }

  test(`${which}: the sitemap names every page once, and languages as the pages do`, async () => {
    const {texts, root, alternates} = await readXml(built, '/sitemap.xml')
    assert.equal(root, 'urlset')
    const paths = (texts.loc ?? []).map((address) => new URL(address).pathname)
    assert.equal(new Set(paths).size, paths.length)
    for (const path of paths) assert.ok(isPage(built, `${site}${path}`), path)
    for (const [from, links] of Object.entries(alternates)) {
      for (const to of Object.values(links)) {
        if (alternates[to]) assert.deepEqual(alternates[to], links, `${from} and ${to}`)
      }
      for (const to of Object.values(links)) assert.ok(isPage(built, to), to)
    }
  })

  test(`${which}: what programs are told of a statistic is what readers are told`, () => {
    const pages = new Map(readPages(built).map((page) => [page.path, page]))
    let compared = 0
    for (const [path] of pages) {
      const file = `${built.directory}${path}facts.json`
      if (!existsSync(file)) continue
      for (const {indicator, period, population, published: value} of JSON.parse(
        readFileSync(file, 'utf8')
      ) as FactRecord[]) {
        if (!indicator) continue
        const page = pages.get(`${path.slice(0, 4)}data/${indicator}/`)!
        const data = textOf(page.elements.find(({tagName}) => tagName === 'script')!)
        const {'@graph': graph} = JSON.parse(data) as {'@graph': Told[]}
        const same = graph.filter(
          ({observationDate, observationAbout}) =>
            observationDate === period && observationAbout?.identifier === population?.id
        )
        const values = same.flatMap((observation) => Object.values(observation.value ?? {}))
        assert.ok(values.includes(value!.value), `${path}: ${indicator} ${period}`)
        compared++
      }
    }
    assert.ok(compared > 3)
  })
}

test('llms.txt leads to Markdown that says what the pages say', () => {
  const list = readFileSync(`${published.directory}/llms.txt`, 'utf8')
  const links = [...list.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => new URL(address!).pathname)
  assert.ok(links.length > 4)
  for (const path of links) assert.ok(existsSync(`${published.directory}${path}`), path)
  const markdown = links.filter((path) => path.endsWith('.md'))
  assert.ok(markdown.length > 1)
  for (const path of markdown) {
    const text = readFileSync(`${published.directory}${path}`, 'utf8')
    assert.match(text, /^# .+\n\n.+\n/)
    assert.doesNotMatch(text, /<\/?(?:Stat|Note|Quote|Chart)/)
    const records = readFileSync(`${published.directory}${path.replace('index.md', 'facts.json')}`, 'utf8')
    const [first] = JSON.parse(records) as FactRecord[]
    assert.ok(text.includes(first!.text[path.slice(1, 3) as 'zh' | 'en']!), path)
  }
})

function isPage({directory}: Built, address: string): boolean {
  const {origin, pathname} = new URL(address)
  return origin === site && existsSync(`${directory}${decodeURIComponent(pathname)}`)
}

/** What a browser reads in an XML file; it refuses what is not well formed. */
async function readXml({directory}: Built, path: string) {
  const page = await visited.open('/robots.txt')
  const read = await page.evaluate(
    (source) => {
      const document = new DOMParser().parseFromString(source, 'application/xml')
      const texts: Record<string, string[]> = {}
      const alternates: Record<string, Record<string, string>> = {}
      for (const element of document.querySelectorAll('*')) {
        if (element.children.length === 0) (texts[element.localName] ??= []).push(element.textContent ?? '')
      }
      for (const url of document.querySelectorAll('url')) {
        const links = [...url.querySelectorAll('link')]
        alternates[url.querySelector('loc')!.textContent!] = Object.fromEntries(
          links.map((link) => [link.getAttribute('hreflang')!, link.getAttribute('href')!])
        )
      }
      const {documentElement: root} = document
      return {
        fault: document.querySelector('parsererror')?.textContent ?? '',
        root: [root.localName, root.getAttribute('version')].filter(Boolean).join(' '),
        items: document.querySelectorAll('item').length,
        self: [...document.querySelectorAll('[rel="self"]')].map((link) => link.getAttribute('href'))[0],
        texts: Object.fromEntries(
          Object.entries(texts).map(([name, values]) => [name, values.filter(Boolean)])
        ),
        alternates
      }
    },
    readFileSync(`${directory}${path}`, 'utf8')
  )
  await page.context().close()
  assert.equal(read.fault, '')
  return read
}
