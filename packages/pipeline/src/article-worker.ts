/** The process that checks articles: whatever they hold ends here. */
import {serve} from './pool/serve.ts'
import {prepareArticles} from './prepare-articles.ts'

serve(prepareArticles)
