import type {APIRoute} from 'astro'
import {languages} from '../../articles/languages.ts'
import {textsIn, type Language} from '../../texts/text.ts'

export function getStaticPaths() {
  return languages.map((language) => ({params: {language}}))
}

export const GET: APIRoute = ({params}) => {
  const language = params.language as Language
  const texts = textsIn(language)
  const manifest = {
    name: texts.name,
    description: texts.promise,
    lang: texts.tag,
    start_url: `/${language}/`,
    display: 'minimal-ui',
    background_color: '#fbf9f4',
    theme_color: '#12343c',
    icons: [
      {src: '/icon.svg', sizes: 'any', type: 'image/svg+xml'},
      {src: '/icon-192.png', sizes: '192x192', type: 'image/png'},
      {src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable'}
    ]
  }
  return new Response(JSON.stringify(manifest), {headers: {'content-type': 'application/manifest+json'}})
}
