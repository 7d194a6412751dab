import type {Edition, Language} from '@collate/articles'
import type {Statistics} from '@collate/statistics'
import {createArticleSteps, type ArticleSetup} from './article-steps.ts'
import {checkedNumbers} from './checked-number.ts'
import {readDataNames, type Dependencies} from './dependencies.ts'
import {storeFile, type FileResult} from './file-result.ts'
import {observationKey} from './observation-key.ts'
import type {ReadSource} from './open-source.ts'
import {packNumbers} from './packed-numbers.ts'
import {collectWebLinks} from './web/collect-links.ts'

/** An article to check. */
export type ArticleJob = {
  slug: string
  /** Editions to read. */
  languages: readonly Language[]
  /** Whether these are all there are: one that passed a limit is left out. */
  isWhole: boolean
  /** Names of the pictures beside the editions. */
  pictures: readonly string[]
}

/** What the check of one article comes to, as it is kept in the cache. */
export type ArticleResult = {
  dependsOn: Dependencies
  /** Whether the result depends on the day. */
  isDated: boolean
  /** Names of the pictures that editions use as covers. */
  covers: string[]
  files: FileResult[]
}

/**
 * Prepare to check articles.
 *
 * @returns what checks one article; `begin` is told each file whose time begins
 */
export function createArticleCheck(setup: ArticleSetup, read: ReadSource) {
  const {statistics, links, withNumbers} = setup
  const {checkAlone, checkTogether, pages} = createArticleSteps(setup, read)

  return async (job: ArticleJob, begin: (path: string) => void): Promise<ArticleResult> => {
    const editions: Edition[] = []
    pages.asked = new Set()

    for (const language of job.languages) {
      begin(`articles/${job.slug}/${language}.mdx`)
      editions.push(await checkAlone(job.slug, language, job.pictures))
    }
    const lock = checkTogether(editions, job.isWhole)

    return {
      dependsOn: {data: readDataNames(editions, links === 'all'), pages: [...pages.asked]},
      isDated: editions.some((d) => String(d.file).includes('<Note')),
      covers: editions.flatMap((d) => d.frontmatter?.cover?.image.slice('./'.length) ?? []),
      files: [
        ...editions.map((edition) => store(edition, withNumbers, links === 'all' ? statistics : undefined)),
        ...(lock ? [storeFile(lock, {claims: 0, statistics: []})] : [])
      ]
    }
  }
}

/** @param statistics - where links to the web are asked for: what their pages are the source of */
function store(edition: Edition, withNumbers: boolean, statistics: Statistics | undefined): FileResult {
  const {file} = edition
  const claims = file.data.claims ?? []
  const keys = claims.flatMap((d) => d.observations.map(observationKey))
  const result = storeFile(file, {
    claims: claims.length,
    statistics: [...new Set(keys)],
    ...(withNumbers && {numbers: packNumbers(checkedNumbers(edition))})
  })
  return statistics ? {...result, web: collectWebLinks(edition, statistics)} : result
}
