import {sentenceAround, shownText, statAround, type Edit, type Generator, type Language} from '../mutant.ts'
import {isFalse, isHedged} from '../truth.ts'

const rules = ['statistic-population', 'statistic-value']

type Claim = Parameters<Generator>[0]['claims'][number]
type Population = Claim['observations'][number]['population']

/** The same number, of somebody else. */
export const populations: Generator = ({language, source, claims, statistics}) =>
  claims.flatMap((claim) => {
    const [observation] = claim.observations
    if (!observation) return []
    const {populations: all} = statistics.packages.get(observation.indicator.package)!
    const named = nameIn(source, claim, [...all.values()], language)
    if (!named) return []
    return [...all.values()]
      .filter((other) => other.id !== observation.population.id && !isTrueOf(claim, other, statistics))
      .slice(0, 5)
      .map((other) => ({
        facet: 'population',
        rules: isHedged(claim) ? [...rules, 'statistic-hedge'] : rules,
        ...named,
        replacement: other.label[language]
      }))
  })

/** The name of the base in the citation, else in the sentence where it is the only population. */
function nameIn(
  source: string,
  claim: Claim,
  all: Population[],
  language: Language
): Omit<Edit, 'replacement'> | undefined {
  const base = claim.observations[0]!.population
  const stat = statAround(source, claim.end - 1)
  const own = stat && find(source, stat, base, language)
  if (own) return own
  const sentence = sentenceAround(source, claim.start)
  const others = all.filter((d) => find(source, sentence, d, language))
  return others.length === 1 && others[0]!.id === base.id ? find(source, sentence, base, language) : undefined
}

function find(
  source: string,
  {start, end}: {start: number; end: number},
  {label, aliases}: Population,
  language: Language
): Omit<Edit, 'replacement'> | undefined {
  const names = [label[language], ...aliases[language]].toSorted((a, b) => b.length - a.length)
  const text = shownText(source, {start, end})
  for (const name of names) {
    const at = text.indexOf(name)
    if (at >= 0) return {start: start + at, end: start + at + name.length}
  }
}

/** 12% of either, over 70% of both: then the other name is true as well. */
function isTrueOf(
  claim: Claim,
  other: Population,
  {packages}: Parameters<Generator>[0]['statistics']
): boolean {
  const row = claim.observations[0]!
  if (row.population.aliases.en.includes(other.label.en) || row.population.label.en === other.label.en)
    return true
  const number = /\d[\d,]*(?:\.\d+)?/.exec(claim.written)?.[0]
  if (number === undefined || !isHedged(claim) || claim.observations.length > 1) return false
  const theirs = packages
    .get(row.indicator.package)!
    .observations.find(
      (d) =>
        d.period === row.period &&
        d.indicator === row.indicator &&
        d.category === row.category &&
        d.population === other
    )
  return theirs !== undefined && !isFalse({...claim, observations: [theirs]}, number, number)
}
