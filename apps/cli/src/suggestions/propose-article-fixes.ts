import {access} from 'node:fs/promises'
import {join} from 'node:path'
import {readEdition, type Edition, type Language} from '@collate/articles'
import {contentDisk} from '@collate/articles/disk'
import type {Statistics} from '@collate/statistics'
import {proposeFixes, type LeftAlone, proposeLinkFixes, type ArticleFixes} from '@collate/suggestions/fixes'
import type {VFile} from 'vfile'

const fixable: ReadonlySet<string> = new Set([
  'statistic-value',
  'statistic-hedge',
  'statistic-ambiguous',
  'link-tracking',
  'link-moved'
])

/** Slugs of the articles in which something may be fixed. */
export function slugsToFix(checked: readonly VFile[]): string[] {
  const files = checked.filter(
    ({path, messages}) =>
      /^articles\/[^/]+\/(?:zh|en)\.mdx$/.test(path) &&
      messages.some((d) => fixable.has(d.ruleId ?? '') && !d.waived)
  )
  return [...new Set(files.map(({path}) => path.split('/')[1]!))]
}

/** What the fixes of all articles share. */
export type FixSetup = {
  /** Absolute. */
  content: string
  statistics: Statistics
  /** `YYYY-MM-DD`. */
  today: string
}

/**
 * Propose fixes for one article.
 *
 * A fix begins in a file that was asked for; the other edition changes with it.
 */
export async function proposeArticleFixes(
  slug: string,
  checked: readonly VFile[],
  {content, statistics, today}: FixSetup
): Promise<{article: ArticleFixes; left: LeftAlone[]}> {
  const editions = await readEditions(content, slug)
  const sources = new Map(editions.map(({path, file}) => [path, String(file)]))
  const asked = checked.filter(({path}) => sources.has(path))
  const isAsked = (path: string): boolean => asked.some((d) => d.path === path)
  const numbers = proposeFixes(editions, statistics, today)
  const links = asked.flatMap((file) => proposeLinkFixes(file, sources.get(file.path)!))
  const fixes = [...numbers.fixes.filter((d) => d.edits.some((edit) => isAsked(edit.path))), ...links]
  return {article: {slug, sources, fixes}, left: numbers.left.filter((d) => isAsked(d.path))}
}

async function readEditions(content: string, slug: string): Promise<Edition[]> {
  const editions: Edition[] = []
  for (const language of ['zh', 'en'] satisfies Language[]) {
    const isThere = await access(join(content, 'articles', slug, `${language}.mdx`)).then(() => true, missing)
    if (isThere) editions.push(await readEdition(content, slug, language, contentDisk))
  }
  return editions
}

/** An article may have one edition. */
function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
