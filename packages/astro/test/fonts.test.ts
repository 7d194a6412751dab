import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import test from 'node:test'
import {brotliCompressSync} from 'node:zlib'
import {create, type Font} from 'fontkit'
import {parsePage} from '../src/built/page.ts'
import {fontPath} from '../src/fonts/han-face.ts'
import {pageCharacters} from '../src/fonts/page-characters.ts'
import {subsetFor} from '../src/fonts/subset.ts'
import {visit} from './browser.ts'
import {readPages} from './html.ts'
import {everything, published} from './site.ts'

const charactersOf = (html: string) => pageCharacters(parsePage('index.html', html).document)

const phone = {viewport: {width: 390, height: 844}, deviceScaleFactor: 2, isMobile: true, hasTouch: true}

for (const site of [published, everything]) {
  test(`${site.directory.split('/').at(-1)}: every Chinese character of a page is in its typeface`, async () => {
    // Hundreds of pages share some dozens of typefaces.
    for (const [own, pages] of Map.groupBy(readPages(site), ({path}) => fontPath(path))) {
      const bytes = await readFile(`${site.directory}${own}`)
      const font = create(bytes) as Font
      assert.ok(bytes.length <= 80 * 1024, `${own}: ${bytes.length}`)
      for (const {path, source} of pages) {
        assert.ok(source.includes(`url('${own}')`), path)
        const missing = [...charactersOf(source)].filter(
          (character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!)
        )
        assert.deepEqual(missing, [], path)
      }
    }
  })
}

test('the pages of an article that show its Chinese share a typeface; English ones have little', () => {
  const paths = [
    '/zh/a/',
    '/both/a/',
    '/zh/a/facts/',
    '/en/a/facts/',
    '/en/a/',
    '/zh/data/s/b/',
    '/zh/',
    '/rules/a/',
    '/zh/rules/a/',
    '/en/rules/',
    '/404.html',
    '/'
  ]
  assert.deepEqual(paths.map(fontPath), [
    '/fonts/article-a.woff2',
    '/fonts/article-a.woff2',
    '/fonts/article-a.woff2',
    '/fonts/article-a.woff2',
    '/fonts/en.woff2',
    '/fonts/data-s.woff2',
    '/fonts/page-zh.woff2',
    '/fonts/rule-a.woff2',
    '/fonts/rule-a.woff2',
    '/fonts/en.woff2',
    '/fonts/page-404.woff2',
    '/fonts/page-start.woff2'
  ])
})

test('a character that the typeface lacks is refused', async () => {
  await assert.rejects(subsetFor('人\u{323AF}', tmpdir()), /Unexpected `\u{323AF}` \(U\+323AF\)/u)
})

test('what a reader sees of a page is what its typeface holds', () => {
  const html =
    '<!doctype html><title>题</title><style>/* 式 */</style><p>数字82%，“是”</p><script>码</script>'
  assert.deepEqual([...charactersOf(html)].toSorted(), [...'数字，“是”'].toSorted())
  assert.ok(charactersOf('<a class="stat">5%</a>').has('◐'))
})

test('a reader who has a Chinese typeface loads none', async (t) => {
  const visited = await visit(published)
  t.after(() => visited.close())
  const [slug] = await readdir(`${published.content}/articles`)
  const page = await visited.open('/robots.txt')
  const fonts: string[] = []
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()))
  for (const path of ['/zh/', `/zh/${slug}/`, `/both/${slug}/`, '/zh/search/', '/404.html']) {
    await page.goto(`${visited.origin}${path}`, {waitUntil: 'networkidle'})
  }
  assert.deepEqual(fonts, [])
})

test('a reader who has no Chinese typeface sees Chinese, and nothing moves when it comes', async (t) => {
  const visited = await visit(published, {FONTCONFIG_FILE: await withoutChinese(t.after.bind(t))})
  t.after(() => visited.close())
  const [slug] = await readdir(`${published.content}/articles`)
  for (const path of ['/zh/', `/zh/${slug}/`, `/en/${slug}/`, `/both/${slug}/`]) {
    const page = await visited.open('/robots.txt', phone)
    const sent: number[] = []
    page.on('response', async (response) => {
      if (/icon|manifest/.test(response.url())) return
      const body = await response.body().catch(() => Buffer.alloc(0))
      // What servers compress: a drawn cover is text, too.
      const isText = response.request().resourceType() === 'document' || response.url().endsWith('.svg')
      sent.push((isText ? brotliCompressSync(body).length : body.length) + 400)
    })
    await page.goto(`${visited.origin}${path}`, {waitUntil: 'networkidle'})
    const {shift, loaded} = await page.evaluate(async () => {
      let sum = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value
      }).observe({type: 'layout-shift', buffered: true})
      await new Promise((resolve) => setTimeout(resolve, 300))
      const faces = [...document.fonts].filter(
        ({family, status}) => /Han/.test(family) && status === 'loaded'
      )
      return {shift: sum, loaded: faces.length}
    })
    assert.equal(loaded, 1, path)
    assert.ok(shift <= 0.1, `${path}: ${shift}`)
    assert.ok(sent.length <= 4, `${path}: ${sent.length}`)
    assert.ok(sent.reduce((sum, bytes) => sum + bytes, 0) <= 120 * 1024, path)
    await page.context().close()
  }
})

/** Settings for a system whose only typefaces are Latin. */
async function withoutChinese(after: (undo: () => Promise<void>) => void): Promise<string> {
  const latin = '/usr/share/fonts/truetype/dejavu'
  assert.ok(existsSync(latin), 'No DejaVu typeface: install fonts-dejavu-core')
  const directory = await mkdtemp(`${tmpdir()}/fonts-`)
  after(() => rm(directory, {recursive: true}))
  const settings = `<fontconfig><dir>${latin}</dir><cachedir>${directory}/cache</cachedir></fontconfig>`
  await writeFile(`${directory}/fonts.conf`, `<?xml version="1.0"?>${settings}`)
  return `${directory}/fonts.conf`
}
