import rss from '@astrojs/rss'
import type {APIRoute} from 'astro'
import {correctionItems} from '../../../corrections/feed.ts'
import {writeXmlParts, xmlElement} from '../../../feeds/write-xml.ts'
import {languages} from '../../../articles/languages.ts'
import {textsIn, type Language} from '../../../texts/text.ts'
import {settings} from 'virtual:collate/settings'

export function getStaticPaths() {
  return languages.map((language) => ({params: {language}}))
}

export const GET: APIRoute = async ({params}) => {
  const language = params.language as Language
  const texts = textsIn(language)
  const items = await correctionItems(language)
  return rss({
    title: `${texts.corrections} · ${texts.name}`,
    description: texts.correctionsLead,
    site: `${settings.site}/${language}/corrections/`,
    customData: writeXmlParts(xmlElement('language', {}, texts.tag)),
    items: items.map(({title, text, url, date}) => ({
      title,
      description: text,
      link: url,
      pubDate: new Date(date)
    }))
  })
}
