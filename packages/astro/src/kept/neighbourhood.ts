import type {SiteArticle} from '../articles/edition.ts'
import type {ShownFact} from '../facts/fact.ts'
import {neighboursOf} from '../lists/neighbours.ts'
import {relatedTo, sharedSource} from '../lists/related.ts'
import {seriesPlacesOf} from '../lists/series.ts'
import type {Language} from '../texts/text.ts'

/** What the page of an edition shows of other articles, for its key. */
export async function neighbourhoodOf(article: SiteArticle, language: Language): Promise<unknown[]> {
  const {earlier, later} = await neighboursOf(article, language)
  const series = await seriesPlacesOf(article, language)
  return [
    await relatedKey(article, language, article.editions[language]!.facts),
    await sharedSource(article, language),
    [earlier, later].map((other) => other && nameOf(other, language)),
    series.map(({name, number, parts}) => [name, number, parts.map((part) => nameOf(part, language))])
  ]
}

/** What a page shows of the articles that cite the same as some facts. */
export async function relatedKey(
  article: SiteArticle,
  language: Language,
  facts: readonly ShownFact[]
): Promise<unknown[]> {
  return (await relatedTo(article, language, facts)).map((other) => nameOf(other, language))
}

function nameOf({slug, editions}: SiteArticle, language: Language): unknown {
  const {title, published} = editions[language]!.frontmatter
  return [slug, title, published]
}
