import type {VFile} from 'vfile'
import {applyEdits, type Edit, type Fix} from './edit.ts'
import {findNewErrors, type NewError} from './new-errors.ts'

export type {Fix} from './edit.ts'

/** What is proposed for one article. */
export type ArticleFixes = {
  slug: string
  /** Of both editions, by path. */
  sources: ReadonlyMap<string, string>
  fixes: readonly Fix[]
}

/** A fix that would bring an error. */
export type Refused = {fix: Fix; error: NewError}

/** Of some fixes, those that were kept, and the texts with them. */
export type SettledFix = {
  /** The files that change, by path. */
  texts: Map<string, string>
  kept: Fix[]
  refused: Refused[]
}

/** Checks texts, by path, with all else that belongs to their articles. */
export type CheckTexts = (texts: ReadonlyMap<string, string>) => Promise<VFile[]>

/**
 * Keep the fixes after which no error is new.
 *
 * All articles are checked at once; where one has a new error, its fixes are tried
 * one by one.
 *
 * @param before - what the check says of the articles as they are
 */
export async function settleFixes(
  articles: readonly ArticleFixes[],
  before: readonly VFile[],
  check: CheckTexts
): Promise<SettledFix> {
  const settled: SettledFix = {texts: new Map(), kept: [], refused: []}
  if (articles.length === 0) return settled
  const all = new Map(articles.flatMap((article) => [...textsOf(article, article.fixes)]))
  const errors = findNewErrors(before, await check(all))

  for (const article of articles) {
    const own = errors.find((d) => isOf(article, d.path))
    const kept = own ? await tryEach(article, own) : [...article.fixes]
    settled.kept.push(...kept)
    for (const [path, text] of textsOf(article, kept))
      if (text !== article.sources.get(path)) settled.texts.set(path, text)
  }
  return settled

  async function tryEach(article: ArticleFixes, error: NewError): Promise<Fix[]> {
    const kept: Fix[] = []
    for (const fix of article.fixes) {
      const isLast = article.fixes.length === 1
      const found = isLast ? error : await newError(article, [...kept, fix])
      if (found) settled.refused.push({fix, error: found})
      else kept.push(fix)
    }
    return kept
  }

  async function newError(article: ArticleFixes, fixes: readonly Fix[]): Promise<NewError | undefined> {
    const own = before.filter((d) => isOf(article, d.path))
    return findNewErrors(own, await check(textsOf(article, fixes)))[0]
  }
}

function isOf({slug}: ArticleFixes, path: string): boolean {
  return path.startsWith(`articles/${slug}/`)
}

/** Both editions of an article, with some fixes made. */
function textsOf({sources}: ArticleFixes, fixes: readonly Fix[]): Map<string, string> {
  const edits = fixes.flatMap((d) => d.edits)
  const editsIn = (path: string): Edit[] => edits.filter((d) => d.path === path)
  return new Map([...sources].map(([path, source]) => [path, applyEdits(source, editsIn(path))]))
}
