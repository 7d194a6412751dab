import assert from 'node:assert/strict'
import test from 'node:test'
import {nameTags} from '../src/articles/topics.ts'
import {checkMenu} from '../src/built/menu-links.ts'
import {parsePage} from '../src/built/page.ts'
import {disputeAddress} from '../src/facts/dispute.ts'

const built: Record<string, string> = {
  'index.html': '',
  'zh/index.html': '<h1 id="茶">茶</h1>',
  'en/about/index.html': '<h2 id="us">Us</h2>'
}

/** Where a link of the menu leads, and whether it is there. */
const links: Array<[href: string, isThere: boolean]> = [
  ['/', true],
  ['/zh/', true],
  ['/zh', true],
  ['/en/about/?from=menu#us', true],
  ['/zh/#茶', true],
  ['/zh/#%E8%8C%B6', true],
  ['/en/feed.xml', true],
  ['https://example.org/elsewhere/', true],
  ['mailto:desk@example.org', true],
  ['/en/', false],
  ['/en/abuot/', false],
  ['/en/about/#them', false],
  ['/en/about/us/', false],
  ['/%zz/', false]
]

for (const [href, isThere] of links) {
  test(`${href} in the menu ${isThere ? 'leads somewhere' : 'ends the build'}`, async () => {
    const said: string[] = []
    const pass = checkMenu([
      {label: {en: 'A'}, href: '/zh/'},
      {label: {en: 'B'}, href}
    ])({
      directory: '/',
      base: '/pub',
      files: [...Object.keys(built), 'en/feed.xml'],
      unchanged: new Set(),
      write() {},
      logger: {error: (text) => said.push(text), warn() {}, info() {}}
    })
    for (const [file, html] of Object.entries(built)) {
      const page = parsePage(file, html)
      await pass.take(page, pass.read(page))
    }
    if (isThere) await pass.end()
    else await assert.rejects(async () => pass.end(), /1 links of the menu lead nowhere/)
    assert.deepEqual(
      said,
      isThere ? [] : [`Unexpected link \`${href}\` in \`site.menu\`, expected a page of the site`]
    )
  })
}

test('what disputes a number is filled in, whatever stands in it', () => {
  const disputed = {title: 'A & {url}', url: 'https://x.example/#n', claim: '82%\n“\uD800”', language: 'en'}
  assert.equal(
    disputeAddress(
      'mailto:desk@example.org?subject={title}&body={claim}%20{url}&cc={language}{title}',
      disputed
    ),
    'mailto:desk@example.org?subject=A%20%26%20%7Burl%7D&body=82%25%0A%E2%80%9C%EF%BF%BD%E2%80%9D%20https%3A%2F%2Fx.example%2F%23n&cc=enA%20%26%20%7Burl%7D'
  )
})

test('a tag is shown by the name of its topic, in the language of the page', () => {
  const topics = [{id: 'tea', zh: '茶', en: 'Tea houses'}]
  for (const tag of ['tea', 'Tea', '茶', 'tea houses']) {
    assert.deepEqual(nameTags([tag, '调查'], 'zh', topics), ['茶', '调查'])
    assert.deepEqual(nameTags([tag, '调查'], 'en', topics), ['Tea houses', '调查'])
  }
  assert.deepEqual(nameTags(['tea', '茶'], 'en', topics), ['Tea houses'])
  assert.deepEqual(nameTags(['tea', 'Tea'], 'en'), ['tea', 'Tea'])
})
