import type {Discovery, ArticleFolder} from '@collate/articles/content'
import type {CheckedArticle} from '../check-articles.ts'
import type {Data} from '../data/gather-data.ts'
import type {Settings} from '../settings.ts'
import {UnusableError} from '../unusable-error.ts'
import {findChanges} from './changes.ts'
import {selectPath} from './select-path.ts'

/** What is checked, and what is reported. */
export type Selection = {
  articles: ArticleFolder[]
  /** These, and those that other parts check. */
  ofAllParts: ArticleFolder[]
  /** Whether an article that has been checked is reported, and not only one that might have depended on changed data. */
  isConcerned: (checked: CheckedArticle) => boolean
  /** @param path - as reports use it */
  hasFile: (path: string) => boolean
  /** The same of all parts together. */
  isInAnyPart: (path: string) => boolean
  /** Whether a branch that is compared with a revision changes a file. */
  isChanged: (path: string) => boolean
  /** Whether an address in a file is new: without a revision to compare with, each is. */
  addsUrl: (path: string, url: string) => Promise<boolean>
  /** A file as the branch found it; `''` where it is new, or no branch is checked. */
  readBefore: (path: string) => Promise<string>
}

/**
 * Select what was asked for: paths, then what a branch changed, then a part of that.
 *
 * Data and files that do not belong are reported by the first part.
 *
 * @throws {UnusableError} where a path leads nowhere, or nothing is there to be checked
 */
export async function select(
  {articles, misplaced}: Discovery,
  data: Data,
  settings: Settings
): Promise<Selection> {
  const {content, since, shard = {index: 1, count: 1}} = settings
  const slugs = new Set(articles.map((d) => d.slug))
  const asked = settings.paths.map((path) => selectPath(path, {...settings, slugs}))
  const isAsked = (path: string) => asked.length === 0 || asked.some((d) => isBelow(path, d))
  const wanted = articles.filter(({slug}) => {
    const folder = `articles/${slug}`
    return isAsked(folder) || asked.some((d) => isBelow(d, folder))
  })
  const others = [...misplaced, ...data.files].filter((d) => isAsked(d.path))

  const isEmpty = wanted.length === 0 && !others.some((d) => /^(?:articles|data)(?:\/|$)/.test(d.path))
  if (isEmpty && !asked.some((d) => isBelow(d, 'data'))) throw emptyError(content, settings.paths)

  const changes = since === undefined ? undefined : await findChanges(since, settings, data)
  const changed = changes ? wanted.filter((d) => changes.hasArticle(d) || changes.canConcern(d)) : wanted
  const part = changed.filter((_, index) => index % shard.count === shard.index - 1)
  const [ofAll, ofThis] = [changed, part].map((list) => new Set(list.map((d) => d.slug)))
  const isReported = (path: string, reported: ReadonlySet<string>, withOthers: boolean): boolean => {
    const [folder, slug = ''] = path.split('/')
    if (folder === 'articles' && slugs.has(slug)) return reported.has(slug) && isAsked(path)
    return withOthers && isAsked(path) && (!changes || changes.hasFile(path))
  }

  return {
    articles: part,
    ofAllParts: changed,
    isConcerned: ({slug, dependsOn}) =>
      !changes || changes.hasArticle({slug}) || changes.hasData(dependsOn.data),
    isChanged: (path) => changes?.hasFile(path) ?? false,
    addsUrl: changes?.addsUrl ?? (async () => true),
    readBefore: changes?.readBefore ?? (async () => ''),
    hasFile: (path) => isReported(path, ofThis!, shard.index === 1),
    isInAnyPart: (path) => isReported(path, ofAll!, true)
  }
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

function emptyError(content: string, paths: readonly string[]): UnusableError {
  const [path] = paths
  return path === undefined
    ? new UnusableError(
        `Unexpected content directory \`${content}\` without articles, expected \`articles/<slug>/zh.mdx\` or \`en.mdx\``
      )
    : new UnusableError(
        `Unexpected path \`${path}\`, expected an article, a file of one, or a data package`,
        'nothing of that is there'
      )
}
