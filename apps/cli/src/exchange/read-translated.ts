import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {readArticles, type Article} from '@collate/articles'
import {contentDisk} from '@collate/articles/disk'
import {translatedArticle, type TranslatedArticle} from '@collate/exchange/xliff'
import type {Publication} from '@collate/publication'
import {readLock, type Lock} from '@collate/translation'
import {VFile} from 'vfile'
import {nearest} from '../nearest.ts'
import {UsageError} from '../usage-error.ts'

/**
 * Read articles by their slugs; all of them where none is given.
 *
 * @throws {UsageError} where one is not there, there is none, or one cannot be parsed
 */
export async function readNamed(
  slugs: readonly string[],
  {content, check}: Pick<Publication, 'content' | 'check'>
): Promise<Article[]> {
  const {articles} = await readArticles(content, contentDisk, check.isIgnored).catch(
    (error: NodeJS.ErrnoException) => {
      throw new UsageError(
        `Unexpected directory \`${content}\`, expected one that can be read (${error.code ?? error.message})`
      )
    }
  )
  const names = articles.map((d) => d.slug)
  for (const slug of slugs) {
    if (names.includes(slug)) continue
    const near = nearest(slug, names)
    throw new UsageError(`Unknown article \`${slug}\``, near && `did you mean \`${near}\`?`)
  }
  const chosen = slugs.length > 0 ? articles.filter((d) => slugs.includes(d.slug)) : articles
  if (chosen.length === 0)
    throw new UsageError(`Unexpected content directory \`${content}\` without articles, expected one`)
  return chosen
}

/** The lock of an article; nothing where it has none, or one that cannot be read. */
export async function readLockOf(content: string, slug: string): Promise<Lock | undefined> {
  const path = join(content, 'articles', slug, 'translation.lock.json')
  const value = await readFile(path).catch(() => undefined)
  return value && readLock(new VFile({path, value}))
}

/**
 * An article as translators see it.
 *
 * @throws {UsageError} where an edition cannot be parsed
 */
export async function readTranslated(article: Article, content: string): Promise<TranslatedArticle> {
  for (const edition of Object.values(article.editions))
    if (!edition.tree || !edition.frontmatter)
      throw new UsageError(
        `Unexpected article \`${edition.path}\`, expected one that can be parsed`,
        `see \`collate check ${article.slug}\``
      )
  const found = translatedArticle(article.editions, await readLockOf(content, article.slug))
  if (!found) throw new UsageError(`Unexpected article \`${article.slug}\` without an edition, expected one`)
  return found
}
