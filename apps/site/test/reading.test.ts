import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import test, {after, before} from 'node:test'
import {visit, type Visit} from './browser.ts'
import {findLineFaults} from './line-faults.ts'
import {everything, published} from './site.ts'

const [slug] = readdirSync(`${published.content}/articles`)
let visited: Visit

before(async () => {
  visited = await visit(published)
})

after(() => visited?.close())

test('no line begins or ends with a mark that may not stand there', async () => {
  const page = await visited.open(`/zh/${slug}/`)
  for (const language of ['zh', 'en']) {
    await page.goto(`${visited.origin}/${language}/${slug}/`)
    for (let width = 180; width <= 640; width += 23) {
      await page.setViewportSize({width, height: 800})
      assert.deepEqual(await findLineFaults(page), [], `${language} at ${width}`)
    }
  }
  await page.context().close()
})

test('pointing at a number shows its card, Escape takes it away, and the number leads to its entry', async () => {
  const page = await visited.open(`/zh/${slug}/`)
  const number = page.locator('.stat').first()
  const card = page.locator(`#${await number.getAttribute('interestfor')}`)
  await number.hover()
  await card.waitFor({state: 'visible'})
  const box = (await card.boundingBox())!
  assert.ok(box.width <= 22 * 18 + 2)
  await page.keyboard.press('Escape')
  await card.waitFor({state: 'hidden'})
  await number.click()
  assert.equal(decodeURIComponent(new URL(page.url()).hash), await number.getAttribute('href'))
  await page.context().close()
})

test('a number can be reached and followed with the keyboard alone', async () => {
  const page = await visited.open(`/en/${slug}/`)
  const href = await page.locator('.stat').first().getAttribute('href')
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.getAttribute('href'))) === href) break
  }
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), href)
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
  assert.equal(outline, 'solid')
  await page.keyboard.press('Enter')
  assert.equal(new URL(page.url()).hash, href)
  await page.context().close()
})

test('the count at the top shows only the entries of one verdict', async () => {
  const page = await visited.open(`/zh/${slug}/`)
  for (const verdict of ['agrees', 'noted', 'unverified']) {
    await page.goto(`${visited.origin}/zh/${slug}/#only-${verdict}`)
    const shown = await page.locator('.entries > li:visible').count()
    assert.equal(shown, await page.locator(`.entries > li[data-v="${verdict}"]`).count())
  }
  await page.context().close()
})

test('the same fact lights up in both languages', async () => {
  const page = await visited.open(`/both/${slug}/`)
  const light = await page.locator('[lang^="zh"] .stat').first().getAttribute('data-f')
  const english = page.locator(`[lang="en"] .stat[data-f="${light}"]`)
  const background = () => english.evaluate((element) => getComputedStyle(element).backgroundColor)
  const dark = await background()
  await page.locator('[lang^="zh"] .stat').first().hover()
  assert.notEqual(await background(), dark)
  await page.context().close()
})

test('printed, an article has its entries and no cards or navigation', async () => {
  const page = await visited.open(`/en/${slug}/`)
  await page.emulateMedia({media: 'print'})
  assert.ok(await page.locator('.entries > li').first().isVisible())
  assert.equal(await page.locator('.card:visible, nav:visible, .filter:visible').count(), 0)
  await page.context().close()
})

test('what is not recorded is said', async () => {
  const all = await visit(everything)
  const page = await all.open('/zh/reading-habits/')
  const credits = await page.locator('.credits').innerText()
  for (const text of [
    'A. Reader',
    'The Reading Room',
    '译者\n未记录',
    '审校\n未记录',
    '按许可使用 · CC-BY-4.0',
    'B. Photographer'
  ]) {
    assert.ok(credits.includes(text), text)
  }
  await page.goto(`${all.origin}/en/reading-habits/`)
  const english = await page.locator('.credits').innerText()
  for (const text of ['made from the Chinese one', 'C. Translator', 'D. Reviewer, E. Reviewer']) {
    assert.ok(english.includes(text), text)
  }
  assert.match(
    await page.locator('.count').innerText(),
    /^\d+ statistics checked against reading-survey 2\.1\.0:/
  )
  await all.close()
})
