import {settings} from 'virtual:collate/settings'
import {loadArticles, type SiteArticle} from '../articles/edition.ts'
import {describeFact} from '../facts/description.ts'
import type {ShownFact} from '../facts/fact.ts'
import {keptDrawing} from '../pictures/card-cache.ts'
import {isDrawable, labelOfFact} from '../pictures/headline.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {claimPath} from './claims-in.ts'

/**
 * Numbers of an edition language that have a card of their own, those of the newest
 * articles.
 *
 * Reasoning: a card takes a twentieth of a second, and links are passed on while
 * an article is new; the thousands of numbers of an old publication would make
 * its build wait for minutes.  The others have the card of their article.
 */
const most = 100

/** Letters of a sentence that can still be read in two lines; Chinese ones count twice. */
const longest = 150

/** Path of the social card of a claim, `/zh/slug/claims/id/card.png`. */
export function claimCardPath(slug: string, language: Language, id: string): string {
  return `${claimPath(slug, language, id)}card.png`
}

/** Whether a claim has a card of its own: nothing doubtful is written large. */
export async function hasClaimCard(
  {slug}: SiteArticle,
  language: Language,
  {verdict}: ShownFact
): Promise<boolean> {
  if (verdict !== 'agrees') return false
  let numbers = 0
  for (const article of await loadArticles()) {
    numbers += article.editions[language]?.facts.length ?? 0
    if (article.slug === slug) return numbers <= most || numbers === article.editions[language]!.facts.length
    if (numbers > most) return false
  }
  return false
}

/** Draw the social card of a claim: the number, of what, its sentence, and how it was checked. */
export function claimCardOf(article: SiteArticle, language: Language, fact: ShownFact): Promise<Uint8Array> {
  const {evidence} = describeFact(fact, language)
  const {verdictMeanings} = textsIn(language)
  const letters = [...fact.sentence].reduce((sum, letter) => sum + (letter > '\u2E7F' ? 2 : 1), 0)
  return keptDrawing({
    language,
    title: letters > longest ? article.editions[language]!.frontmatter.title : fact.sentence,
    figure: isDrawable(fact) ? {kind: 'share', value: fact.value} : {kind: 'none'},
    numeral: fact.written,
    label: labelOfFact(fact, language),
    footer: [settings.name[language], verdictMeanings[fact.verdict], evidence].join(' · ')
  })
}
