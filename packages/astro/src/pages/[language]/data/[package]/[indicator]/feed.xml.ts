import {settings} from 'virtual:collate/settings'
import rss from '@astrojs/rss'
import type {Indicator} from '@collate/statistics'
import type {APIRoute} from 'astro'
import {absoluteAddress} from '../../../../../articles/addresses.ts'
import {languages} from '../../../../../articles/languages.ts'
import {citingKey} from '../../../../../kept/citing-key.ts'
import {loadPackages, type SitePackage} from '../../../../../data/data-package.ts'
import {feedHead} from '../../../../../feeds/article-feed.ts'
import {indicatorItems} from '../../../../../feeds/indicator-items.ts'
import {publicationTextsIn} from '../../../../../texts/publication/text.ts'
import type {Language} from '../../../../../texts/text.ts'

export async function getStaticPaths() {
  const packages = await loadPackages()
  const paths = packages.flatMap((data) =>
    [...data.indicators.values()].flatMap((indicator) =>
      languages.map(async (language) => ({
        params: {language, package: data.name, indicator: indicator.id},
        props: {data, indicator},
        cacheKey: await citingKey(data, {package: data.name, indicator: indicator.id}, language)
      }))
    )
  )
  return Promise.all(paths)
}

/** Who follows an indicator is told of its new values, and of the articles that cite it. */
export const GET: APIRoute<{data: SitePackage; indicator: Indicator}> = async ({params, props}) => {
  const language = params.language as Language
  const {data, indicator} = props
  const path = `/${language}/data/${data.name}/${indicator.id}/`
  const name = indicator.label[language]
  return rss({
    title: `${name} · ${settings.name[language]}`,
    description: publicationTextsIn(language).feedOf(name),
    site: absoluteAddress(path),
    xmlns: {atom: 'http://www.w3.org/2005/Atom'},
    customData: feedHead(`${path}feed.xml`, language),
    items: await indicatorItems(data, indicator, path, language)
  })
}
