import {loadArticles, type SiteArticle} from '../articles/edition.ts'
import type {Language} from '../texts/text.ts'
import {onceForEach} from './once.ts'

/** A year with the articles that came out in it, the newest first. */
export type YearList = {year: string; articles: SiteArticle[]}

/** Path of a year: `/zh/archive/2026/`. */
export function yearPath(language: Language, year: string): string {
  return `/${language}/archive/${year}/`
}

/** The years of a publication, the newest first: those of the edition that readers of a language are shown. */
export const listYears = onceForEach(readYears)

async function readYears(language: Language): Promise<YearList[]> {
  const years = Map.groupBy(await loadArticles(), (article) => yearOf(article, language))
  return [...years]
    .map(([year, articles]) => ({year, articles}))
    .toSorted((left, right) => right.year.localeCompare(left.year))
}

function yearOf({editions, published}: SiteArticle, language: Language): string {
  return (editions[language]?.frontmatter.published ?? published).slice(0, 4)
}
