import type {ArticleFolder, Edition, Language} from '@collate/articles'
import {checkEdition} from '@collate/articles/check'
import {settleWaivers} from '@collate/findings'
import {checkLinks} from '@collate/links'
import type {ReadingMemory} from '@collate/claims/reading'
import type {Statistics} from '@collate/statistics'
import type {Glossary} from '@collate/translation'
import {checkTranslation} from './check-translation.ts'
import {createProcessor} from './create-processor.ts'
import {openEdition, type ReadSource} from './open-source.ts'
import {AskedPages} from './site/asked-pages.ts'
import type {Settings} from './settings.ts'
import type {VFile} from 'vfile'
import {reportUnusable} from './unusable-data.ts'
import {webRules} from './web/collect-links.ts'

/** What all articles of a check share. */
export type ArticleSetup = {
  statistics: Statistics
  /** Data packages that are there and cannot be used. */
  unusable: readonly string[]
  /** All articles there are; asked for where a link may lead to one. */
  folders: () => readonly ArticleFolder[]
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
  const pages = new AskedPages(setup.folders, statistics, read)
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

/** A publication may ask for a citation of whatever could have one. */
function raiseUncited({file}: Edition): void {
  for (const message of file.messages) if (message.ruleId === 'statistic-uncited') message.fatal = true
}

/** The plugin has settled what it judges; the web is asked later. */
function isJudgedHere(rule: string, links: Settings['links']): boolean {
  if (rule === 'link-internal') return links !== 'off'
  return !rule.startsWith('statistic-') && !rule.startsWith('waiver-') && !webRules.has(rule)
}
