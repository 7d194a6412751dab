import type {EditionRule} from './edition-rule.ts'
import {articleCredit} from './rules/article-credit.ts'
import {articleQuote} from './rules/article-quote.ts'
import {articleSummary} from './rules/article-summary.ts'

/** Rules about one edition. */
export const editionRules: readonly EditionRule[] = [articleCredit, articleQuote, articleSummary]
