import type {EditionRule} from './edition-rule.ts'
import {articleCredit} from './rules/article-credit.ts'
import {articleFile} from './rules/article-file.ts'
import {articleFrontmatter} from './rules/article-frontmatter.ts'
import {articleLimit} from './rules/article-limit.ts'
import {articleQuote} from './rules/article-quote.ts'
import {articleSummary} from './rules/article-summary.ts'
import {imagePath} from './rules/image-path.ts'

/** Rules about one edition. */
export const editionRules: readonly EditionRule[] = [articleCredit, articleQuote, articleSummary, imagePath]

/** Every rule of this package. */
export const articleRuleIds: readonly string[] = [
  articleFile,
  articleLimit,
  articleFrontmatter,
  ...editionRules
].map((rule) => rule.id)
