import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import test, {after, before} from 'node:test'
import type {Locator} from 'playwright-core'
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

test('a card says what a reader asks first', async (t) => {
  const all = await visit(everything)
  t.after(() => all.close())
  const page = await all.open('/zh/reading-habits/')
  await page.locator('.stat').first().focus()
  const card = page.locator('.card:popover-open')
  await card.waitFor()
  const text = await card.innerText()
  const told = [
    '64%',
    '阅读纸质书',
    '读者（n\u00A0=\u00A01,200）\u00A0· 2025年',
    '64% of readers read paper books',
    'Reading in Cities 2025',
    'Institute for Reading\u00A0· 2026年1月15日\u00A0· 第4页，图2',
    '与出处一致；见于报告'
  ]
  for (const words of told) assert.ok(text.includes(words), `${words}\n${text}`)
  assert.equal(await card.locator('blockquote').getAttribute('lang'), 'en')
  assert.equal(await card.locator('.from a').getAttribute('lang'), 'en')
})

test('a card stays on the screen, and has an edge in forced colours', async () => {
  const page = await visited.open(`/zh/${slug}/`, {
    viewport: {width: 320, height: 640},
    forcedColors: 'active'
  })
  for (const index of [0, 4, 9]) {
    await page.locator('.stat').nth(index).focus()
    const card = page.locator('.card:popover-open')
    await card.waitFor()
    const box = (await card.boundingBox())!
    assert.ok(box.x >= 0 && box.x + box.width <= 320, `${index}: ${box.x} ${box.width}`)
    assert.equal(await card.evaluate((element) => getComputedStyle(element).borderTopStyle), 'solid')
    await page.keyboard.press('Escape')
    await card.waitFor({state: 'detached'}).catch(() => undefined)
  }
  await page.context().close()
})

test('touching a number opens its entry over the text, without a script, and closing it keeps the place', async () => {
  const screen = {
    viewport: {width: 390, height: 844},
    isMobile: true,
    hasTouch: true,
    javaScriptEnabled: false
  }
  for (const view of ['zh', 'en', 'both']) {
    const page = await visited.open(`/${view}/${slug}/`, screen)
    for (const index of [0, 5, 9]) {
      const number = page.locator('.stat').nth(index)
      await number.scrollIntoViewIfNeeded()
      const closedAt = await topOf(number)
      await number.tap()
      await page.waitForURL(/#/)
      const entry = page.locator('.entries > li:is(:target, :has(:target))')
      const box = (await entry.boundingBox())!
      assert.ok(
        box.y > 300 && Math.round(box.y + box.height) <= 844,
        `${view} ${index}: ${box.y} ${box.height}`
      )
      assert.ok(Math.abs((await topOf(number)) - closedAt) <= 60, `${view} ${index}: opening moved the page`)
      assert.equal(await page.locator('.card:visible').count(), 0)
      const open = await topOf(number)
      await entry.getByRole('link', {name: /^(?:关闭|Close)$/}).tap()
      await page.waitForURL(/r-/)
      const closed = await topOf(number)
      assert.ok(Math.abs(closed - open) <= 422, `${view} ${index}: closing moved it by ${closed - open}`)
      assert.ok(closed > 0 && closed < 800, `${view} ${index}: ${closed}`)
      assert.equal(await entry.count(), 0)
    }
    await page.context().close()
  }
})

test('a card says verdict and note first, links its source, and lies neither over its number nor over its note', async () => {
  for (const width of [1440, 1000, 800]) {
    const page = await visited.open(`/zh/${slug}/`, {viewport: {width, height: 900}})
    const number = page.locator('.stat[data-v="noted"]').first()
    await number.evaluate((element) => element.scrollIntoView({block: 'center'}))
    await number.hover()
    const card = page.locator('.card:popover-open')
    await card.waitFor()
    const parts = await card.evaluate((element) => [...element.children].map(({className}) => className))
    assert.deepEqual(parts.slice(0, 3), ['value', 'verdict', 'answer'])
    assert.ok((await card.locator('.from a[href^="https://"]').count()) > 0)
    const [over, of] = [(await card.boundingBox())!, (await number.boundingBox())!]
    assert.ok(!overlap(over, of), `${width}: over its number`)
    const note = (await page.locator('.note').first().boundingBox())!
    assert.ok(!overlap(over, note), `${width}: over its note`)
    await page.context().close()
  }
})

test('the list of entries is shorter than the article', async () => {
  const page = await visited.open(`/zh/${slug}/`)
  const heights = await page.evaluate(() =>
    ['.body', '.statistics .entries'].map(
      (name) => document.querySelector(name)!.getBoundingClientRect().height
    )
  )
  assert.ok(heights[1]! < heights[0]!, heights.join(' '))
  const values = await page
    .locator('.entries > li:has(.value + .value) .value > a:not(.close)')
    .allInnerTexts()
  assert.deepEqual(values.slice(0, 4), ['8%', '32%', '34%', '25%'])
  await page.context().close()
})

test('headings are heard without what stands beside them, and nobody stops at what shows under the pointer alone', async () => {
  const page = await visited.open(`/zh/${slug}/`)
  const session = await page.context().newCDPSession(page)
  const {nodes} = await session.send('Accessibility.getFullAXTree')
  const names = nodes.filter(({role}) => role?.value === 'heading').map(({name}) => String(name?.value))
  assert.ok(names.includes('云原生用于开发'), names.join('\n'))
  assert.equal(await page.locator('.to a:not([tabindex="-1"])').count(), 0)
  await page.context().close()
})

test('a block leads to itself in the other language and in both, and stays where the reader is', async () => {
  const page = await visited.open(`/zh/${slug}/`)
  const links = page.locator('#b10 > .to a')
  const [self, english, both] = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  assert.equal(self, '#b10')
  for (const [href, id] of [
    [english, english!.split('#')[1]],
    [both, 'zh-b10']
  ]) {
    await page.goto(`${visited.origin}${href}`)
    const top = await page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top)
    assert.ok(top >= 0 && top < 300, `${href}: ${top}`)
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

test('the count at the top shows only the entries of one rung, or those with a note', async () => {
  const page = await visited.open(`/zh/${slug}/`)
  const links = await page
    .locator('.count li a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
  assert.deepEqual(links, ['#only-primary', '#only-quoted', '#only-secondary', '#only-text', '#only-noted'])
  for (const href of links) {
    await page.goto(`${visited.origin}/zh/${slug}/${href}`)
    const kind = href.slice('#only-'.length)
    const own = page.locator(`.entries > li[data-${kind === 'noted' ? 'v' : 'r'}="${kind}"]`)
    assert.ok((await own.count()) > 0)
    assert.equal(await page.locator('.entries > li:visible').count(), await own.count())
  }
  await page.context().close()
})

test('the sign says on what a number rests, and says it to a screen reader in words', async () => {
  for (const [language, told] of [
    [
      'zh',
      [
        '82%，与出处一致，见于报告',
        '59%，与出处有出入，附编者注，引文',
        '58%，与出处一致，引文',
        '74%，只见于本文，未能核实'
      ]
    ],
    ['en', ['82%, agrees with its source, read in the report', '74%, not verified beyond the text itself']]
  ] as const) {
    const page = await visited.open(`/${language}/${slug}/`)
    const session = await page.context().newCDPSession(page)
    const {nodes} = await session.send('Accessibility.getFullAXTree')
    const links = nodes
      .filter(({role}) => role?.value === 'link')
      .map(({name}) =>
        String(name?.value)
          .replaceAll('\u2060', '')
          .replace(/\s+(?=[，,])/g, '')
      )
    for (const name of told) assert.ok(links.includes(name), `${name}\n${links.join('\n')}`)
    await page.context().close()
  }
})

test('the same fact lights up in both languages: under the pointer, with the focus and as the target', async () => {
  const page = await visited.open(`/both/${slug}/`)
  const chinese = page.locator('[lang^="zh"] .stat').first()
  const light = await chinese.getAttribute('data-f')
  const english = page.locator(`[lang="en"] .stat[data-f="${light}"]`)
  const background = () => english.evaluate((element) => getComputedStyle(element).backgroundColor)
  const dark = await background()
  await chinese.hover()
  assert.notEqual(await background(), dark)
  await page.mouse.move(0, 0)
  assert.equal(await background(), dark)
  await page.locator('a[href]').first().focus()
  await page.keyboard.press('Tab')
  await chinese.focus()
  assert.notEqual(await background(), dark)
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  assert.equal(await background(), dark)
  await page.goto(`${visited.origin}/both/${slug}/#${await chinese.getAttribute('id')}`)
  assert.notEqual(await background(), dark)
  await page.context().close()
})

test('what is not recorded is said', async (t) => {
  const all = await visit(everything)
  t.after(() => all.close())
  const page = await all.open('/zh/reading-habits/')
  const credits = await page.locator('.credits').innerText()
  for (const text of [
    'A. Reader',
    'The Reading Room',
    '译者、审校\n未记录',
    '按许可使用\u00A0· CC-BY-4.0',
    'B. Photographer'
  ]) {
    assert.ok(credits.includes(text), text)
  }
  await page.goto(`${all.origin}/en/reading-habits/`)
  const english = await page.locator('.credits').innerText()
  for (const text of ['made from the Chinese one', 'C. Translator', 'D. Reviewer, E. Reviewer']) {
    assert.ok(english.includes(text), text)
  }
  assert.match(await page.locator('.count').innerText(), /^\d+ statistics checked against Reading Survey:/)
})

function topOf(locator: Locator): Promise<number> {
  return locator.evaluate((element) => element.getBoundingClientRect().top)
}

type Box = {x: number; y: number; width: number; height: number}

function overlap(one: Box, other: Box): boolean {
  const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x
  const isAbove = one.y + one.height <= other.y || other.y + other.height <= one.y
  return !isBeside && !isAbove
}
