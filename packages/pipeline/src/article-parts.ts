import {deserialize, serialize} from 'node:v8'
import type {ArticleFolder} from '@collate/articles'
import type {ArticleSetup} from './article-steps.ts'
import {packAll, PackedPackages, type PackedPackage} from './data/packed-packages.ts'

/** What all articles of a check share, and the content directory that they are in. */
export type ArticleWork = ArticleSetup & {content: string}

/** A part of that: a data package, or all but the data; what is long is packed, and few articles ask for it. */
export type ArticlePart =
  {package: PackedPackage} | {common: Omit<ArticleWork, 'statistics' | 'folders'>; folders: Uint8Array}

/** Divide what articles share into what is sent to a process at once. */
export function divideWork({statistics, folders, ...common}: ArticleWork): ArticlePart[] {
  const packages = packAll(statistics.packages)
  return [{common, folders: serialize(folders())}, ...packages.map((own) => ({package: own}))]
}

/** Put the parts together again. */
export function joinWork(
  parts: readonly ArticlePart[]
): ArticleWork & {statistics: {packages: PackedPackages}} {
  const {common, folders} = parts.find((d) => 'common' in d)!
  const packages = parts.flatMap((d) => ('package' in d ? [d.package] : []))
  return {
    ...common,
    folders: () => deserialize(folders) as ArticleFolder[],
    statistics: {packages: new PackedPackages(packages)}
  }
}
