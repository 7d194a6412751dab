import {settings} from 'virtual:collate/settings'
import rss from '@astrojs/rss'
import type {APIRoute} from 'astro'
import {absoluteAddress} from '../../articles/addresses.ts'
import {feedItems} from '../../feeds/feed.ts'
import {writeXmlParts, xmlElement} from '../../feeds/write-xml.ts'
import {languages} from '../../articles/languages.ts'
import {textsIn, type Language} from '../../texts/text.ts'

export function getStaticPaths() {
  return languages.map((language) => ({params: {language}}))
}

export const GET: APIRoute = async ({params}) => {
  const language = params.language as Language
  const texts = textsIn(language)
  const items = await feedItems(language)
  return rss({
    title: settings.name[language],
    description: settings.promise[language],
    site: absoluteAddress(`/${language}/`),
    xmlns: {atom: 'http://www.w3.org/2005/Atom'},
    customData: writeXmlParts(
      xmlElement('language', {}, texts.tag),
      xmlElement('atom:link', {
        href: absoluteAddress(`/${language}/feed.xml`),
        rel: 'self',
        type: 'application/rss+xml'
      })
    ),
    items: items.map(({edition: {frontmatter}, url, published}) => ({
      title: frontmatter.title,
      description: frontmatter.summary,
      link: url,
      pubDate: published,
      ...(frontmatter.tags && {categories: frontmatter.tags})
    }))
  })
}
