import type {Article, Edition, Language} from '@collate/articles'
import GithubSlugger from 'github-slugger'

/** The addresses that the site will have, before it is built. */
export type SiteMap = {
  /** Ids to jump to, by path with a closing slash; `undefined` where only the built page knows them. */
  pages: ReadonlyMap<string, ReadonlySet<string> | undefined>
}

const languages: Language[] = ['zh', 'en']

/**
 * List the pages of the site and the ids of their headings.
 *
 * @param dataPages - paths below `/<language>/data/`: `cncf-annual-survey`, `cncf-annual-survey/project-production`…
 */
export function siteMap(articles: readonly Article[], dataPages: readonly string[]): SiteMap {
  const pages = new Map<string, ReadonlySet<string> | undefined>([['/', undefined]])

  for (const language of languages) {
    for (const page of ['', 'data/', 'corrections/', 'search/']) pages.set(`/${language}/${page}`, undefined)
    for (const page of dataPages) pages.set(`/${language}/data/${page}/`, undefined)
  }

  for (const {slug, editions} of articles) {
    for (const edition of Object.values(editions)) {
      pages.set(`/${edition.language}/${slug}/`, headingIds(edition))
      pages.set(`/${edition.language}/${slug}/facts/`, undefined)
    }
    if (editions.zh && editions.en) pages.set(`/both/${slug}/`, undefined)
  }

  return {pages}
}

/** Ids of an edition's headings, the way the site makes them; the footnotes have ids of their own. */
export function headingIds(edition: Edition): ReadonlySet<string> {
  const slugger = new GithubSlugger()
  const headings = edition.blocks.filter((block) => block.kind === 'heading')
  return new Set(headings.map((block) => slugger.slug(block.text.text)))
}
