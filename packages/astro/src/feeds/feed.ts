import {modifiedOn} from '../corrections/told.ts'
import {absoluteAddress, editionPath} from '../articles/addresses.ts'
import {loadArticles, type SiteEdition} from '../articles/edition.ts'
import type {Language} from '../texts/text.ts'

/** How many of the newest editions a feed holds. */
const most = 50

/** What feeds of every format are made of. */
export type FeedItem = {edition: SiteEdition; url: string; published: Date; modified: Date}

/** The newest editions in a language. */
export async function feedItems(language: Language): Promise<FeedItem[]> {
  const articles = await loadArticles()
  return articles
    .flatMap(({editions}) => editions[language] ?? [])
    .slice(0, most)
    .map((edition) => ({
      edition,
      url: absoluteAddress(editionPath(edition.slug, language)),
      published: new Date(edition.frontmatter.published),
      modified: new Date(modifiedOn(edition.frontmatter))
    }))
}
