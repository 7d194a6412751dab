import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import test from 'node:test'
import {HtmlValidate, StaticConfigLoader, type ConfigData} from 'html-validate'
import sharp from 'sharp'
import {attribute, elementsOf, languageOf, readFiles, readPages, textOf, type HtmlPage} from './html.ts'
import {everything, published} from './site.ts'

/** All that is checked of HTML; how long a title is, editors know. */
const strict: ConfigData = {
  extends: ['recommended', 'standard', 'document', 'a11y', 'browser'].map((name) => `html-validate:${name}`),
  rules: {
    'long-title': 'off',
    // The one script is the site’s own.
    'require-sri': ['error', {target: 'crossorigin'}]
  }
}

for (const site of [everything, published]) {
  const pages = readPages(site)
  const isFound = ({source}: HtmlPage) => !source.includes('<meta name="robots" content="noindex">')
  const articles = pages
    .filter(isFound)
    .filter(({path}) =>
      /^\/(?:zh|en|both)\/(?!archive\/|corrections\/|data\/|method\/|numbers\/|people\/|rules\/|search\/|topics\/)[^/]+\/$/.test(
        path
      )
    )
  const which = site.directory.split('/').at(-1)

  test(`${which}: there are pages in both languages`, () => {
    const paths = pages.map(({path}) => path)
    for (const path of ['/', '/404.html', '/zh/', '/en/', '/zh/data/', '/en/method/', '/zh/corrections/']) {
      assert.ok(paths.includes(path), path)
    }
    assert.ok(articles.length >= 3)
  })

  test(`${which}: no page holds a script, a style attribute or a handler, but that the search has its script`, () => {
    for (const {path, elements} of pages) {
      const searches = /^\/(?:zh|en)\/search\/$/.test(path)
      for (const element of elements) {
        const isData = attribute(element, 'type') === 'application/ld+json'
        const isOfSearch = searches && attribute(element, 'src')?.startsWith('/_astro/')
        assert.ok(element.tagName !== 'script' || isData || isOfSearch, path)
        assert.ok(!['iframe', 'object', 'embed', 'base'].includes(element.tagName), path)
        assert.ok(element.tagName !== 'form' || searches, path)
        for (const {name} of element.attrs) assert.doesNotMatch(name, /^(?:style|on\w+)$/, path)
      }
    }
  })

  test(`${which}: pages are valid HTML`, async () => {
    const validator = new HtmlValidate(new StaticConfigLoader(strict))
    // Pages of numbers are alike, and many.
    const claims = Map.groupBy(pages, ({path}) => /\/claims\/[^/]+(?<rest>\/.*)$/.exec(path)?.groups?.rest)
    const some = [...claims].flatMap(([rest, own]) => (rest === undefined ? own : own.slice(-4)))
    for (const {path, source} of some) {
      const {results} = await validator.validateString(source)
      const found = results.flatMap(({messages}) =>
        messages.map(({ruleId, message}) => `${ruleId}: ${message}`)
      )
      assert.deepEqual(found, [], path)
    }
  })

  test(`${which}: every link within the site leads somewhere`, () => {
    const ids = new Map(
      pages.map(({path, elements}) => [path, new Set(elements.map((element) => attribute(element, 'id')))])
    )
    for (const {path, elements} of pages) {
      for (const element of elements) {
        for (const name of ['href', 'src']) {
          const value = attribute(element, name)
          if (!value || /^(?:https?|mailto):/.test(value)) continue
          const url = new URL(value, `http://localhost${path}`)
          const target = decodeURIComponent(url.pathname)
          const isThere = ids.has(target) || existsSync(`${site.directory}${target}`)
          assert.ok(isThere, `${path} links to ${value}`)
          const id = decodeURIComponent(url.hash.slice(1))
          if (id) assert.ok(ids.get(target)?.has(id), `${path} links to ${value}`)
        }
        for (const name of ['interestfor', 'aria-describedby', 'aria-labelledby']) {
          const named = attribute(element, name)
          if (named) assert.ok(ids.get(path)!.has(named), `${path} has no ${named}`)
        }
      }
    }
  })

  test(`${which}: ids are unique`, () => {
    for (const {path, elements} of pages) {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
      assert.deepEqual(ids, [...new Set(ids)], path)
    }
  })

  test(`${which}: each number leads to its entry, and the entry back`, () => {
    for (const {path, elements} of articles) {
      const numbers = elements.filter((element) => attribute(element, 'class') === 'stat')
      const entries = elements.filter((element) => /^(?:zh-|en-)?n-/.test(attribute(element, 'id') ?? ''))
      const linked = new Set(numbers.map((element) => attribute(element, 'href')))
      assert.deepEqual(new Set(entries.map((entry) => `#${attribute(entry, 'id')}`)), linked, path)
      for (const entry of entries) {
        const back = elementsOf(entry).filter(
          (element) =>
            /^#(?:zh-|en-)?r-/.test(attribute(element, 'href') ?? '') &&
            attribute(element, 'class') !== 'close'
        )
        assert.ok(back.length > 0, path)
        for (const link of back) {
          const place = attribute(link, 'href')!.slice(1)
          const number = numbers.find((element) => attribute(element, 'id') === place)!
          assert.ok(textOf(link).startsWith(textOf(number)), `${path}: ${place}`)
        }
      }
    }
  })

  test(`${which}: every percentage in a text is a link to its entry`, () => {
    for (const {path, elements} of articles) {
      const body = elements.find((element) => ['body', 'rows'].includes(attribute(element, 'class') ?? ''))
      assert.ok(body, path)
      for (const element of elementsOf(body)) {
        const own = element.childNodes.flatMap((node) => ('value' in node ? [node.value] : [])).join(' ')
        if (!/\d\s*%/.test(own) || isExempt(element)) continue
        assert.equal(attribute(element, 'class'), 'stat', `${path}: ${own}`)
      }
    }
  })

  test(`${which}: languages name each other, in addresses of the published site`, () => {
    const links = new Map(pages.filter(isFound).map((page) => [page.path, alternates(page)]))
    for (const [path, own] of links) {
      assert.ok([...own.values()].includes(path), `${path} does not name itself`)
      assert.ok(own.has('x-default'), path)
      for (const other of own.values()) assert.deepEqual(links.get(other), own, `${path} and ${other}`)
    }
  })

  test(`${which}: what is said to a screen reader is in the language it is said in`, () => {
    for (const {path, elements} of pages) {
      for (const element of elements) {
        const label =
          attribute(element, 'aria-label') ?? attribute(element, 'alt') ?? attribute(element, 'title')
        if (!label || !/\p{L}{2}/u.test(label)) continue
        const isChinese = languageOf(element).startsWith('zh')
        assert.equal(/\p{Script=Han}/u.test(label), isChinese, `${path}: ${label}`)
      }
    }
  })

  test(`${which}: text is marked with its language`, () => {
    for (const {path, elements} of pages) {
      for (const element of elements) {
        if (['script', 'style', 'title', 'head'].includes(element.tagName)) continue
        const own = element.childNodes.flatMap((node) => ('value' in node ? [node.value] : [])).join('')
        const han = own.match(/\p{Script=Han}/gu)?.length ?? 0
        if (!languageOf(element).startsWith('zh') && languageOf(element) !== 'ja')
          assert.ok(han < 2, `${path}: ${own}`)
        // Names and terms stand in Chinese as they are; more than that is another language.
        const isPhrase = /(?:\b[A-Za-z’']+ ){4}[A-Za-z’']+/.test(own)
        if (isPhrase && languageOf(element).startsWith('zh')) assert.ok(han > 0, `${path}: ${own}`)
      }
    }
  })

  test(`${which}: pictures say what they show, have a size, and nothing else in them`, async () => {
    for (const {path, elements} of pages) {
      for (const element of elements.filter(({tagName}) => tagName === 'img')) {
        assert.ok(attribute(element, 'alt'), path)
        assert.ok(Number(attribute(element, 'width')) > 0 && Number(attribute(element, 'height')) > 0, path)
      }
    }
    const files = readFiles(site.directory).filter((file) => /\.(?:avif|webp|jpeg|png)$/.test(file))
    assert.ok(files.length > 10)
    for (const file of files) {
      const {exif, xmp, iptc} = await sharp(`${site.directory}/${file}`).metadata()
      assert.deepEqual([exif, xmp, iptc], [undefined, undefined, undefined], file)
    }
  })

  test(`${which}: search engines and feeds are told the truth`, () => {
    for (const {path, elements} of articles) {
      const card = elements.find((element) => attribute(element, 'property') === 'og:image')
      if (!path.startsWith('/both/')) {
        assert.ok(existsSync(`${site.directory}${new URL(attribute(card!, 'content')!).pathname}`), path)
      }
      for (const script of elements.filter(({tagName}) => tagName === 'script')) {
        const data = JSON.parse(textOf(script)) as {headline: string; inLanguage: string}
        const title = elements.find(({tagName}) => tagName === 'h1')
        assert.equal(data.headline, textOf(title!), path)
        assert.equal(data.inLanguage.slice(0, 2), path.slice(1, 3), path)
      }
    }
    const sitemap = readFileSync(`${site.directory}/sitemap.xml`, 'utf8')
    for (const {path} of pages.filter(isFound)) {
      assert.ok(sitemap.includes(`<loc>https://collate.example${encodeURI(path)}</loc>`), path)
    }
    for (const language of ['zh', 'en']) {
      const feed = JSON.parse(readFileSync(`${site.directory}/${language}/feed.json`, 'utf8')) as {
        items: unknown[]
      }
      const own = articles.filter(({path}) => path.startsWith(`/${language}/`))
      assert.equal(feed.items.length, own.length)
      const rss = readFileSync(`${site.directory}/${language}/feed.xml`, 'utf8')
      assert.equal(rss.split('<item>').length - 1, own.length)

      const log = pages.find(({path}) => path === `/${language}/corrections/`)!
      const listed = log.elements.filter((element) => attribute(element, 'id')?.startsWith('c-'))
      const corrections = JSON.parse(
        readFileSync(`${site.directory}/${language}/corrections/feed.json`, 'utf8')
      ) as {items: Array<{url: string}>}
      assert.deepEqual(
        corrections.items.map(({url}) => new URL(url).hash),
        listed.map((element) => `#${attribute(element, 'id')}`)
      )
      const items = readFileSync(`${site.directory}/${language}/corrections/feed.xml`, 'utf8')
      assert.equal(items.split('<item>').length - 1, listed.length)
    }
  })
}

/** Notes, figures and code may hold numbers that are not claims of the text. */
function isExempt(element: Parameters<typeof languageOf>[0]): boolean {
  if (element.tagName === 'figure' || element.tagName === 'code') return true
  if (attribute(element, 'class')?.split(' ')[0] === 'note') return true
  const parent = element.parentNode
  return parent !== null && 'tagName' in parent && isExempt(parent)
}

function alternates({elements}: HtmlPage): Map<string, string> {
  const links = elements.filter((element) => attribute(element, 'hreflang') && element.tagName === 'link')
  return new Map(
    links.map((link) => [attribute(link, 'hreflang')!, decodeURI(new URL(attribute(link, 'href')!).pathname)])
  )
}
