import {strToU8, zipSync, type Zippable} from 'fflate'
import type {Chapter} from './chapter.ts'
import {typeOf, writePackage, type BookMetadata, type Item} from './package-document.ts'
import {element, writeXhtml} from './xhtml.ts'

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`

/**
 * Write an article as an EPUB 3 book.  The same article gives the same bytes.
 *
 * @param contents - heading of the table of contents
 * @param pictures - bytes by name; the first one is the cover
 */
export function writeEpub(
  {
    metadata,
    chapter,
    contents,
    css
  }: {metadata: BookMetadata; chapter: Chapter; contents: string; css: string},
  pictures: ReadonlyMap<string, Uint8Array>
): Uint8Array {
  const {title, language, article, headings} = chapter
  const links = headings.map(({id, text}) =>
    element('li', {}, [element('a', {href: `article.xhtml#${id}`}, [{type: 'text', value: text}])])
  )
  const navigation = element('nav', {'epub:type': 'toc', role: 'doc-toc'}, [
    element('h1', {}, [{type: 'text', value: contents}]),
    element('ol', {}, links)
  ])
  const text = writeXhtml({title, language, body: [article]})
  const files: Record<string, string | Uint8Array> = {
    'nav.xhtml': writeXhtml({title: contents, language, body: [navigation]}),
    'article.xhtml': text,
    'book.css': css,
    ...Object.fromEntries(pictures)
  }
  const [cover] = pictures.keys()
  const items = Object.keys(files).map((href): Item => {
    const properties = href === 'nav.xhtml' ? 'nav' : href === cover ? 'cover-image' : ''
    const isDrawn = href === 'article.xhtml' && text.includes('<svg')
    return {href, type: typeOf(href), ...((properties || isDrawn) && {properties: properties || 'svg'})}
  })

  return zipSync(
    {
      // The first file, and not compressed: so a book is told from other archives.
      mimetype: [strToU8('application/epub+zip'), {level: 0}],
      'META-INF/container.xml': strToU8(container),
      'EPUB/package.opf': strToU8(writePackage(metadata, items)),
      ...Object.fromEntries(
        Object.entries(files).map(([name, file]) => [
          `EPUB/${name}`,
          typeof file === 'string' ? strToU8(file) : file
        ])
      )
    } satisfies Zippable,
    {level: 9, mtime: '1980-01-01T00:00:00'}
  )
}
