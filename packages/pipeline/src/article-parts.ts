import type {DataPackage} from '@collate/statistics'
import type {ArticleSetup} from './article-steps.ts'

/** What all articles of a check share, and the content directory that they are in. */
export type ArticleWork = ArticleSetup & {content: string}

/** A part of that: a data package, or all but the data. */
export type ArticlePart = {package: DataPackage} | {common: Omit<ArticleWork, 'statistics'>}

/** Divide what articles share into what is sent to a process at once. */
export function divideWork({statistics, ...common}: ArticleWork): ArticlePart[] {
  return [{common}, ...Array.from(statistics.packages.values(), (own) => ({package: own}))]
}

/** Put the parts together again. */
export function joinWork(parts: readonly ArticlePart[]): ArticleWork {
  const {common} = parts.find((d) => 'common' in d)!
  const packages = parts.flatMap((d) => ('package' in d ? [d.package] : []))
  return {...common, statistics: {packages: new Map(packages.map((d) => [d.name, d]))}}
}
