import {parseEdition, type Article, type Edition, type Language} from '@collate/articles'
import {VFile} from 'vfile'
import {headingIds, siteMap, type SiteMap} from '../src/index.ts'

const frontmatter = `---
title: A title
summary: A summary.
published: 2026-11-24
source:
  title: The original
  url: https://example.org/original
  author: Somebody
  publisher: A publisher
  language: en
---

`

/** Lines before the body. */
export const headLines = frontmatter.split('\n').length - 1

/** An edition with this body. */
export function edition(body: string, language: Language = 'en', slug = 'an-article'): Edition {
  return parseEdition(new VFile({path: `articles/${slug}/${language}.mdx`, value: `${frontmatter}${body}\n`}))
}

/** The site that these articles make. */
export function siteOf(articles: readonly Article[], dataPages: readonly string[] = []): SiteMap {
  const editions = new Map(articles.map((d) => [d.slug, d.editions]))
  const outlines = articles.map((d) => ({
    slug: d.slug,
    editions: Object.values(d.editions).map((own) => own.language)
  }))
  return siteMap(outlines, dataPages, (slug, language) => headingIds(editions.get(slug)![language]!))
}
