import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import test from 'node:test'
import {promisify} from 'node:util'
import {strFromU8, unzipSync} from 'fflate'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {attribute, elementsOf, readPages, textOf, type HtmlPage} from './html.ts'
import {everything, published} from './site.ts'

const epubcheck = '/usr/bin/epubcheck'
const java = '/usr/bin/java'
const views =
  /^\/(zh|en|both)\/(?!archive\/|corrections\/|data\/|method\/|numbers\/|people\/|rules\/|search\/|topics\/)([^/]+)\/$/

for (const site of [published, everything]) {
  const which = site.directory.split('/').at(-1)
  const articles = readPages(site).filter(
    ({path, source}) => views.test(path) && !source.includes('<meta name="robots" content="noindex">')
  )

  test(`${which}: articles link to the files that there are, and to no others`, () => {
    const linked = new Set(
      articles.flatMap(({elements}) =>
        elements.flatMap((element) => attribute(element, 'href')?.match(/^\/takeaway\/(.*)$/)?.[1] ?? [])
      )
    )
    assert.deepEqual(readdirSync(`${site.directory}/takeaway`).toSorted(), [...linked].toSorted())
    assert.equal(linked.size, articles.length * 2)
  })

  for (const page of articles) {
    const file = `${site.directory}/takeaway/${page.path.replace(views, '$2-$1')}`

    test(`${page.path} as PDF: tagged, with an outline, its language, its text and its notes`, async () => {
      const bytes = readFileSync(`${file}.pdf`)
      assert.ok(bytes.length <= 500 * 1024, `${bytes.length}`)
      const pdf = await getDocument({data: new Uint8Array(bytes), verbosity: 0}).promise
      const {info} = (await pdf.getMetadata()) as {info: {Title?: string; Language?: string}}
      assert.equal(info.Title, textOf(page.elements.find(({tagName}) => tagName === 'title')!))
      assert.equal(
        info.Language,
        attribute(
          page.elements.find(({tagName}) => tagName === 'html')!,
          'lang'
        )
      )
      const marks = (await pdf.getMarkInfo()) as unknown as Map<string, boolean>
      assert.equal(marks.get('Marked'), true)
      assert.ok((await pdf.getOutline()).length > 0)
      const address = `https://collate.example${page.path}`
      holds(await textOfPdf(pdf, address), page)
    })

    test(`${page.path} as EPUB: valid, with its languages, its text and its notes`, async () => {
      const bytes = readFileSync(`${file}.epub`)
      assert.equal(bytes.toString('latin1', 30, 58), 'mimetypeapplication/epub+zip')
      const files = unzipSync(bytes)
      const text = (name: string) => strFromU8(files[name]!)
      const about = text('EPUB/package.opf')
      const languages = [...about.matchAll(/<dc:language>(.*?)<\/dc:language>/g)].map(
        ([, language]) => language
      )
      const expected = page.path.startsWith('/both/')
        ? ['en', 'zh-CN']
        : [page.path.startsWith('/zh/') ? 'zh-CN' : 'en']
      assert.deepEqual(languages.toSorted(), expected)
      for (const [, href] of about.matchAll(/<item [^>]*href="([^"]*)"/g))
        assert.ok(files[`EPUB/${href}`], href)
      const article = text('EPUB/article.xhtml')
      holds(
        article
          .replace(/<[^>]*>/g, '')
          .replaceAll('&#x26;', '&')
          .replaceAll('&#x3C;', '<'),
        page
      )
      const notes = [...article.matchAll(/epub:type="noteref"[^>]*?/g)]
      assert.equal(
        notes.length,
        page.elements.filter((element) => attribute(element, 'class') === 'stat').length
      )
      for (const [, id] of article.matchAll(/href="#([^"]*)"/g)) assert.ok(article.includes(`id="${id}"`), id)
      // The page of both languages holds all that those of one do; the check takes seconds.
      if (page.path.startsWith('/both/') && existsSync(epubcheck) && existsSync(java)) {
        const {stdout, stderr} = await promisify(execFile)(java, ['-jar', epubcheck, `${file}.epub`])
        assert.match(stdout + stderr, /0 fatals \/ 0 errors \/ 0 warnings/)
      }
    })
  }
}

/** Every paragraph of the text and every entry of its list stands in a file; white space is a matter of lines. */
function holds(text: string, page: HtmlPage): void {
  const found = squeeze(text)
  const body = page.elements.find((element) => ['body', 'rows'].includes(attribute(element, 'class') ?? ''))!
  const blocks = elementsOf(body).filter(
    // What leads on to pages of the site is left out of books.
    (element) => element.tagName === 'p' && !/sr-only|\bown\b/.test(attribute(element, 'class') ?? '')
  )
  const notes = page.elements.filter((element) => attribute(element, 'id')?.startsWith('n-'))
  const sources = notes.flatMap((note) => elementsOf(note).filter(({tagName}) => tagName === 'time'))
  assert.ok(blocks.length > 0)
  for (const block of blocks.flatMap((paragraph) => [paragraph, ...elementsOf(paragraph)])) {
    // Piece by piece: after a number stands its sign, or the number of its note.
    for (const node of block.childNodes) {
      const piece = 'value' in node ? squeeze(node.value) : ''
      assert.ok(found.includes(piece), piece)
    }
  }
  for (const source of sources) assert.ok(found.includes(squeeze(textOf(source))), textOf(source))
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}

/** @param address - of the page: it stands at the foot of each page of the file */
async function textOfPdf(
  pdf: Awaited<ReturnType<typeof getDocument>['promise']>,
  address: string
): Promise<string> {
  const pages = Array.from({length: pdf.numPages}, async (_, index) => {
    const {items} = await (await pdf.getPage(index + 1)).getTextContent()
    const pieces = items.flatMap((item) => ('str' in item && item.str.trim() ? item.str : []))
    // Number and address of the page would stand between the lines of a paragraph that goes on.
    const foot = [`${index + 1}`, address].filter((piece) => pieces.includes(piece))
    assert.ok(foot.includes(address), `page ${index + 1} does not say where it is from`)
    return pieces
      .filter((piece, at) => !(foot.includes(piece) && (at < 2 || at > pieces.length - 3)))
      .join('')
  })
  return (await Promise.all(pages)).join('')
}
