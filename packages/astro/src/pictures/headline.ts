import type {Figure} from '@collate/covers'
import {isFact} from '@collate/statistics/model'
import type {SiteArticle, SiteEdition} from '../articles/edition.ts'
import {describeFact} from '../facts/description.ts'
import type {ShownFact} from '../facts/fact.ts'
import {interfaceLanguages, type Language} from '../texts/text.ts'

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
 * bears out, so that nothing doubtful is ever written large.  Where the text says
 * it as a change from one year to another, the change is drawn.
 */
export function chooseHeadline(article: Pick<SiteArticle, 'editions'>): Headline {
  const editions = interfaceLanguages.flatMap((language) => article.editions[language] ?? [])
  const facts = editions.flatMap((edition) => edition.facts).filter(isDrawable)
  const [first] = facts
  if (!first) return {figure: {kind: 'none'}, written: {}, labels: {}}
  const waves = facts.filter((other) => isSameMeasure(first, other)).toSorted(byPeriod)
  const [from = first, fact = first] = [waves[0], waves.at(-1)]
  const isChange = from.statistics[0]!.period < fact.statistics[0]!.period
  return {
    figure: isChange
      ? {kind: 'change', from: pointOf(from), to: pointOf(fact)}
      : {kind: 'share', value: fact.value},
    written: perEdition(editions, fact, (own) => own.written),
    labels: perEdition(editions, fact, (own, language) => labelOfFact(own, language))
  }
}

/** A plain percentage of one statistic, neither a floor nor a range, nor a growth, nor what was only expected. */
export function isDrawable(fact: ShownFact): boolean {
  const isPlain = fact.kind === 'percent' && fact.hedge === 'exactly' && !fact.upper
  const [statistic] = fact.statistics
  const isShare = statistic !== undefined && statistic.versus === undefined && isFact(statistic)
  return (
    isPlain &&
    isShare &&
    fact.verdict === 'agrees' &&
    fact.statistics.length === 1 &&
    /^\d+(?:\.\d+)?$/.test(fact.value)
  )
}

/** Said in one breath, of the same thing in whole years. */
function isSameMeasure(fact: ShownFact, other: ShownFact): boolean {
  const [one, two] = [fact, other].map(({statistics}) => statistics[0]!)
  return (
    fact.sentence === other.sentence &&
    one!.indicator.id === two!.indicator.id &&
    one!.category?.id === two!.category?.id &&
    one!.population.id === two!.population.id &&
    [one, two].every((statistic) => /^\d{4}$/.test(statistic!.period))
  )
}

function byPeriod(left: ShownFact, right: ShownFact): number {
  return left.statistics[0]!.period.localeCompare(right.statistics[0]!.period)
}

function pointOf({value, statistics}: ShownFact): {value: string; period: string} {
  return {value, period: statistics[0]!.period}
}

function perEdition(
  editions: SiteEdition[],
  fact: ShownFact,
  say: (fact: ShownFact, language: Language) => string
): Partial<Record<Language, string>> {
  const said = editions.flatMap(({facts, language}) => {
    const own = facts.find(({states}) => states === fact.states)
    return own ? [[language, say(own, language)] as const] : []
  })
  return Object.fromEntries(said)
}

/** What a number measures, of whom and when, in one line. */
export function labelOfFact(fact: ShownFact, language: Language): string {
  const {measure, period} = describeFact(fact, language)
  const population = fact.statistics[0]?.population.label[language]
  return [population, measure, period].filter(Boolean).join(' · ')
}
