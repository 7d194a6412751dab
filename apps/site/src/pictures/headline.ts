import type {Figure} from '@collate/covers'
import type {SiteArticle, SiteEdition} from '../articles/edition.ts'
import {describeFact} from '../facts/description.ts'
import type {Fact} from '../facts/fact.ts'
import {languages, type Language} from '../texts/text.ts'

/** The number that an article is drawn with. */
export type Headline = {
  figure: Figure
  /** As each edition writes it. */
  written: Partial<Record<Language, string>>
  /** What it measures, of whom and when. */
  labels: Partial<Record<Language, string>>
}

/**
 * Choose the number that stands on the cover: the first share that its source
 * bears out, so that nothing doubtful is ever written large.
 */
export function chooseHeadline(article: SiteArticle): Headline {
  const editions = languages.flatMap((language) => article.editions[language] ?? [])
  const fact = editions.flatMap(({facts}) => facts).find(isDrawable)
  if (!fact) return {figure: {kind: 'none'}, written: {}, labels: {}}
  return {
    figure: {kind: 'share', value: fact.value},
    written: perEdition(editions, fact, (own) => own.written),
    labels: perEdition(editions, fact, (own, language) => labelOf(own, language))
  }
}

/** A plain percentage of one statistic, neither a floor nor a range. */
function isDrawable(fact: Fact): boolean {
  const isPlain = fact.kind === 'percent' && fact.hedge === 'exactly' && !fact.upper
  return (
    isPlain && fact.verdict === 'agrees' && fact.statistics.length === 1 && /^\d+(?:\.\d+)?$/.test(fact.value)
  )
}

function perEdition(
  editions: SiteEdition[],
  fact: Fact,
  say: (fact: Fact, language: Language) => string
): Partial<Record<Language, string>> {
  const said = editions.flatMap(({facts, language}) => {
    const own = facts.find(({id}) => id === fact.id)
    return own ? [[language, say(own, language)] as const] : []
  })
  return Object.fromEntries(said)
}

function labelOf(fact: Fact, language: Language): string {
  const {measure, period} = describeFact(fact, language)
  const population = fact.statistics[0]!.population.label[language]
  return [population, measure, period].join(' · ')
}
