import assert from 'node:assert/strict'
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import test from 'node:test'
import type {FactRecord} from '../src/facts/record.ts'
import {interfaceLanguages, textsIn} from '../src/texts/text.ts'
import {attribute, elementsOf, readPages, textOf, type HtmlPage} from './html.ts'
import {everything, published} from './site.ts'

for (const site of [published, everything]) {
  const name = site.directory.split('/').at(-1)
  const pages = readPages(site)

  test(`${name}: what an article cites leads back to it, on the page of the indicator and of the source`, () => {
    for (const language of interfaceLanguages) {
      for (const slug of readdirSync(`${site.content}/articles`)) {
        const facts = `${site.directory}/${language}/${slug}/facts.json`
        if (!existsSync(facts)) continue
        for (const {id, indicator, source} of JSON.parse(readFileSync(facts, 'utf8')) as FactRecord[]) {
          if (!indicator || !source) continue
          const [data = ''] = indicator.split('/')
          const back = `/${language}/${slug}/#r-${id}`
          assert.ok(
            linksOf(pageAt(`/${language}/data/${indicator}/`).elements).includes(back),
            `${indicator}: ${back}`
          )
          const sources = pages.filter(({path}) => path.startsWith(`/${language}/data/${data}/sources/`))
          const own = sources.find(({elements}) => elements.some((d) => textOf(d) === source.title))
          assert.ok(own && linksOf(own.elements).includes(back), `${source.title}: ${back}`)
        }
      }
    }
  })

  test(`${name}: a data package says how many sentences cite each indicator`, () => {
    for (const {path, elements} of pages) {
      const [, language] = /^\/(zh|en)\/data\/[^/]+\/$/.exec(path) ?? []
      if (!language) continue
      const texts = textsIn(language as 'zh' | 'en')
      for (const item of elements.filter((d) => attribute(d, 'class') === 'figure')) {
        const link = linksOf(elementsOf(item))[0]!
        const citing = pageAt(link).elements.filter(
          (d) => d.tagName === 'li' && attribute(d, 'lang') === texts.tag
        )
        const isSaid = textOf(item).includes(texts.citedTimes(citing.length))
        assert.equal(isSaid, citing.length > 0, `${path}: ${link}`)
      }
    }
  })

  function pageAt(path: string): HtmlPage {
    const page = pages.find((d) => d.path === path)
    assert.ok(page, path)
    return page
  }
}

function linksOf(elements: HtmlPage['elements']): string[] {
  return elements.flatMap((d) => (d.tagName === 'a' ? (attribute(d, 'href') ?? []) : []))
}
