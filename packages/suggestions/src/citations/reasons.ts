import type {Language} from '@collate/claims'
import {periodInWords} from '@collate/statistics/model'
import {reasonPhrases as en} from '../en/reasons.ts'
import {reasonPhrases as zh} from '../zh/reasons.ts'
import {valueText} from '../value-text.ts'
import type {FacetVerdict} from './facets.ts'
import type {Proposal} from './proposal.ts'

/** What one facet says for or against a statistic, in the language of the article. */
export type Reason = {
  facet: 'value' | 'measure' | 'category' | 'population' | 'period' | 'direction'
  verdict: FacetVerdict
  text: string
}

/** How a language says it; each has a sentence without a full stop for every verdict. */
export type ReasonPhrases = {
  value: (verdict: FacetVerdict, source: string, isChange: boolean) => string
  measure: (verdict: FacetVerdict, found: readonly string[], missing: readonly string[]) => string
  category: (verdict: FacetVerdict, labels: readonly string[]) => string
  population: (verdict: FacetVerdict, label: string) => string
  period: (verdict: FacetVerdict, period: string, isNewest: boolean) => string
  direction: (verdict: FacetVerdict) => string
}

const languages: Record<Language, ReasonPhrases> = {zh, en}

/** Say why a statistic is proposed: one reason for each facet, the number first. */
export function reasonsOf({observation, facets}: Proposal, language: Language): Reason[] {
  const phrases = languages[language]
  const {value, measure, category, population, period, direction} = facets
  const {label} = observation.population
  const reasons: Reason[] = [
    {
      facet: 'value',
      ...value,
      text: phrases.value(value.verdict, valueText(value.row, language), value.isChange)
    },
    {facet: 'measure', ...measure, text: phrases.measure(measure.verdict, measure.found, measure.missing)},
    ...(population
      ? [
          {
            facet: 'population' as const,
            ...population,
            text: phrases.population(population.verdict, label[language])
          }
        ]
      : []),
    {
      facet: 'period',
      ...period,
      text: phrases.period(period.verdict, periodInWords(observation.when, language), period.isNewest)
    }
  ]
  if (category)
    reasons.splice(2, 0, {
      facet: 'category',
      ...category,
      text: phrases.category(category.verdict, labelsOf(category, observation, language))
    })
  if (direction) reasons.push({facet: 'direction', ...direction, text: phrases.direction(direction.verdict)})
  return reasons.map(({facet, verdict, text}) => ({facet, verdict, text}))
}

/** The categories that the text names; the one that it does not, where it names another or none. */
function labelsOf(
  {verdict, named}: NonNullable<Proposal['facets']['category']>,
  {category}: Proposal['observation'],
  language: Language
): string[] {
  return (verdict === 'agrees' ? named : [category!]).map((d) => d.label[language])
}
