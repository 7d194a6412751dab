import {join} from 'node:path'
import {VFile} from 'vfile'
import type {Article, Edition, Language} from '../article.ts'
import {parseEdition} from '../parse-edition.ts'
import {maximumSize} from '../rules/article-limit.ts'
import {discoverArticles, mapInBatches} from './discover.ts'
import {disk} from './disk.ts'
import type {ContentEffects} from './effects.ts'

/**
 * Discover, read and parse every article of a content directory.
 *
 * @returns articles by slug, and files that do not belong, with their findings
 */
export async function readArticles(
  contentDirectory: string,
  effects: ContentEffects = disk
): Promise<{articles: Article[]; misplaced: VFile[]}> {
  const {articles, misplaced} = await discoverArticles(contentDirectory, effects)
  const read = await mapInBatches(articles, async ({slug, editions}) => {
    const article: Article = {slug, editions: {}}
    for (const language of editions) {
      article.editions[language] = await readEdition(contentDirectory, slug, language, effects)
    }
    return article
  })
  return {articles: read, misplaced}
}

/** Read and parse one edition; at most one byte beyond the limit is read. */
export async function readEdition(
  contentDirectory: string,
  slug: string,
  language: Language,
  effects: ContentEffects = disk
): Promise<Edition> {
  const path = `articles/${slug}/${language}.mdx`
  const value = await effects.read(join(contentDirectory, path), maximumSize)
  return parseEdition(new VFile({path, value}))
}
