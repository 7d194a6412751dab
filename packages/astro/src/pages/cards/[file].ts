import type {APIRoute} from 'astro'
import {loadArticles, type SiteArticle} from '../../articles/edition.ts'
import {articleKey} from '../../kept/article-key.ts'
import {cardOf, cardPath} from '../../pictures/card.ts'
import {languages} from '../../articles/languages.ts'
import {type Language} from '../../texts/text.ts'

type Props = {article: SiteArticle; language: Language}

export async function getStaticPaths() {
  const articles = await loadArticles()
  const paths = articles.flatMap((article) =>
    languages
      .filter((language) => article.editions[language])
      .map(async (language) => ({
        params: {file: cardPath(article.slug, language).slice('/cards/'.length)},
        props: {article, language},
        cacheKey: await articleKey(article)
      }))
  )
  return Promise.all(paths)
}

export const GET: APIRoute<Props> = async ({props: {article, language}}) =>
  new Response(Uint8Array.from(await cardOf(article, language)), {headers: {'content-type': 'image/png'}})
