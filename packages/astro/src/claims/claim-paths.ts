import type {EditionProps} from '../articles/edition-paths.ts'
import {loadArticles, type SiteArticle} from '../articles/edition.ts'
import {sharedFacts} from '../both/shared-facts.ts'
import {articleKey, keyOfPage} from '../kept/article-key.ts'
import {relatedKey} from '../kept/neighbourhood.ts'
import {pathsOnce} from '../lists/once.ts'
import type {Language} from '../texts/text.ts'
import {hasClaimCard} from './claim-card.ts'
import {claimsIn, type Mentions} from './claims-in.ts'

/** What a page of a claim is given: one mention, or all of a statistic that its article states more often. */
export type ClaimProps = EditionProps & {mentions: Mentions}

/**
 * Paths of the claims of all editions, `/<language>/<slug>/claims/<id>/…`.
 *
 * A statistic that is stated more than once keeps the address that it had while it
 * was stated once: there all mentions are told.
 */
export const claimPaths = pathsOnce(async () => {
  const articles = await loadArticles()
  const paths = articles.flatMap((article) => {
    const facts = sharedFacts(article)
    return Object.values(article.editions).flatMap((edition) =>
      [...claimsIn(facts, edition.language)].map(async ([id, mentions]) => ({
        params: {language: edition.language, slug: article.slug, id},
        props: {article, edition, mentions} satisfies ClaimProps,
        cacheKey: await keyOfClaim(article, edition.language, mentions)
      }))
    )
  })
  return Promise.all(paths)
})

/** Where it is told, whether it has a card, and which other articles cite the same. */
async function keyOfClaim(article: SiteArticle, language: Language, mentions: Mentions): Promise<string> {
  const fact = mentions[0][language]!
  return keyOfPage([
    await articleKey(article),
    mentions.map(({id}) => id),
    await hasClaimCard(article, language, fact),
    await relatedKey(article, language, [fact])
  ])
}
