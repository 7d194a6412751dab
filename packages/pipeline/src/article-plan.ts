import type {ArticleFolder} from '@collate/articles/discover'
import {digestAll} from './cache/digest.ts'
import type {CachedResult} from './cache/result-store.ts'
import {digestSources, readSource} from './sources.ts'

/** An article, and what its result depends on. */
export type ArticlePlan = {
  folder: ArticleFolder
  /** Digest of its editions. */
  sources: string
  /** Digest of all that its check reads, data and date apart. */
  key: string
}

/**
 * Read what the result of an article depends on.
 *
 * @param common - digest of what all articles depend on
 */
export function planArticle(content: string, folder: ArticleFolder, common: string): ArticlePlan {
  const digest = (names: readonly string[]) =>
    digestSources(names.map((name) => readSource(content, `articles/${folder.slug}/${name}`)))
  const editions = folder.editions.map((language) => `${language}.mdx`)
  const beside = [...folder.pictures, ...(folder.hasLock ? ['translation.lock.json'] : [])]
  const sources = digest(editions)
  return {folder, sources, key: digestAll([common, ...editions, ...beside, sources, digest(beside)])}
}

/** Whether a result of an earlier check is what a check would give now. */
export function isCurrent(
  result: CachedResult | undefined,
  plan: ArticlePlan,
  digestOf: (name: string) => string,
  today: string
): boolean {
  if (result?.key !== plan.key || (result.today !== undefined && result.today !== today)) return false
  return result.dependsOn.every(([name, digest]) => digestOf(name) === digest)
}
