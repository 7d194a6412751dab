import {isSlug, newArticle, reservedSlugs} from '@collate/articles/content'
import {sourceAt} from '@collate/suggestions/new-article'
import {reportedEdition} from '../desk/edition-memory.ts'
import {absolutePath} from '../desk/places.ts'
import type {PublicationDesk} from '../desk/publication-desk.ts'
import type {ArticleToBegin, BegunArticle} from '../language-service.ts'

/**
 * Begin an article, or the edition of one that is not there yet: the files that `collate new` writes.
 *
 * @param today - `YYYY-MM-DD`
 */
export async function beginArticle(
  {slug, languages, from, titles}: ArticleToBegin,
  {publication, base}: PublicationDesk,
  today: string
): Promise<BegunArticle> {
  if (!isSlug(slug) || reservedSlugs.has(slug)) return {refused: 'slug'}
  const {folders, data} = await base()
  const there = folders.get(slug)?.editions ?? []
  const written = publication.site.languages ?? languages
  const missing = languages.filter((d) => written.includes(d) && !there.includes(d))
  if (missing.length === 0) return {refused: 'taken'}
  const source = from === '' ? undefined : sourceAt(from, data.statistics)
  if (from !== '' && !source) return {refused: 'address'}
  return {
    files: missing.map((language) => ({
      path: absolutePath(reportedEdition(slug, language), publication),
      text: newArticle({today, title: titles[language] ?? '', ...(source && {source})})
    }))
  }
}
