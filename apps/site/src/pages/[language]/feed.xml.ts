import rss from '@astrojs/rss'
import type {APIRoute} from 'astro'
import {feedItems} from '../../feeds/feed.ts'
import {languages, textsIn, type Language} from '../../texts/text.ts'
import {settings} from '#settings'

export function getStaticPaths() {
  return languages.map((language) => ({params: {language}}))
}

export const GET: APIRoute = async ({params}) => {
  const language = params.language as Language
  const texts = textsIn(language)
  const items = await feedItems(language)
  return rss({
    title: texts.name,
    description: texts.promise,
    site: `${settings.site}/${language}/`,
    customData: `<language>${texts.tag}</language>`,
    items: items.map(({edition: {frontmatter}, url, published}) => ({
      title: frontmatter.title,
      description: frontmatter.summary,
      link: url,
      pubDate: published,
      ...(frontmatter.tags && {categories: frontmatter.tags})
    }))
  })
}
