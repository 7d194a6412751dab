import assert from 'node:assert/strict'
import {readFileSync, readdirSync} from 'node:fs'
import test, {after, before} from 'node:test'
import {brotliCompressSync, constants} from 'node:zlib'
import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from 'playwright-core'
import {visit, type Visit} from './browser.ts'
import {everything, published} from './site.ts'

/** A page of a number and a list weigh no more than an article. */
const beside = (slug: string) =>
  ['zh', 'en'].flatMap((language) => [
    `/${language}/${slug}/claims/kubernetes-production-2025/`,
    `/${language}/numbers/`,
    `/${language}/`
  ])
const slugs = readdirSync(`${published.content}/articles`)
const views = slugs.flatMap((slug) => ['zh', 'en', 'both'].map((view) => `/${view}/${slug}/`))
const phone = {viewport: {width: 390, height: 844}, deviceScaleFactor: 2, isMobile: true, hasTouch: true}

let visited: Visit
let everywhere: Visit

before(async () => {
  visited = await visit(published)
  everywhere = await visit(everything)
})

after(async () => {
  await visited?.close()
  await everywhere?.close()
})

test('an article weighs at most 14,600 bytes of HTML and style', () => {
  for (const path of [...views, ...beside(slugs[0]!)]) {
    const html = readFileSync(`${published.directory}${path}index.html`)
    const {length} = brotliCompressSync(html, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}})
    assert.ok(length <= 14_600, `${path}: ${length}`)
  }
})

/** What comes of opening a page on a telephone, of everything that is asked about it here. */
type Opened = {sent: Array<{type: string; bytes: number}>; shift: number; faults: string[]}

const opened = new Map<string, Promise<Opened>>()

function openOnPhone(visitor: Visit, path: string): Promise<Opened> {
  const key = `${visitor.origin}${path}`
  const known = opened.get(key) ?? watch(visitor, path)
  opened.set(key, known)
  return known
}

async function watch({origin, open}: Visit, path: string): Promise<Opened> {
  const page = await open('/robots.txt', phone)
  const sent: Opened['sent'] = []
  const faults: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('response', async (response) => {
    const request = response.request()
    if (/icon|manifest/.test(request.url())) return
    const body = await response.body().catch(() => Buffer.alloc(0))
    // What servers compress: a drawn cover is text, too.
    const isText = request.resourceType() === 'document' || request.url().endsWith('.svg')
    sent.push({type: request.resourceType(), bytes: isText ? brotliCompressSync(body).length : body.length})
  })
  await page.goto(`${origin}${path}`, {waitUntil: 'networkidle'})
  const shift = await page.evaluate(async () => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value
    }).observe({type: 'layout-shift', buffered: true})
    window.scrollTo(0, document.body.scrollHeight)
    await new Promise((resolve) => setTimeout(resolve, 300))
    return sum
  })
  await page.context().close()
  return {sent, shift, faults}
}

test('a telephone is sent at most 4 files and 40 KB, and no script', async () => {
  for (const path of [...views, '/zh/', '/en/']) {
    const {sent} = await openOnPhone(visited, path)
    const bytes = sent.reduce((sum, file) => sum + file.bytes + 400, 0)
    assert.ok(sent.length > 0 && sent.length <= 4, `${path}: ${sent.length}`)
    assert.ok(bytes <= 40 * 1024, `${path}: ${bytes}`)
    assert.ok(!sent.some(({type}) => type === 'script'), path)
  }
})

test('nothing moves while a page comes', async () => {
  for (const path of [...views, '/zh/']) {
    const {shift} = await openOnPhone(visited, path)
    assert.equal(shift, 0, path)
  }
})

test('the policy of a page is never broken', async () => {
  const others = ['/zh/reading-habits/', '/both/reading-habits/', '/zh/data/reading-survey/paper/']
  for (const [visitor, paths] of [
    [visited, views],
    [everywhere, others]
  ] as const)
    for (const path of paths) assert.deepEqual((await openOnPhone(visitor, path)).faults, [], path)
  const page = await everywhere.open('/zh/data/reading-survey/paper/')
  const hasRun = await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="document.title = \'run\'">')
    return new Promise((resolve) => setTimeout(() => resolve(document.title === 'run'), 200))
  })
  assert.equal(hasRun, false)
  await page.context().close()
})

test('axe finds nothing, in light, in dark and in forced colours', async () => {
  const article = `/zh/${slugs[0]}/`
  const rows: Array<[Visit, string, object, rules?: string[]]> = [
    [visited, article, {colorScheme: 'light'}],
    // The other rules were asked of the same page.
    [visited, article, {colorScheme: 'dark'}, ['color-contrast', 'link-in-text-block']],
    [visited, article, {forcedColors: 'active'}, ['color-contrast', 'link-in-text-block']],
    [visited, `/both/${slugs[0]}/`, {colorScheme: 'dark'}],
    [visited, '/zh/data/cncf-annual-survey/', {colorScheme: 'dark'}],
    [visited, '/en/data/cncf-annual-survey/sources/report-2024/', {colorScheme: 'light'}],
    [visited, '/zh/corrections/', {forcedColors: 'active'}],
    [visited, `${article}facts/`, {colorScheme: 'light'}],
    [visited, '/zh/', {colorScheme: 'dark'}],
    [visited, '/nothing-here', {colorScheme: 'light'}],
    [visited, '/en/method/', {forcedColors: 'active'}],
    [visited, `${article}claims/kubernetes-production-2025/`, {colorScheme: 'dark'}],
    [visited, `${article}claims/kubernetes-production-2025/embed/`, {forcedColors: 'active'}],
    [visited, '/zh/numbers/', {forcedColors: 'active'}],
    [visited, '/en/topics/kubernetes/', {colorScheme: 'dark'}],
    [everywhere, '/en/reading-habits/', {colorScheme: 'light'}],
    [everywhere, '/both/city-ledger/', {forcedColors: 'active'}],
    [everywhere, '/zh/rules/statistic-value/', {colorScheme: 'dark'}],
    [everywhere, '/zh/data/reading-survey/paper/', {colorScheme: 'dark'}]
  ]
  for (const visitor of [visited, everywhere]) {
    const page = await visitor.open('/robots.txt')
    for (const [, ...row] of rows.filter(([of]) => of === visitor))
      await findNothing(page, visitor.origin, ...row)
    await page.context().close()
  }
})

test('no page of any kind scrolls sideways at 320 pixels', async () => {
  const data = '/data/cncf-annual-survey'
  const kinds = ['', `${data}/`, `${data}/kubernetes-production/`, `${data}/project-production/`]
  const others = [
    `${data}/sources/report-2024/`,
    '/data/',
    `/${slugs[0]}/facts/`,
    `/${slugs[0]}/claims/kubernetes-production-2025/`,
    `/${slugs[0]}/claims/kubernetes-production-2025/embed/`,
    '/numbers/',
    '/topics/',
    '/people/steven-j-vaughan-nichols/',
    '/archive/2026/',
    '/method/',
    '/corrections/'
  ]
  const paths = ['zh', 'en'].flatMap((language) =>
    [...kinds, ...others].map((kind) => `/${language}${kind || '/'}`)
  )
  const page = await visited.open('/', {viewport: {width: 320, height: 700}})
  for (const path of [...views, '/', '/nothing-here', ...paths]) {
    await page.goto(`${visited.origin}${path}`)
    assert.ok(await fits(page), path)
  }
  for (const path of ['/zh/reading-habits/', '/en/reading-habits/', '/zh/data/reading-survey/place/']) {
    await page.goto(`${everywhere.origin}${path}`)
    assert.ok(await fits(page), path)
  }
  await page.context().close()
})

async function findNothing(
  page: Page,
  origin: string,
  path: string,
  mode: object,
  rules?: string[]
): Promise<void> {
  await page.emulateMedia({colorScheme: 'light', forcedColors: 'none', ...mode})
  await page.goto(`${origin}${path}`)
  const number = page.locator('.stat').first()
  if ((await number.count()) > 0) {
    await number.hover()
    await page.locator('.card:popover-open').waitFor()
  }
  // What passes is not told: that takes as long again.
  const builder = new AxeBuilder({page}).setLegacyMode().options({resultTypes: ['violations']})
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const {violations} = await (rules ? builder.withRules(rules) : builder.withTags(tags)).analyze()
  const found = violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)
  assert.deepEqual(found, [], `${path} ${JSON.stringify(mode)}`)
}

function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
}
