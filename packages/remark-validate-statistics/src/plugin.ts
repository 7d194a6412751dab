import {settleWaivers} from '@collate/findings'
import {createSentenceReader} from '@collate/findings/sentence'
import type {Language} from '@collate/claims'
import type {Statistics} from '@collate/statistics'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {checkedClaims} from './annotate/checked-claims.ts'
import {libraryOf, type Library} from './data/library.ts'
import {judgeCharts} from './judge/charts.ts'
import {judge, type Findings} from './judge/judge.ts'
import {readArticle} from './read-article.ts'

export type Options = {
  /** Data packages that articles cite, loaded or being loaded. */
  statistics: Statistics | Promise<Statistics>
  /** Language of files that do not say their own (default: `zh` for `zh.mdx`, else `en`). */
  language?: Language
  /** `YYYY-MM-DD`, against which notes run out (default: the day of the check). */
  today?: string
}

/**
 * Check that the statistics in a text match their source.
 *
 * Findings become messages of the file; each `<Stat>` is marked for renderers, and
 * `file.data.claims` says what became of each number.
 */
export default function remarkValidateStatistics(options: Options) {
  const {statistics} = options
  if (!statistics)
    throw new TypeError('Unexpected options without `statistics`, expected loaded data packages')
  if (!('then' in statistics)) {
    const library = libraryOf(statistics)
    return (tree: Root, file: VFile): void => validate(tree, file, library, options)
  }
  return async (tree: Root, file: VFile): Promise<void> => {
    validate(tree, file, libraryOf(await statistics), options)
  }
}

function validate(tree: Root, file: VFile, library: Library, options: Options): void {
  file.data.sentenceAt ??= createSentenceReader(tree, String(file))
  const {context, cited, loose, charts} = readArticle(tree, file, library, options)
  const findings: Findings = new Map()
  for (const passage of [...cited, ...loose]) judge(passage, file, findings)
  judgeCharts(charts, file, context)

  const {today} = context
  const bodyStart = file.data.article?.bodyStart ?? 0
  settleWaivers(tree, file, {today, bodyStart, judged: isJudged})
  file.data.claims = checkedClaims(cited, findings)
}

/** Notes for other rules are left to whoever judges by them. */
function isJudged(rule: string): boolean {
  return rule.startsWith('statistic-') || rule === 'waiver-unknown'
}
