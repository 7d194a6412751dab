import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {AddressInfo} from 'node:net'
import test, {after} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import {attribute, readFiles, readPages, textOf} from './html.ts'
import {startBrowser} from '../src/takeaway/browser.ts'
import {createStaticServer} from '../src/serve/static-server.ts'
import {openFolder, plantedTexts} from './studio-folder.ts'
import {installPacked, isThere, plantPublication} from './second-publication.ts'
import {site} from './tea-site.ts'

/** What only we are called: names.md 14. */
const ours = /collate|校勘/i

const tea = await plantPublication({after}, {site})
const built = await tea.build()
const dist = join(tea.root, 'dist')

test('another publication is built by its configuration alone', () => {
  assert.equal(built.status, 0, built.output)
  assert.ok(!readFiles(dist).some((file) => file.startsWith('pub/')))
  const files = readFiles(dist).filter((file) => file.startsWith('studio/'))
  assert.deepEqual(
    files.toSorted(),
    ['index.html', 'studio.css', 'studio.js', 'worker.js'].map((d) => `studio/${d}`)
  )
})

test('every address within it leads somewhere, below the folder that it stands in', () => {
  const pages = readPages({directory: dist, content: '', data: ''})
  assert.ok(pages.length > 50)
  for (const {path, elements, source} of pages) {
    const addresses = elements.flatMap((element) => [
      ...['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []),
      ...(attribute(element, 'srcset')
        ?.split(', ')
        .map((part) => part.split(' ')[0]!) ?? [])
    ])
    const fonts = [...source.matchAll(/url\('([^']+)'\)/g)].map((match) => match[1]!)
    for (const address of [...addresses, ...fonts]) {
      const own = address.startsWith(site.url) ? address.slice(site.url.length) : address
      if (!own.startsWith('/')) continue
      assert.ok(own.startsWith('/pub/'), `${path} leads to ${address}`)
      assert.ok(isThere(dist, own.slice('/pub'.length)), `${path} leads to ${address}`)
    }
  }
})

test('what is read by programs leads below the folder, too', async () => {
  for (const file of readFiles(dist).filter((name) => /\.(?:xml|json|txt|md|webmanifest)$/.test(name))) {
    const text = await readFile(join(dist, file), 'utf8')
    for (const [address] of text.matchAll(/https:\/\/tea\.example\.org[^\s"'<)\]\\]*/g))
      assert.ok(isThere(dist, address.slice(`${site.url}/pub`.length)), `${file} names ${address}`)
    if (file.endsWith('.md') && file.startsWith('en/')) assert.match(text, /\]\(\/pub\/en\/tea-houses\/\)/)
  }
  const manifest = JSON.parse(await readFile(join(dist, 'zh/manifest.webmanifest'), 'utf8'))
  assert.equal(manifest.start_url, '/pub/zh/')
  assert.match(await readFile(join(dist, '_headers'), 'utf8'), /^\/pub\/_astro\/\*$/m)
})

test('no word of ours stands on it', async () => {
  for (const {path, elements, source} of readPages({directory: dist, content: '', data: ''})) {
    assert.doesNotMatch(path, ours)
    const texts = elements.flatMap((element) => [
      ...(element.tagName === 'style'
        ? []
        : element.childNodes.flatMap((node) => ('value' in node ? [node.value] : []))),
      ...element.attrs
        .filter(
          ({name}) => name !== 'class' && !(name === 'content' && attribute(element, 'name') === 'generator')
        )
        .map(({value}) => value)
    ])
    for (const text of texts) assert.doesNotMatch(text, ours, `${path}: ${text.slice(0, 200)}`)
    // The studio is of whichever publication is opened in it.
    if (path !== '/studio/') assert.match(source, /茶馆报|The Tea House/, path)
  }
  for (const file of readFiles(dist)) {
    assert.doesNotMatch(file, ours)
    if (/\.(?:xml|json|txt|md|webmanifest|svg|csv)$/.test(file))
      assert.doesNotMatch(await readFile(join(dist, file), 'utf8'), ours, file)
  }
  const book = readFiles(dist).find((file) => file.endsWith('-en.epub'))!
  const chapters = Object.entries(unzipSync(await readFile(join(dist, book))))
  const texts = chapters
    .filter(([name]) => /\.(?:xhtml|opf|css)$/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
  assert.match(texts.join('\n'), /The Tea House/)
  assert.doesNotMatch(texts.join('\n'), ours)
})

test('the studio of a published site draws what is written into its pages, and what has none yet into that of another article', async (t) => {
  const server = await createStaticServer(dist, site.base)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await startBrowser()
  t.after(async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  })
  const page = await browser.newPage({locale: 'en-GB'})
  const refused: string[] = []
  page.on('console', (message) => refused.push(message.text()))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${site.base}/studio/`)
  await openFolder(page, plantedTexts())
  await page.getByRole('button', {name: 'Reader’s page'}).click()
  const frame = page.frameLocator('#reader iframe')
  await frame.getByText('The Tea House').first().waitFor()
  const edition = page.getByRole('textbox', {name: 'English', exact: true})
  await edition.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(
    'Nobody has saved this. <Quote by="Lin">So it is.</Quote> [Bad](javascript:alert(1))'
  )
  await frame.getByText('Nobody has saved this.').waitFor()
  const number = frame.locator('.body a.stat').first()
  const card = (await number.getAttribute('interestfor'))!
  assert.match(await frame.locator(`#${card}`).innerHTML(), /\d/)
  assert.equal(await frame.locator('.body a', {hasText: 'Bad'}).getAttribute('href'), null)

  await page.getByRole('button', {name: 'New article'}).click()
  await page.getByLabel('Title in English').fill('Unpublished tea')
  await page.getByRole('button', {name: 'Make it'}).click()
  await frame.getByRole('heading', {name: 'Unpublished tea'}).waitFor()
  assert.equal(await frame.locator('.credits, .entries, .body > *').count(), 0)
  assert.deepEqual(
    refused.filter((d) => !d.includes('404')),
    []
  )
})

test('a number can be disputed beside its entry, by an issue that is begun already', () => {
  for (const language of ['zh', 'en']) {
    const page = readPages({directory: dist, content: '', data: ''}).find(
      ({path}) => path === `/${language}/tea-houses/facts/`
    )!
    const entries = page.elements.filter(
      ({tagName, attrs}) => tagName === 'li' && attrs.some(({name}) => name === 'data-v')
    )
    const addresses = page.elements
      .map((element) => attribute(element, 'href') ?? '')
      .filter((href) => href.startsWith('https://desk.example.org/issues/'))
    assert.ok(entries.length > 0)
    assert.equal(addresses.length, entries.length)
    const {searchParams} = new URL(addresses[0]!)
    const [claim, url] = searchParams.get('body')!.split('\n')
    assert.equal(
      url,
      `https://tea.example.org/pub/${language}/tea-houses/facts/#${attribute(entries[0]!, 'id')}`
    )
    assert.ok(textOf(entries[0]!).includes(claim!), claim)
    assert.equal(searchParams.get('labels'), language)
    const article = readPages({directory: dist, content: '', data: ''}).find(
      ({path}) => path === `/${language}/tea-houses/`
    )!
    // On the card of a number, and in its entry, which is its card on a telephone.
    const beside = article.elements.filter((element) =>
      attribute(element, 'href')?.startsWith('https://desk.example.org/issues/')
    )
    assert.equal(beside.length, 2 * entries.length)
  }
})

test('its name, promise, colours, menu and contact stand on its pages, and one says what it is', () => {
  const pages = readPages({directory: dist, content: '', data: ''})
  for (const language of ['zh', 'en'] as const) {
    const about = pages.find(({path}) => path === `/${language}/about/`)!
    const paragraphs = about.elements.filter(({tagName}) => tagName === 'p').map(textOf)
    for (const text of [...site.about[language].split('\n\n'), site.imprint[language]])
      assert.ok(paragraphs.includes(text), text)
    const home = pages.find(({path}) => path === `/${language}/`)!
    assert.ok(home.elements.some((one) => attribute(one, 'href') === `/pub/${language}/about/`))
  }
  const front = pages.find(({path}) => path === '/en/')!
  const text = front.elements
    .filter(({tagName}) => tagName === 'body')
    .map(textOf)
    .join('')
  assert.match(text, /The Tea House/)
  assert.match(text, /Every cup was counted\./)
  assert.match(text, /How we check/)
  assert.ok(front.elements.some((element) => attribute(element, 'href') === site.contact))
  assert.match(front.source, /--paper:#fffff0;--ink:#102030;/)
  assert.match(front.source, /--accent:#663300/)
  assert.match(front.source, /prefers-color-scheme:dark\)\{:root\{--paper:#14191a;[^}]*--accent:#ffcc99/)
  assert.match(front.source, /<meta name="theme-color" content="#fffff0"/)
})

test('a false number stops its build, with the place', async () => {
  const article = 'content/articles/tea-houses/en.mdx'
  const text = await readFile(join(tea.root, article), 'utf8')
  await tea.write(article, text.replace('>52% of tea houses<', '>53% of tea houses<'))
  const {status, output} = await tea.build()
  await tea.write(article, text)
  assert.notEqual(status, 0)
  assert.match(output, /articles\/tea-houses\/en\.mdx:12:\d+ .*53%/)
})

test('a wrong configuration is one sentence with its place, and no stack', async () => {
  const good = JSON.stringify({site})
  await tea.write('collate.config.json', '{\n  "site": {"url": "https://tea.example.org", "nmae": {}}\n}\n')
  const wrong = await tea.build()
  await tea.write('collate.config.json', JSON.stringify({site: {name: site.name}}))
  const lacking = await tea.build()
  await tea.write('collate.config.json', good)
  assert.equal(wrong.status, 2, wrong.output)
  assert.match(wrong.output, /^collate\.config\.json:2:\d+ Unexpected key `nmae`, expected/m)
  assert.doesNotMatch(wrong.output, /^\s+at /m)
  assert.equal(lacking.status, 2, lacking.output)
  assert.match(lacking.output, /^collate\.config\.json:1:1 .*site\.url/m)
})

test('what is published of the package builds the same pages', async (t) => {
  const packed = await plantPublication(t, {site})
  await installPacked(packed)
  const {status, output} = await packed.build()
  assert.equal(status, 0, output)
  const named = (directory: string) =>
    readFiles(directory)
      .filter((file) => !file.startsWith('_astro/') && !file.startsWith('pagefind/'))
      .toSorted()
  assert.deepEqual(named(join(packed.root, 'dist')), named(dist))
})
