import {settleWaivers} from '@collate/findings'
import {languageOf} from '@collate/findings/language'
import type {Language} from '@collate/claims'
import type {Statistics} from '@collate/statistics'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {checkedClaims} from './annotate/checked-claims.ts'
import {libraryOf, type Library} from './data/library.ts'
import {extract} from './extract/extract.ts'
import {frontmatterPassages} from './extract/frontmatter.ts'
import {judgeCharts} from './judge/charts.ts'
import {judge, type Findings} from './judge/judge.ts'
import type {ArticleContext} from './resolve/context.ts'
import {readPassage} from './resolve/read-passage.ts'

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
  const context = articleContext(file, library, options)
  const {passages, besides, charts, places} = extract(tree, String(file), context.language)
  const beside = [...frontmatterPassages(file, places), ...besides]

  const cited = passages.filter(({stats}) => stats.length > 0).map((passage) => readPassage(passage, context))
  for (const {stats} of cited)
    for (const {citations, quantities} of stats) {
      for (const {indicator} of citations) context.packages.add(indicator.package)
      context.cited.push(...quantities)
    }
  const loose = [...passages.filter(({stats}) => stats.length === 0), ...beside]

  const findings: Findings = new Map()
  for (const passage of cited) judge(passage, file, findings)
  for (const passage of loose) judge(readPassage(passage, context), file, findings)
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

function articleContext(file: VFile, library: Library, options: Options): ArticleContext {
  const {published, source} = file.data.article?.frontmatter ?? {}
  const date = source?.published ?? published
  return {
    language: file.data.article?.language ?? options.language ?? languageOf(file),
    library,
    packages: new Set(),
    cited: [],
    today: options.today ?? new Date().toISOString().slice(0, 10),
    ...(date !== undefined && {published: date}),
    ...(source?.url !== undefined && {sourceUrl: source.url})
  }
}
