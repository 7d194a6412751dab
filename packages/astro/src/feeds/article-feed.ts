import rss from '@astrojs/rss'
import {absoluteAddress, editionPath} from '../articles/addresses.ts'
import type {SiteArticle} from '../articles/edition.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {writeXmlParts, xmlElement} from './write-xml.ts'

/** How many of the newest a feed holds. */
export const mostInFeed = 50

/** A feed of some articles; `path` is that of the page that lists them. */
type ArticleFeed = {
  title: string
  description: string
  path: string
  articles: readonly SiteArticle[]
  language: Language
}

/** The newest of some articles, as RSS. */
export function articleFeed({title, description, path, articles, language}: ArticleFeed): Promise<Response> {
  return rss({
    title,
    description,
    site: absoluteAddress(path),
    xmlns: {atom: 'http://www.w3.org/2005/Atom'},
    customData: feedHead(`${path}feed.xml`, language),
    items: articles.slice(0, mostInFeed).flatMap(({slug, editions}) => {
      const frontmatter = editions[language]?.frontmatter
      if (!frontmatter) return []
      return [
        {
          title: frontmatter.title,
          description: frontmatter.summary,
          link: absoluteAddress(editionPath(slug, language)),
          pubDate: new Date(frontmatter.published),
          ...(frontmatter.tags && {categories: frontmatter.tags})
        }
      ]
    })
  })
}

/** In which language a feed is, and where it stands. */
export function feedHead(path: string, language: Language): string {
  return writeXmlParts(
    xmlElement('language', {}, textsIn(language).tag),
    xmlElement('atom:link', {href: absoluteAddress(path), rel: 'self', type: 'application/rss+xml'})
  )
}
