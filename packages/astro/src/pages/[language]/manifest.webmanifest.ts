import {settings} from 'virtual:collate/settings'
import type {APIRoute} from 'astro'
import {withBase} from '../../articles/addresses.ts'
import {isIconDrawn} from '../../pictures/icon.ts'
import {languages} from '../../articles/languages.ts'
import {textsIn, type Language} from '../../texts/text.ts'

export function getStaticPaths() {
  return languages.map((language) => ({params: {language}}))
}

export const GET: APIRoute = ({params}) => {
  const language = params.language as Language
  const texts = textsIn(language)
  const manifest = {
    name: settings.name[language],
    description: settings.promise[language],
    lang: texts.tag,
    start_url: withBase(`/${language}/`),
    display: 'minimal-ui',
    background_color: settings.colours.light.paper,
    theme_color: settings.colours.light.accent,
    icons: [
      ...(isIconDrawn ? [{src: withBase('/icon.svg'), sizes: 'any', type: 'image/svg+xml'}] : []),
      {src: withBase('/icon-192.png'), sizes: '192x192', type: 'image/png'},
      {src: withBase('/icon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable'}
    ]
  }
  return new Response(JSON.stringify(manifest), {headers: {'content-type': 'application/manifest+json'}})
}
