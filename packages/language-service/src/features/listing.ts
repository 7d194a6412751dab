import type {ArticleFolder} from '@collate/articles/content'
import type {Publication} from '@collate/publication/core'
import {reportedEdition} from '../desk/edition-memory.ts'
import {absolutePath} from '../desk/places.ts'
import type {ListedArticle} from '../language-service.ts'

/** The articles of a publication, by their slugs. */
export function listArticles(
  folders: ReadonlyMap<string, ArticleFolder>,
  publication: Publication
): ListedArticle[] {
  return [...folders.values()].map(({slug, editions}) => ({
    slug,
    editions: editions.map((language) => ({
      language,
      path: absolutePath(reportedEdition(slug, language), publication)
    }))
  }))
}
