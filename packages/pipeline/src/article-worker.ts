/** The process that checks articles: whatever they hold ends here. */
import {createArticleCheck} from './check-article.ts'
import {serve} from './pool/serve.ts'

serve(createArticleCheck)
