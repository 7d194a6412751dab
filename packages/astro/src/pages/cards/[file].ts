import type {APIRoute} from 'astro'
import {loadArticles, type SiteArticle} from '../../articles/edition.ts'
import {cardOf, cardPath} from '../../pictures/card.ts'
import {languages} from '../../articles/languages.ts'
import {type Language} from '../../texts/text.ts'

type Props = {article: SiteArticle; language: Language}

export async function getStaticPaths() {
  const articles = await loadArticles()
  return articles.flatMap((article) =>
    languages
      .filter((language) => article.editions[language])
      .map((language) => ({
        params: {file: cardPath(article.slug, language).slice('/cards/'.length)},
        props: {article, language}
      }))
  )
}

export const GET: APIRoute<Props> = async ({props: {article, language}}) =>
  new Response(Uint8Array.from(await cardOf(article, language)), {headers: {'content-type': 'image/png'}})
