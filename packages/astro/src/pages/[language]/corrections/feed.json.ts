import {settings} from 'virtual:collate/settings'
import type {APIRoute} from 'astro'
import {absoluteAddress} from '../../../articles/addresses.ts'
import {correctionItems} from '../../../corrections/feed.ts'
import {languages} from '../../../articles/languages.ts'
import {textsIn, type Language} from '../../../texts/text.ts'

export function getStaticPaths() {
  return languages.map((language) => ({params: {language}}))
}

export const GET: APIRoute = async ({params}) => {
  const language = params.language as Language
  const texts = textsIn(language)
  const items = await correctionItems(language)
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${texts.corrections} · ${settings.name[language]}`,
    description: texts.correctionsLead,
    language: texts.tag,
    home_page_url: absoluteAddress(`/${language}/corrections/`),
    feed_url: absoluteAddress(`/${language}/corrections/feed.json`),
    items: items.map(({title, text, url, date}) => ({
      id: url,
      url,
      title,
      content_text: text,
      date_published: date
    }))
  }
  return new Response(JSON.stringify(feed), {
    headers: {'content-type': 'application/feed+json; charset=utf-8'}
  })
}
