import assert from 'node:assert/strict'
import test, {after, before} from 'node:test'
import {visit, type Visit} from './browser.ts'
import {everything} from './site.ts'

let served: Visit

before(async () => {
  served = await visit(everything)
})

after(() => served.close())

/** A page of each kind. */
const paths = [
  '/zh/',
  '/en/reading-habits/',
  '/both/reading-habits/',
  '/en/reading-habits/facts/',
  '/zh/data/',
  '/en/search/',
  '/404.html'
]

for (const path of paths) {
  test(`${path} does nothing that its policy forbids, and lets nothing in that a text might`, async () => {
    const page = await served.open('/icon.svg')
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' && !/404/.test(message.text())) complaints.push(message.text())
    })
    await page.addInitScript(() => {
      Object.assign(window, {refused: []})
      document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => {
        ;(window as unknown as {refused: string[]}).refused.push(effectiveDirective)
      })
    })
    await page.goto(`${served.origin}${path}`, {waitUntil: 'networkidle'})
    const refusals = await page.evaluate(() => (window as unknown as {refused: string[]}).refused)
    assert.deepEqual([refusals, complaints], [[], []])

    await page.evaluate(() => {
      const main = document.querySelector('main')!
      main.insertAdjacentHTML(
        'beforeend',
        `<img src="/none" onerror="window.hit = 'handler'"><p style="color: red">a</p>
         <a id="bad" href="javascript:window.hit = 'address'">b</a><iframe srcdoc="c"></iframe>
         <img src="https://outside.invalid/a.png">`
      )
      const script = document.createElement('script')
      script.textContent = `window.hit = 'script'`
      main.append(script)
      document.querySelector<HTMLElement>('#bad')!.click()
    })
    await page.waitForFunction(() => (window as unknown as {refused: string[]}).refused.length >= 5)
    const {hit, refused} = await page.evaluate(() => {
      const {hit: own, refused: all} = window as unknown as {hit?: string; refused: string[]}
      return {hit: own, refused: all}
    })
    assert.equal(hit, undefined)
    for (const directive of ['script-src-attr', 'script-src-elem', 'style-src-attr', 'img-src'])
      assert.ok(refused.includes(directive), directive)
    await page.close()
  })
}
