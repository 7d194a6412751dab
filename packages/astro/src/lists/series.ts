import {settings} from 'virtual:collate/settings'
import {loadArticles, type SiteArticle} from '../articles/edition.ts'
import type {Language} from '../texts/text.ts'

/** The place of an article in a series: the articles that have an edition in the language, in the order in which they are read. */
export type SeriesPlace = {name: string; parts: SiteArticle[]; number: number}

/**
 * The series that an article belongs to, in a language.
 *
 * @throws where a series names an article that there is not
 */
export async function seriesPlacesOf(article: SiteArticle, language: Language): Promise<SeriesPlace[]> {
  const all = await loadArticles()
  return (settings.series ?? []).flatMap(({articles, [language]: name}) => {
    const parts = articles.map((slug) => {
      const part = all.find((other) => other.slug === slug)
      if (!part)
        throw new Error(`Unexpected article \`${slug}\` in \`site.series\`, expected one that there is`)
      return part
    })
    const own = parts.filter(({editions}) => editions[language])
    const number = own.indexOf(article) + 1
    return number > 0 && own.length > 1 ? [{name, parts: own, number}] : []
  })
}
