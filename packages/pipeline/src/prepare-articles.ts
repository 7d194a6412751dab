import {joinWork, type ArticlePart} from './article-parts.ts'
import {createArticleCheck, type ArticleJob, type ArticleResult} from './check-article.ts'
import type {Work} from './pool/serve.ts'
import {sourcesIn} from './sources.ts'

/** Prepare to check articles one after another, with room for the data of some of them. */
export function prepareArticles(parts: readonly ArticlePart[]): Work<ArticleJob, ArticleResult> {
  const {content, ...setup} = joinWork(parts)
  const check = createArticleCheck(setup, sourcesIn(content))
  return (job, begin) => {
    // Between two articles: within one, what is looked up twice has to be the same.
    setup.statistics.packages.makeRoom()
    return check(job, begin)
  }
}
