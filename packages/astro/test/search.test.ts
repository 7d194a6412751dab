import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import test, {after, before} from 'node:test'
import type {Page} from 'playwright-core'
import {visit, type Visit} from './browser.ts'
import {readPages} from './html.ts'
import {everything, published} from './site.ts'

const [slug] = readdirSync(`${published.content}/articles`)
const sites = {} as {published: Visit; everything: Visit}
let visited: Visit

before(async () => {
  visited = await visit(published)
  Object.assign(sites, {published: visited, everything: await visit(everything)})
})

after(async () => {
  await sites.published?.close()
  await sites.everything?.close()
})

const searchPages = new Map<string, Promise<Page>>()

/** The page of a site that searches: its index is loaded once, as for a reader who goes on asking. */
function searching(site: 'everything' | 'published', language: string): Promise<Page> {
  const key = `${site} ${language}`
  const page = searchPages.get(key) ?? sites[site].open(`/${language}/search/`)
  searchPages.set(key, page)
  return page
}

/** What is asked of a site, and a passage that has to come, or none. */
const questions: Array<[site: 'everything' | 'published', path: string, query: string, passage?: RegExp]> = [
  ['published', 'zh', '基石', /Kubernetes已成为AI基础设施的基石|“基石”/],
  ['published', 'zh', '82%', /82%的容器用户/],
  ['published', 'zh', '８２％', /82%的容器用户/],
  ['published', 'zh', '75%及以上', /75%及以上的受访者/],
  ['published', 'zh', 'Kubernetes 不再是小众工具', /Kubernetes不再是小众工具/],
  ['published', 'zh', '数据库'],
  ['published', 'zh', '微服务'],
  ['published', 'zh', '虚拟机'],
  ['published', 'zh', '2%的容器用户'],
  ['published', 'en', 'bedrock', /bedrock/],
  // In either language: the text in the reader’s own, and where the word stands.
  ['published', 'zh', 'bedrock', /“基石”[^]*bedrock/],
  ['published', 'en', '基石', /bedrock[^]*基石/],
  ['published', 'zh', '基礎', /基础/],
  ['published', 'zh', '雲原生', /云原生/],
  ['published', 'en', 'cloud-native', /cloud native/i],
  ['published', 'en', '“75% or more”', /75% or more/],
  ['published', 'en', '82 %', /82% of container users/],
  ['published', 'en', 'Kuberntes', /Kubernetes/],
  ['published', 'en', 'infrastucture', /infrastructure/],
  ['published', 'en', '82%', /82% of container users/],
  ['published', 'en', '75% or more', /75% or more/],
  ['published', 'en', 'deploying', /deployment/],
  ['published', 'en', 'database'],
  ['everything', 'zh', '1560万', /1560万人/],
  ['everything', 'zh', '560万'],
  ['everything', 'en', '15.6 million', /15\.6 million people/],
  ['everything', 'en', '5.6 million']
]

for (const [site, language, query, passage] of questions) {
  test(`${language}: “${query}” ${passage ? 'is found where it stands' : 'is nowhere'}`, async () => {
    const hits = await (await searching(site, language)).evaluate(hitsFor, query)
    if (passage) assert.match(hits[0] ?? '', passage)
    else assert.deepEqual(hits, [])
  })
}

test('every word and every two characters of an article are found in it', async () => {
  for (const language of ['zh', 'en']) {
    const page = await visited.open(`/${language}/${slug}/`)
    // A chart shows what is found on the page of its data.
    await page.locator('.chart').evaluateAll((charts) => charts.forEach((chart) => chart.remove()))
    const text = await page.locator('.body').innerText()
    await page.goto(`${visited.origin}/${language}/search/`)
    const queries = [...new Set([...wordsIn(text, language), ...pairsIn(text)])]
    assert.ok(queries.length > 200)
    const missing = await askAll(page, queries, `/${language}/${slug}/`)
    assert.deepEqual(missing, [], language)
    await page.context().close()
  }
})

test('a passage leads to its paragraph, the question stands in the address, and its policy is kept', async () => {
  const page = await visited.open('/robots.txt')
  const faults: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${visited.origin}/zh/search/`)
  await page.getByRole('searchbox').fill('不再是小众工具')
  await page.locator('.passage').first().waitFor()
  assert.equal(new URL(page.url()).searchParams.get('q'), '不再是小众工具')
  assert.equal(await page.locator('.everything').isVisible(), false)
  assert.match(await page.locator('.passage mark').first().innerText(), /不再是小众工具/)
  await page.locator('.passage').first().click()
  assert.match(await page.locator(':target').innerText(), /不再是小众工具/)
  assert.deepEqual(faults, [])
  await page.context().close()
})

test('what is found can be narrowed to a kind and a year', async () => {
  const page = await visited.open('/en/search/?q=Kubernetes')
  const hits = () =>
    page.locator('.hits h2 a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
  await page.locator('.hits > li').first().waitFor()
  assert.doesNotMatch((await hits())[0]!, /\/data\//)
  await page.getByRole('combobox', {name: 'Kind'}).selectOption('data')
  await page.locator('.hits > li:first-child h2 a[href*="/data/"]').waitFor()
  for (const href of await hits()) assert.match(href, /^\/en\/data\//)
  await page.getByRole('combobox', {name: 'Kind'}).selectOption('text')
  await page.getByRole('combobox', {name: 'Year'}).selectOption('2026')
  await page.locator(`.hits h2 a[href="/en/${slug}/"]`).waitFor()
  await page.context().close()
})

test('without script the page says so, and lists what there is', async () => {
  const page = await visited.open('/zh/search/', {javaScriptEnabled: false})
  assert.equal(await page.locator('form').isVisible(), false)
  assert.match(await page.locator('main').innerText(), /搜索需要浏览器运行脚本/)
  assert.ok(await page.locator(`.everything a[href="/zh/${slug}/"]`).isVisible())
  await page.context().close()
})

test('only the pages that search have a script, and may use what it needs', () => {
  for (const site of [published, everything]) {
    for (const {path, source} of readPages(site)) {
      const searches = /^\/(?:zh|en)\/search\/$/.test(path)
      assert.equal(source.includes('wasm-unsafe-eval'), searches, path)
      assert.equal(source.includes('<script type="module"'), searches, path)
      assert.doesNotMatch(source, /unsafe-inline|'unsafe-eval'/, path)
      if (path.startsWith('/both/')) assert.doesNotMatch(source, /data-pagefind-body/, path)
    }
  }
})

function wordsIn(text: string, language: string): string[] {
  const segments = [...new Intl.Segmenter(language, {granularity: 'word'}).segment(text)]
  return segments.filter(({isWordLike}) => isWordLike).map(({segment}) => segment)
}

function pairsIn(text: string): string[] {
  return [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair]) => pair!)
}

/** Runs on the page: the texts of what is found. */
async function hitsFor(query: string): Promise<string[]> {
  const form = document.querySelector('form')!
  const told = new Promise((resolve) =>
    new MutationObserver(resolve).observe(document.querySelector('.found')!, {childList: true})
  )
  form.querySelector('input')!.value = query
  form.requestSubmit()
  await told
  return [...document.querySelectorAll<HTMLElement>('.hits > li')].map(({innerText}) => innerText)
}

/** Questions that do not bring a page. */
function askAll(page: Page, all: string[], path: string): Promise<string[]> {
  return page.evaluate(
    async ([queries, wanted]) => {
      const form = document.querySelector('form')!
      const found = document.querySelector('.found')!
      const again = document.querySelector<HTMLButtonElement>('.again')!
      const changed = () =>
        new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect()
            resolve(undefined)
          })
          observer.observe(found, {childList: true})
        })
      const missing: string[] = []
      for (const query of queries) {
        form.querySelector('input')!.value = query
        let done = changed()
        form.requestSubmit()
        await done
        while (!again.hidden && !document.querySelector(`.hits h2 a[href^="${wanted}"]`)) {
          done = changed()
          again.click()
          await done
        }
        if (!document.querySelector(`.hits h2 a[href^="${wanted}"]`)) missing.push(query)
      }
      return missing
    },
    [all, path] as const
  )
}
