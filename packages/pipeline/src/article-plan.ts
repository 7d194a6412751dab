import {picturesToCheck, type ArticleFolder} from '@collate/articles/content'
import {digestAll} from './cache/digest.ts'
import type {CachedResult} from './cache/result-store.ts'
import type {Dependencies} from './dependencies.ts'
import {digestSource} from './sources.ts'

/** An article, and what its result depends on. */
export type ArticlePlan = {
  folder: ArticleFolder
  /** Digest of all that its check reads, data and date apart. */
  key: string
}

/**
 * Read what the result of an article depends on.
 *
 * @param common - digest of what all articles depend on
 */
export function planArticle(content: string, folder: ArticleFolder, common: string): ArticlePlan {
  const {slug, editions, pictures, hasLock} = folder
  const texts = [...editions.map((d) => `${d}.mdx`), ...(hasLock ? [lockName] : [])]
  const names = [...texts, ...pictures]
  const digests = [...texts, ...picturesToCheck(pictures)].map((name) =>
    digestSource(content, `articles/${slug}/${name}`)
  )
  return {folder, key: digestAll([common, ...names, ...digests])}
}

const lockName = 'translation.lock.json'

/** Whether a result of an earlier check is what a check would give now. */
export function isCurrent(
  result: CachedResult | undefined,
  plan: ArticlePlan,
  digestOf: (dependsOn: Dependencies) => string,
  today: string
): boolean {
  if (result?.key !== plan.key || (result.today !== undefined && result.today !== today)) return false
  return result.state === digestOf(result.dependsOn)
}
