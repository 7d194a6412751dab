import type {APIRoute} from 'astro'
import {absolute, editionPath} from '../articles/addresses.ts'
import {loadArticles} from '../articles/edition.ts'
import {loadPackages} from '../data/data-package.ts'
import {languages, textsIn} from '../texts/text.ts'

/** What this site holds, for programs that read: https://llmstxt.org. */
export const GET: APIRoute = async () => {
  const articles = await loadArticles()
  const packages = await loadPackages()
  const lines = [
    '# Collate 校勘',
    '',
    `> ${languages.map((language) => textsIn(language).promise).join(' ')}`
  ]
  for (const language of languages) {
    lines.push('', `## ${textsIn(language).languageName}`, '')
    for (const {editions} of articles) {
      const edition = editions[language]
      if (!edition) continue
      const path = editionPath(edition.slug, language)
      lines.push(
        `- [${edition.frontmatter.title}](${absolute(`${path}index.md`)}): ${edition.frontmatter.summary}`
      )
      lines.push(`- [${textsIn(language).facts}](${absolute(`${path}facts.json`)})`)
    }
  }
  lines.push('', '## Data', '')
  for (const {name, title} of packages)
    lines.push(`- [${title}](${absolute(`/data/${name}/datapackage.json`)})`)
  return new Response(`${lines.join('\n')}\n`)
}
