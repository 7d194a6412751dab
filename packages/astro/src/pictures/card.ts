import {settings} from 'virtual:collate/settings'
import type {SiteArticle} from '../articles/edition.ts'
import {countRungs} from '../facts/ladder.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {keptDrawing} from './card-cache.ts'
import {chooseHeadline} from './headline.ts'

/** Path of the social card of an edition. */
export function cardPath(slug: string, language: Language): string {
  return `/cards/${slug}-${language}.png`
}

/** Draw the social card of an edition: its title, and the number it was checked with. */
export function cardOf(article: SiteArticle, language: Language): Promise<Uint8Array> {
  const edition = article.editions[language]!
  const texts = textsIn(language)
  const {figure, written, labels} = chooseHeadline(article)
  const counts = countRungs(edition.facts)
    .map(({rung, count}) => texts.rungCount(rung, count))
    .join(texts.listSeparator)
  return keptDrawing({
    language,
    title: edition.frontmatter.title,
    figure,
    numeral: written[language] ?? '',
    label: labels[language] ?? '',
    footer: [settings.name[language], counts].filter(Boolean).join(' · ')
  })
}
