/** The process that checks articles: whatever they hold ends here. */
import {createArticleCheck, type ArticleSetup} from './check-article.ts'
import {serve} from './pool/serve.ts'
import {sourcesIn} from './sources.ts'

/** What all articles of a check share, and the content directory that they are in. */
export type ArticleWork = ArticleSetup & {content: string}

serve(({content, ...setup}: ArticleWork) => createArticleCheck(setup, sourcesIn(content)))
