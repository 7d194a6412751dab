import type {Statistics} from '@collate/statistics'
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import remarkSafeMdx from 'remark-safe-mdx'
import {articleSyntax} from 'remark-safe-mdx/syntax'
import {checkStatistics} from 'remark-validate-statistics/judging'
import {unified, type Processor} from 'unified'
import type {VFile} from 'vfile'

/** What articles are checked against. */
export type ProcessorOptions = {
  statistics: Statistics
  /** `YYYY-MM-DD`, against which waivers run out. */
  today: string
}

/**
 * Create the processor of an article: the one list of steps from a text to
 * checked claims.
 *
 * The check runs it, and so does every page that shows an article.  It leaves
 * messages: the check reports them, and the build refuses them.
 */
export function createProcessor({statistics, today}: ProcessorOptions): Processor<Root, Root> {
  return unified()
    .use(remarkParse)
    .use(articleSyntax)
    .use(remarkSafeMdx, {failOn: 'never'})
    .use(() => check)
    .freeze()

  function check(tree: Root, file: VFile): void {
    checkStatistics(tree, file, statistics, {today, failOn: 'never'})
  }
}
