import {settings} from 'virtual:collate/settings'
import rss from '@astrojs/rss'
import type {APIRoute} from 'astro'
import {absoluteAddress} from '../../../articles/addresses.ts'
import {correctionItems} from '../../../corrections/feed.ts'
import {writeXmlParts, xmlElement} from '../../../feeds/write-xml.ts'
import {languages} from '../../../articles/languages.ts'
import {textsIn, type Language} from '../../../texts/text.ts'

export function getStaticPaths() {
  return languages.map((language) => ({params: {language}}))
}

export const GET: APIRoute = async ({params}) => {
  const language = params.language as Language
  const texts = textsIn(language)
  const items = await correctionItems(language)
  return rss({
    title: `${texts.corrections} · ${settings.name[language]}`,
    description: texts.correctionsLead,
    site: absoluteAddress(`/${language}/corrections/`),
    customData: writeXmlParts(xmlElement('language', {}, texts.tag)),
    items: items.map(({title, text, url, date}) => ({
      title,
      description: text,
      link: url,
      pubDate: new Date(date)
    }))
  })
}
