import type {EditionProps} from '../articles/edition-paths.ts'
import {loadArticles} from '../articles/edition.ts'
import {sharedFacts} from '../both/shared-facts.ts'
import {claimsIn, type Mentions} from './claims-in.ts'

/** What a page of a claim is given: one mention, or all of a statistic that its article states more often. */
export type ClaimProps = EditionProps & {mentions: Mentions}

/**
 * Paths of the claims of all editions, `/<language>/<slug>/claims/<id>/…`.
 *
 * A statistic that is stated more than once keeps the address that it had while it
 * was stated once: there all mentions are told.
 */
export async function claimPaths() {
  const articles = await loadArticles()
  return articles.flatMap((article) => {
    const facts = sharedFacts(article)
    return Object.values(article.editions).flatMap((edition) =>
      [...claimsIn(facts, edition.language)].map(([id, mentions]) => ({
        params: {language: edition.language, slug: article.slug, id},
        props: {article, edition, mentions} satisfies ClaimProps
      }))
    )
  })
}
