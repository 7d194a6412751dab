import type {RSSFeedItem} from '@astrojs/rss'
import type {Indicator, Observation} from '@collate/statistics'
import {absoluteAddress} from '../articles/addresses.ts'
import {loadArticles} from '../articles/edition.ts'
import {claimPath} from '../claims/claims-in.ts'
import {citingSentences} from '../data/citing.ts'
import type {SitePackage} from '../data/data-package.ts'
import {publisherOf, titleOf} from '../facts/description.ts'
import {formatPeriod, formatPublished} from '../texts/format.ts'
import {publicationTextsIn} from '../texts/publication/text.ts'
import type {Language} from '../texts/text.ts'
import {mostInFeed} from './article-feed.ts'

/** The newest values of an indicator, and the newest articles that cite it, as items of a feed. */
export async function indicatorItems(
  data: SitePackage,
  indicator: Indicator,
  path: string,
  language: Language
): Promise<RSSFeedItem[]> {
  const {feedValue} = publicationTextsIn(language)
  const values = data.observations
    .filter((observation) => observation.indicator === indicator)
    .map((observation) => {
      const {period, category, population, source, vintage} = observation
      const value = formatPublished(observation, language)
      const told = feedValue({value, period: formatPeriod(period, language)})
      const about = [category?.label[language], population.label[language]].filter(Boolean)
      return {
        day: vintage || source.published,
        title: [...about, told].join(' · '),
        description: [titleOf(source, language).title, publisherOf(source, language).publisher].join(' · '),
        link: absoluteAddress(`${path}#${encodeURIComponent(keyOf(observation))}`)
      }
    })
  const items = [...values, ...(await citingItems(data, indicator, language))]
  return items
    .filter(({day}) => !Number.isNaN(Date.parse(day)))
    .toSorted((left, right) => right.day.localeCompare(left.day))
    .slice(0, mostInFeed)
    .map(({day, ...item}) => ({...item, pubDate: new Date(day)}))
}

async function citingItems(data: SitePackage, indicator: Indicator, language: Language) {
  const published = new Map(
    (await loadArticles()).map(({slug, editions}) => [slug, editions[language]?.frontmatter.published ?? ''])
  )
  const citing = await citingSentences({package: data.name, indicator: indicator.id}, language)
  return citing
    .filter((sentence) => sentence.language === language)
    .map(({slug, title, sentence, facts}) => ({
      day: published.get(slug) ?? '',
      title,
      description: sentence,
      link: absoluteAddress(claimPath(slug, language, facts[0]!.id))
    }))
}

/** What tells one value from another, so that programs take none for one that they have. */
function keyOf({period, category, population, vintage}: Observation): string {
  return [period, category?.id, population.id, vintage].filter(Boolean).join('-')
}
