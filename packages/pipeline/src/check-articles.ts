import {picturesToCheck, type ArticleFolder} from '@collate/articles/content'
import type {Glossary} from '@collate/translation'
import {isCurrent, planArticle, type ArticlePlan} from './article-plan.ts'
import {digestData} from './cache/data-digests.ts'
import {digestAll} from './cache/digest.ts'
import {openCache} from './cache/open-cache.ts'
import {openResultStore, type CachedResult} from './cache/result-store.ts'
import type {ArticleWork} from './article-parts.ts'
import type {ArticleJob} from './check-article.ts'
import type {Data} from './data/gather-data.ts'
import type {Dependencies} from './dependencies.ts'
import type {FileResult} from './file-result.ts'
import {inGroups} from './in-groups.ts'
import {createPictureCheck, type Picture} from './pictures.ts'
import {articleFault} from './rules/article-fault.ts'
import {runArticles, type ArticleOutcome} from './run-articles.ts'
import type {Settings} from './settings.ts'
import {listPages} from './site/list-pages.ts'
import {createPageDigests} from './site/page-digests.ts'
import type {SharedResults} from './store/shared-results.ts'

/** What came of an article, and what that depends on. */
export type CheckedArticle = {slug: string; dependsOn: Dependencies; files: FileResult[]}

/** An article whose texts have been checked. */
type Finished = {plan: ArticlePlan; outcome: ArticleOutcome}

/** Articles whose results are shared at once: who ends a check loses no more of it. */
const together = 50

/**
 * Check articles, as far as it is not known already what comes of them.
 *
 * @param folders - the articles to check
 * @param all - all articles there are; what is kept of others is dropped
 */
export async function checkArticles(
  folders: readonly ArticleFolder[],
  all: readonly ArticleFolder[],
  data: Data,
  glossary: Glossary,
  settings: Settings
): Promise<CheckedArticle[]> {
  const {content, today} = settings
  const setup = setUp(all, data, glossary, settings)
  const how = digestSettings(settings)
  const store = await openResultStore(
    await openCache(settings.cache),
    digestAll([content, settings.data, how])
  )
  const digestOf = createDigests(all, data, content)

  const common = digestAll([how, JSON.stringify(glossary.entries)])
  const plans = folders.map((folder) => planArticle(content, folder, common))
  const isKnown = (result: CachedResult | undefined, plan: ArticlePlan) =>
    isCurrent(result, plan, digestOf, today)
  const unknown = plans.filter((plan) => !isKnown(store.get(plan.folder.slug), plan))
  const shared = await openShared(settings)
  const found = await shared?.find(unknown.map(({folder: {slug}, key}) => ({slug, key})))
  for (const plan of unknown) {
    const result = found?.get(plan.folder.slug)
    if (result && isKnown(result, plan)) store.set(plan.folder.slug, result, true)
  }

  const due = new Map(
    unknown
      .filter((plan) => !isKnown(store.get(plan.folder.slug), plan))
      .map((plan) => [plan.folder.slug, plan] as const)
  )
  const checkPicturesOf = createPictureCheck(content, settings.processes)
  const groups = inGroups(together, async (group: Finished[]) => {
    const pictures = await checkPicturesOf(group.flatMap(listPictures))
    const settled: Array<CachedResult & {slug: string}> = []
    for (const {plan, outcome} of group) {
      const {slug} = plan.folder
      const files = [...outcome.files, ...(pictures.get(slug) ?? [])]
      const {dependsOn, isDated, isWhole} = outcome
      const state = digestOf(dependsOn)
      const result = {key: plan.key, today: isDated ? today : undefined, dependsOn, state, files}
      // A file that was changed while it was checked, or whose check was ended, is checked again next time.
      const isSettled =
        isWhole && !files.some(hasFault) && planArticle(content, plan.folder, common).key === plan.key
      store.set(slug, result, isSettled)
      if (isSettled) settled.push({slug, ...result})
    }
    await shared?.keep(settled)
  })
  const jobs = [...due.values()].map(jobOf)
  await runArticles(jobs, setup, settings, (slug, outcome) => groups.add({plan: due.get(slug)!, outcome}))
  await groups.end()
  shared?.close()
  await store.save(new Set(all.map((d) => d.slug)))
  return folders.map(({slug}) => ({slug, ...store.get(slug)!}))
}

/** Loaded only where it is asked for: most checks share nothing. */
async function openShared({store, warn}: Settings): Promise<SharedResults | undefined> {
  if (store === undefined) return undefined
  const {openSharedResults} = await import('./store/shared-results.ts')
  return openSharedResults(store, warn)
}

function jobOf({folder: {slug, editions, pictures}}: ArticlePlan): ArticleJob {
  return {slug, languages: editions, isWhole: true, pictures}
}

function hasFault({messages}: FileResult): boolean {
  return messages.some((d) => d.ruleId === articleFault.id)
}

function setUp(
  folders: readonly ArticleFolder[],
  {statistics, unusable}: Data,
  glossary: Glossary,
  {content, links, allowHosts, uncited, languages, release, today, withNumbers}: Settings
): ArticleWork {
  return {
    content,
    folders: () => folders,
    statistics,
    unusable,
    glossary,
    links,
    allowHosts,
    uncited,
    languages,
    release,
    today,
    withNumbers
  }
}

/** Where the publication lies is no part of it: other machines have it elsewhere. */
function digestSettings(settings: Settings): string {
  const {links, allowHosts, uncited, languages, release, withNumbers} = settings
  const written = languages.toSorted().join(' ')
  return digestAll([links, uncited, written, String(release), String(withNumbers), ...allowHosts])
}

/** Digests of what results depend on besides their own files: data, and pages that links lead to. */
function createDigests(folders: readonly ArticleFolder[], data: Data, content: string) {
  const ofData = digestData(data, 'rows')
  const ofPage = createPageDigests(() => listPages(folders, data.statistics, () => new Set()), content)
  return ({data: names, pages}: Dependencies) =>
    digestAll([...names.map(ofData.of), '', ...pages.map(ofPage)])
}

function listPictures({plan, outcome}: Finished): Picture[] {
  const {slug, pictures} = plan.folder
  return picturesToCheck(pictures).map((name) => {
    return {slug, name, isCover: outcome.covers.includes(name)}
  })
}
