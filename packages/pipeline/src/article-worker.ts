/** The process that checks articles: whatever they hold ends here. */
import {joinWork, type ArticlePart} from './article-parts.ts'
import {createArticleCheck} from './check-article.ts'
import {serve} from './pool/serve.ts'
import {sourcesIn} from './sources.ts'

serve((parts: readonly ArticlePart[]) => {
  const {content, ...setup} = joinWork(parts)
  return createArticleCheck(setup, sourcesIn(content))
})
