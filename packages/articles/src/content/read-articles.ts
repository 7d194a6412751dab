import {VFile} from 'vfile'
import type {Article, Edition, Language} from '../article.ts'
import {parseEdition} from '../parse-edition.ts'
import {reportUnreadable} from '../report-unreadable.ts'
import {maximumSize} from '../rules/article-limit.ts'
import {discoverArticles, mapInBatches} from './discover.ts'
import type {ContentEffects} from './effects.ts'

/**
 * Discover, read and parse every article of a content directory.
 *
 * @param isIgnored - whether a path in the directory is passed over
 * @returns articles by slug, and files that do not belong, with their findings
 */
export async function readArticles(
  contentDirectory: string,
  effects: ContentEffects,
  isIgnored?: (path: string) => boolean
): Promise<{articles: Article[]; misplaced: VFile[]}> {
  const {articles, misplaced} = await discoverArticles(contentDirectory, effects, isIgnored)
  const read = await mapInBatches(articles, async ({slug, editions}) => {
    const article: Article = {slug, editions: {}}
    for (const language of editions) {
      article.editions[language] = await readEdition(contentDirectory, slug, language, effects)
    }
    return article
  })
  return {articles: read, misplaced}
}

/**
 * Read and parse one edition; at most one byte beyond the limit is read.
 *
 * @returns an edition without a tree, and why, where the system refuses
 */
export async function readEdition(
  contentDirectory: string,
  slug: string,
  language: Language,
  effects: ContentEffects
): Promise<Edition> {
  const path = `articles/${slug}/${language}.mdx`
  const file = new VFile({path})
  try {
    file.value = await effects.read(`${contentDirectory}/${path}`, maximumSize)
  } catch (error) {
    reportUnreadable(file, (error as NodeJS.ErrnoException).code ?? 'unknown')
  }
  return parseEdition(file)
}
