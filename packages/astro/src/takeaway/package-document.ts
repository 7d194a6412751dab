import {xmlElement as node, writeXml} from '../feeds/write-xml.ts'

/** What a book says of itself. */
export type BookMetadata = {
  identifier: string
  title: string
  languages: string[]
  authors: string[]
  translators: string[]
  publisher: string
  description: string
  published: string
  modified: string
  /** Address of the text that it was translated from. */
  source?: string
}

/** A file of a book. */
export type Item = {href: string; type: string; properties?: string}

const types: Record<string, string> = {
  css: 'text/css',
  jpeg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  xhtml: 'application/xhtml+xml'
}

/** How a book helps readers who do not see it. */
const access: Array<[property: string, value: string]> = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none']
]

/** The media type of a file of a book, by its ending, which has to be one of those that books are made of. */
export function typeOf(href: string): string {
  return types[href.split('.').at(-1)!]!
}

/**
 * Write the package document of a book of one chapter.
 *
 * @param items - all files; the one named `article.xhtml` is read
 */
export function writePackage(metadata: BookMetadata, items: readonly Item[]): string {
  const about = [
    node('dc:identifier', {id: 'book'}, metadata.identifier),
    node('dc:title', {}, metadata.title),
    ...metadata.languages.map((language) => node('dc:language', {}, language)),
    ...metadata.authors.map((author) => node('dc:creator', {}, author)),
    ...metadata.translators.flatMap((translator, index) => [
      node('dc:contributor', {id: `translator-${index}`}, translator),
      node('meta', {refines: `#translator-${index}`, property: 'role', scheme: 'marc:relators'}, 'trl')
    ]),
    node('dc:publisher', {}, metadata.publisher),
    node('dc:description', {}, metadata.description),
    node('dc:date', {}, metadata.published),
    ...(metadata.source ? [node('dc:source', {}, metadata.source)] : []),
    node('meta', {property: 'dcterms:modified'}, `${metadata.modified}T00:00:00Z`),
    ...access.map(([property, value]) => node('meta', {property: `schema:${property}`}, value))
  ]
  const manifest = items.map(({href, type, properties}, index) =>
    node('item', {id: `item-${index}`, href, 'media-type': type, ...(properties && {properties})})
  )
  const chapter = items.findIndex(({href}) => href === 'article.xhtml')
  const root = node(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'book',
      'xml:lang': metadata.languages[0]!
    },
    node('metadata', {'xmlns:dc': 'http://purl.org/dc/elements/1.1/'}, ...about),
    node('manifest', {}, ...manifest),
    node('spine', {}, node('itemref', {idref: `item-${chapter}`}))
  )
  return writeXml(root)
}
