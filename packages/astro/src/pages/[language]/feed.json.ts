import {settings} from 'virtual:collate/settings'
import type {APIRoute} from 'astro'
import {absoluteAddress} from '../../articles/addresses.ts'
import {feedItems} from '../../feeds/feed.ts'
import {cardPath} from '../../pictures/card.ts'
import {languages} from '../../articles/languages.ts'
import {textsIn, type Language} from '../../texts/text.ts'

export function getStaticPaths() {
  return languages.map((language) => ({params: {language}}))
}

export const GET: APIRoute = async ({params}) => {
  const language = params.language as Language
  const texts = textsIn(language)
  const items = await feedItems(language)
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: settings.name[language],
    description: settings.promise[language],
    language: texts.tag,
    home_page_url: absoluteAddress(`/${language}/`),
    feed_url: absoluteAddress(`/${language}/feed.json`),
    icon: absoluteAddress('/icon-512.png'),
    items: items.map(({edition: {slug, frontmatter}, url, published, modified}) => ({
      id: url,
      url,
      title: frontmatter.title,
      content_text: frontmatter.summary,
      date_published: published.toISOString(),
      date_modified: modified.toISOString(),
      image: absoluteAddress(cardPath(slug, language)),
      ...(frontmatter.tags && {tags: frontmatter.tags})
    }))
  }
  return new Response(JSON.stringify(feed), {
    headers: {'content-type': 'application/feed+json; charset=utf-8'}
  })
}
