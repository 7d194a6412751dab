import type {SiteArticle} from '../articles/edition.ts'
import stale from '../styles/stale.css?inline'
import {alignArticle} from './align-article.ts'

/** Style of the mark on blocks that changed since their pair was accepted, where there are any. */
export async function staleStyle({slug, editions}: SiteArticle): Promise<string> {
  if (!editions.zh || !editions.en) return ''
  const alignment = await alignArticle(slug)
  return alignment.stale.zh.size + alignment.stale.en.size > 0 ? stale : ''
}
