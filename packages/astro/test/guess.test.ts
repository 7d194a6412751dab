import assert from 'node:assert/strict'
import test, {after, before} from 'node:test'
import {visit, type Visit} from './browser.ts'
import {readPages} from './html.ts'
import {published} from './site.ts'

const slug = 'kubernetes-foundation-of-ai'
let visited: Visit

before(async () => {
  visited = await visit(published)
})

after(() => visited?.close())

test('a share is guessed among others of the article, and only a choice shows which it is', async () => {
  for (const [language, told] of [
    ['zh', '答案是98%：见正文'],
    ['en', 'It is 98%: see the text']
  ] as const) {
    const page = await visited.open(`/${language}/${slug}/`, {javaScriptEnabled: false})
    const guess = page.locator('.guess')
    const answer = guess.getByRole('link')
    assert.deepEqual(
      (await guess.locator('label').allInnerTexts()).map((text) => text.trim()),
      ['8%', '32%', '82%', '98%']
    )
    assert.equal(await answer.count(), 0)
    await guess.getByLabel('32%').check()
    assert.equal(await answer.innerText(), told)
    await answer.click()
    assert.match(await page.locator('.stat:target').innerText(), /98%/)
    await page.context().close()
  }
})

test('where every share is given away, or there are too few, nothing is guessed', () => {
  for (const {source} of readPages(published).filter(({path}) => path.includes('target-forecast-revision')))
    assert.doesNotMatch(source, /fieldset/)
})
