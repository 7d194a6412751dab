import assert from 'node:assert/strict'
import test, {after, before} from 'node:test'
import type {Page} from 'playwright-core'
import {visit, type Visit} from './browser.ts'
import {everything, published} from './site.ts'

const phone = {viewport: {width: 390, height: 844}, isMobile: true, hasTouch: true}
const article = 'kubernetes-foundation-of-ai'
const data = 'data/cncf-annual-survey'

const visits = new Map<typeof published, Visit>()

before(async () => {
  for (const site of [published, everything]) visits.set(site, await visit(site))
})

after(async () => {
  for (const visited of visits.values()) await visited.close()
})

test('on a telephone the first sentence stands within the first screen and a half', async () => {
  const articles: Array<[typeof published, string]> = [
    [published, article],
    [published, 'target-forecast-revision'],
    [everything, 'city-ledger'],
    [everything, 'reading-habits']
  ]
  for (const [site, slug] of articles) {
    const paths = ['zh', 'en', 'both'].map((view) => `/${view}/${slug}/`)
    await onPhone(site, paths, async (page, path) => {
      const {y} = (await page.locator('.body > p, .rows p').first().boundingBox())!
      assert.ok(y <= 1.5 * 844, `${path}: ${y}`)
    })
  }
})

test('what is touched is at least 24 pixels wide and high, unless it stands in a sentence', async () => {
  const kinds = [
    '/',
    '/zh/',
    `/zh/${article}/`,
    `/en/${article}/`,
    `/both/${article}/`,
    `/zh/${article}/facts/`,
    '/en/data/',
    `/en/${data}/`,
    `/zh/${data}/kubernetes-production/`,
    `/en/${data}/sources/report-2024/`,
    '/zh/corrections/',
    '/en/method/',
    '/zh/search/',
    '/zh/rules/',
    '/en/rules/statistic-value/',
    '/rules/statistic-value/',
    '/nothing-here'
  ]
  const others = ['/zh/reading-habits/', '/both/city-ledger/', '/en/corrections/']
  for (const [site, paths] of [
    [published, kinds],
    [everything, others]
  ] as const) {
    await onPhone(site, paths, async (page, path) => {
      assert.deepEqual(await page.evaluate(findSmallTargets), [], path)
    })
  }
})

test('no label of a chart is cut, or lies on another one', async () => {
  const charts = [
    `/en/${article}/`,
    `/zh/${data}/checkins-multiple-daily/`,
    `/en/${data}/checkins-multiple-daily/`,
    `/en/${data}/cloud-native-some-or-more/`,
    `/en/${data}/no-ai-on-kubernetes/`,
    '/en/data/china-gdp/unemployment/',
    '/both/target-forecast-revision/'
  ]
  for (const [site, paths] of [
    [published, charts],
    [everything, ['/zh/city-ledger/', '/en/city-ledger/', '/both/city-ledger/']]
  ] as const) {
    await onPhone(site, paths, async (page, path) => {
      assert.ok((await page.locator('svg.series').count()) > 0, path)
      assert.deepEqual(await page.evaluate(findLabelFaults), [], path)
    })
  }
})

test('on what a value rests stands on the page of its source, at every width', async () => {
  const {origin, open} = visits.get(published)!
  for (const width of [390, 768, 1024, 1440]) {
    const page = await open('/robots.txt', {viewport: {width, height: 900}})
    await page.goto(`${origin}/en/${data}/sources/report-2024/`, {waitUntil: 'domcontentloaded'})
    const box = (await page.locator('.whole-rows td:last-child').first().boundingBox())!
    assert.ok(box.x + box.width <= width, `${width}: ${box.x} ${box.width}`)
    const beyond = await page
      .locator('.whole-rows')
      .evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)
    assert.ok(beyond <= 0, `${width}: ${beyond}`)
    await page.context().close()
  }
})

async function onPhone(
  site: typeof published,
  paths: readonly string[],
  look: (page: Page, path: string) => Promise<void>
): Promise<void> {
  const {origin, open} = visits.get(site)!
  const page = await open('/robots.txt', phone)
  for (const path of paths) {
    await page.goto(`${origin}${path}`, {waitUntil: 'domcontentloaded'})
    await look(page, path)
  }
  await page.context().close()
}

/** Runs on the page. */
function findSmallTargets(): string[] {
  const targets = [...document.querySelectorAll('a[href], button, input, select, summary')]
  return targets.flatMap((target) => {
    const {width, height, right} = target.getBoundingClientRect()
    const {display, visibility} = getComputedStyle(target)
    const isShown = width > 0 && height > 0 && right > 0 && visibility !== 'hidden'
    const beside = [...target.parentNode!.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
    const isInSentence =
      display === 'inline' && /[\p{L}\p{N}]/u.test(beside.map(({nodeValue}) => nodeValue).join(''))
    return isShown && !isInSentence && (width < 24 || height < 24)
      ? [`${target.outerHTML.slice(0, 120)} ${width} × ${height}`]
      : []
  })
}

/** Runs on the page. */
function findLabelFaults(): string[] {
  return [...document.querySelectorAll('svg.series')].flatMap((chart) => {
    const field = chart.getBoundingClientRect()
    const labels = [...chart.querySelectorAll('text')].map((label) => ({
      text: label.textContent!.trim(),
      box: label.getBoundingClientRect()
    }))
    // A letter may lean out of its box.
    const cut = labels.filter(({box}) => box.left < field.left - 3 || box.right > field.right + 3)
    const over = labels.flatMap((one, index) =>
      labels.slice(index + 1).filter(({box}) => {
        const across = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left)
        const down = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top)
        return across > 1 && down > 4
      })
    )
    return [...cut.map(({text}) => `cut: ${text}`), ...over.map(({text}) => `over another: ${text}`)]
  })
}
