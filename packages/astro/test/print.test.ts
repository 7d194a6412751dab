import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import test, {after, before} from 'node:test'
import {visit} from './browser.ts'
import {languageOf, readPages} from './html.ts'
import {everything, published} from './site.ts'

let visited: Awaited<ReturnType<typeof visit>>
let all: typeof visited
const [slug] = readdirSync(`${published.content}/articles`)
const paper = {viewport: {width: 672, height: 950}}

before(async () => {
  visited = await visit(published)
  all = await visit(everything)
})

after(async () => {
  await visited?.close()
  await all?.close()
})

test('on paper both languages of an entry have the same width', async () => {
  const page = await visited.open(`/both/${slug}/`, paper)
  await page.emulateMedia({media: 'print'})
  const widths = await page
    .locator('.entries > li:first-child > [lang]')
    .evaluateAll((sides) => sides.map((side) => Math.round(side.getBoundingClientRect().width)))
  assert.equal(widths.length, 2)
  assert.equal(widths[0], widths[1])
  // A text and its translation stand beside each other.
  const tops = await page
    .locator('.rows > .row:first-child > [lang]')
    .evaluateAll((sides) => sides.map((side) => Math.round(side.getBoundingClientRect().top)))
  assert.equal(tops.length, 2)
  assert.equal(tops[0], tops[1])
})

test('on paper no heading stands at the foot of a page, in either language', async () => {
  const page = await visited.open(`/both/${slug}/`, paper)
  await page.emulateMedia({media: 'print'})
  const rows = await page
    .locator('.rows > .row:has(h2)')
    .evaluateAll((found) => found.map((row) => getComputedStyle(row).breakAfter))
  assert.ok(rows.length > 0)
  assert.deepEqual(new Set(rows), new Set(['avoid']))
})

test('names on one line of the masthead stand on one baseline, whatever their script', async () => {
  const page = await visited.open(`/zh/${slug}/`, {viewport: {width: 1440, height: 900}})
  const baselines = await page.locator('.masthead nav > *').evaluateAll((names) =>
    names.map((name) => {
      const mark = document.createElement('span')
      Object.assign(mark.style, {display: 'inline-block', width: '0', height: '0'})
      name.append(mark)
      return Math.round(mark.getBoundingClientRect().bottom)
    })
  )
  assert.equal(new Set(baselines).size, 1, String(baselines))
})

test('no line begins with the dot that parts what stands on it', () => {
  for (const site of [published, everything]) {
    for (const {path, elements} of readPages(site)) {
      for (const element of elements.filter(({tagName}) => tagName !== 'title')) {
        for (const node of element.childNodes) {
          if (!('value' in node) || !languageOf(element)) continue
          assert.doesNotMatch(node.value, / · /, path)
        }
      }
    }
  }
})

test('on paper an address is that of another site, whole, and the light parts of a chart are seen', async () => {
  const page = await all.open('/en/reading-habits/', paper)
  await page.emulateMedia({media: 'print'})
  const addedTo = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content))
  assert.deepEqual(new Set(await addedTo('.credits a[href^="/"]')), new Set(['none']))
  for (const spelled of await addedTo('.credits a[href^="http"]')) assert.match(spelled, /https:/)
  await page.goto(`${all.origin}/en/city-ledger/`)
  const stroke = await page
    .locator('.light')
    .first()
    .evaluate((part) => getComputedStyle(part).stroke)
  assert.equal(stroke, 'rgb(153, 153, 153)')
})

test('printed, an article has numbered entries with each address once, and no cards or navigation', async () => {
  for (const view of ['en', 'both']) {
    const page = await visited.open(`/${view}/${slug}/`)
    await page.emulateMedia({media: 'print'})
    assert.ok(await page.locator('.entries > li').first().isVisible())
    assert.equal(await page.locator('.card:visible, nav:visible, .filter:visible, .to:visible').count(), 0)
    const ink = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    assert.equal(ink, 'rgb(255, 255, 255)')
    await page.context().close()
  }
  const page = await visited.open(`/en/${slug}/`)
  const numbers = await page
    .locator('.body .stat[id]')
    .evaluateAll((found) => found.map(({id}) => id.slice(2)))
  const entries = await page
    .locator('.entries [id^="n-"], .entries > [id^="n-"]')
    .evaluateAll((found) => found.map(({id}) => id.slice(2)))
  assert.deepEqual(entries, numbers)
  const reports = (selector: string) =>
    page
      .locator(`.entries ${selector}`)
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  const spelled = await reports('a.spelled')
  assert.deepEqual(spelled, [...new Set(await reports('a[lang]'))])
  await page.context().close()
})
