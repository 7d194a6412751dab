import type {BookMetadata} from './package-document.ts'

/** The part of an edition’s JSON-LD that a book says too. */
type Described = {
  headline: string
  description: string
  inLanguage: string
  datePublished: string
  dateModified: string
  author: {name: string}
  translator?: Array<{name: string}>
  publisher: {name: string}
  isBasedOn?: string
}

/**
 * What a book says of itself: what its pages say to search engines.
 *
 * @param pages - HTML of the editions in it, the first one being that of the other
 */
export function metadataOf(identifier: string, pages: readonly string[]): BookMetadata {
  const editions = pages.map(readDescribed)
  const [first] = editions
  const {description, author, publisher, isBasedOn} = first!
  return {
    identifier,
    title: editions.map(({headline}) => headline).join(' · '),
    languages: editions.map(({inLanguage}) => inLanguage),
    authors: [author.name],
    translators: unique(editions.flatMap(({translator}) => translator?.map(({name}) => name) ?? [])),
    publisher: publisher.name,
    description,
    published: editions.map(({datePublished}) => datePublished).toSorted()[0]!,
    modified: editions
      .map(({dateModified}) => dateModified)
      .toSorted()
      .at(-1)!,
    ...(isBasedOn && {source: isBasedOn})
  }
}

function readDescribed(html: string): Described {
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)
  if (!data) throw new Error('The page of an edition lacks its description')
  return JSON.parse(data[1]!) as Described
}

function unique(names: string[]): string[] {
  return [...new Set(names)]
}
