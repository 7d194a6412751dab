import {parseEdition, type Edition, type Language} from '@collate/articles'
import {VFile} from 'vfile'

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
