import {endedFile, articleLimits} from './article-limits.ts'
import {everything} from './cache/data-names.ts'
import {readRulesVersion} from './cache/rules-version.ts'
import {divideWork, type ArticlePart, type ArticleWork} from './article-parts.ts'
import type {ArticleJob, ArticleResult} from './check-article.ts'
import {workerOf} from './pool/worker-url.ts'
import {runPool} from './pool/pool.ts'
import type {Settings} from './settings.ts'

/** What came of an article; not whole where the check of a file of it was ended. */
export type ArticleOutcome = ArticleResult & {isWhole: boolean}

/** Articles below which a second process costs more than it saves. */
const fewest = 8

/**
 * Check articles in processes with hard limits.
 *
 * A file that passes one, or at which a fault of ours comes up, is one finding;
 * its other edition is checked without it.
 *
 * @param onOutcome - is told what came of each article once nothing of it is left to do
 */
export async function runArticles(
  jobs: readonly ArticleJob[],
  setup: ArticleWork,
  {processes, progress}: Settings,
  onOutcome: (slug: string, outcome: ArticleOutcome) => void
): Promise<void> {
  if (jobs.length === 0) return
  const unfinished = new Map<string, ArticleOutcome>()
  let settled = 0
  const nothing: ArticleOutcome = {
    dependsOn: {data: [everything], pages: []},
    isDated: false,
    covers: [],
    files: [],
    isWhole: false
  }

  await runPool<ArticlePart, ArticleJob, ArticleResult>({
    worker: workerOf('article', import.meta.url),
    code: readRulesVersion(),
    setup: divideWork(setup),
    jobs,
    size: Math.min(processes, Math.ceil(jobs.length / fewest)),
    limits: articleLimits,
    onResult({slug}, result) {
      const ended = unfinished.get(slug)?.files ?? []
      const isWhole = ended.length === 0
      const dependsOn = isWhole ? result.dependsOn : nothing.dependsOn
      settle(slug, {...result, dependsOn, files: [...ended, ...result.files], isWhole})
    },
    onEnding(job, file, ending) {
      const {slug, languages} = job
      const path = file ?? `articles/${slug}/${languages[0]}.mdx`
      const ended = unfinished.get(slug)?.files ?? []
      const outcome = {...nothing, files: [...ended, endedFile(path, ending)]}
      const left = languages.filter((language) => !path.endsWith(`/${language}.mdx`))
      if (left.length === 0) settle(slug, outcome)
      else unfinished.set(slug, outcome)
      return left.length > 0 ? {...job, languages: left, isWhole: false} : undefined
    }
  })

  function settle(slug: string, outcome: ArticleOutcome): void {
    settled++
    onOutcome(slug, outcome)
    progress?.(settled, jobs.length)
  }
}
