import type {ArticleFolder, Edition, Language} from '@collate/articles'
import {checkEdition} from '@collate/articles/check'
import {settleWaivers} from '@collate/findings'
import {checkLinks} from '@collate/links'
import type {ReadingMemory} from '@collate/claims/reading'
import type {Statistics} from '@collate/statistics'
import type {Glossary} from '@collate/translation'
import {checkedNumbers} from './checked-number.ts'
import {checkTranslation} from './check-translation.ts'
import {createProcessor} from './create-processor.ts'
import {readDataNames, type Dependencies} from './dependencies.ts'
import {storeFile, type FileResult} from './file-result.ts'
import {observationKey} from './observation-key.ts'
import {openEdition, type ReadSource} from './open-source.ts'
import {AskedPages} from './site/asked-pages.ts'
import {listPages} from './site/list-pages.ts'
import type {Settings} from './settings.ts'
import type {VFile} from 'vfile'
import {reportUnusable} from './unusable-data.ts'
import {collectWebLinks, webRules} from './web/collect-links.ts'

/** What all articles of a check share. */
export type ArticleSetup = {
  statistics: Statistics
  /** Data packages that are there and cannot be used. */
  unusable: readonly string[]
  /** All articles there are. */
  folders: readonly ArticleFolder[]
  glossary: Glossary
  /** How far links are followed. */
  links: Settings['links']
  /** `HOST:PORT` that may be private. */
  allowHosts: readonly string[]
  /** Severity of numbers without a citation that are no errors in themselves. */
  uncited: Settings['uncited']
  /** Those that the publication is written in. */
  languages: Settings['languages']
  release: boolean
  /** `YYYY-MM-DD`. */
  today: string
  /** Whether to say of each number what it was taken for, and compared by. */
  withNumbers: boolean
}

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

/** The two steps of a check: each edition by itself, then both together. */
export type ArticleSteps = {
  /**
   * Read and check an edition by itself.
   *
   * @param memory - of the check before, where one comes after another
   */
  checkAlone(
    slug: string,
    language: Language,
    pictures: readonly string[],
    memory?: ReadingMemory
  ): Promise<Edition>
  /**
   * Check the editions of an article against each other, and settle the notes in them.
   *
   * @param isWhole - whether these are all editions of the article
   * @returns the lock file, where something is wrong with it
   */
  checkTogether(editions: readonly Edition[], isWhole: boolean): VFile | undefined
  pages: AskedPages
}

/** Prepare the steps of a check. */
export function createArticleSteps(setup: ArticleSetup, read: ReadSource): ArticleSteps {
  const {statistics, unusable, links, uncited, release, today} = setup
  const processor = createProcessor({statistics, today})
  const pages = new AskedPages(listPages(setup.folders, statistics), read)
  const allowed = new Set(setup.allowHosts)

  return {
    async checkAlone(slug, language, pictures, memory) {
      const edition = openEdition(read, slug, language)
      if (edition.tree) {
        // A text that does not parse for some keys leaves what was read before them.
        memory?.renew()
        if (memory) Object.assign(edition.file.data, {readText: memory.read, again: memory.again})
        await processor.run(edition.tree, edition.file)
      }
      if (uncited === 'error') raiseUncited(edition)
      reportUnusable(edition, unusable)
      checkEdition(edition, {pictures, release})
      checkLinks(edition, {pages}, {allowed, internal: links !== 'off'})
      return edition
    },

    checkTogether(editions, isWhole) {
      const lock = checkTranslation(editions, isWhole, setup, read)
      for (const {tree, file, bodyStart} of editions) {
        if (tree) settleWaivers(tree, file, {today, bodyStart, judged: (rule) => isJudgedHere(rule, links)})
      }
      return lock
    },

    pages
  }
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

/** A publication may ask for a citation of whatever could have one. */
function raiseUncited({file}: Edition): void {
  for (const message of file.messages) if (message.ruleId === 'statistic-uncited') message.fatal = true
}

/** The plugin has settled what it judges; the web is asked later. */
function isJudgedHere(rule: string, links: Settings['links']): boolean {
  if (rule === 'link-internal') return links !== 'off'
  return !rule.startsWith('statistic-') && !rule.startsWith('waiver-') && !webRules.has(rule)
}

/** @param statistics - where links to the web are asked for: what their pages are the source of */
function store(edition: Edition, withNumbers: boolean, statistics: Statistics | undefined): FileResult {
  const {file} = edition
  const claims = file.data.claims ?? []
  const keys = claims.flatMap((d) => d.observations.map(observationKey))
  const result = storeFile(file, {
    claims: claims.length,
    statistics: [...new Set(keys)],
    ...(withNumbers && {numbers: checkedNumbers(edition)})
  })
  return statistics ? {...result, web: collectWebLinks(edition, statistics)} : result
}
