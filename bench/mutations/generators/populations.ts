import {statAround, type Generator} from '../mutant.ts'

const rules = ['statistic-population']

/** The same number, of somebody else. */
export const populations: Generator = ({language, source, claims, statistics}) =>
  claims.flatMap((claim) => {
    const observation = claim.observations[0]
    const stat = statAround(source, claim.start)
    if (!observation || !stat) return []
    const base = observation.population
    const others = statistics.packages.get(observation.indicator.package)!.populations.values()
    const text = source.slice(stat.start, stat.end)
    const named = [base.label[language], ...base.aliases[language]]
      .filter((name) => text.includes(name))
      .toSorted((a, b) => b.length - a.length)[0]
    if (!named) return []
    const start = stat.start + text.indexOf(named)
    return [...others]
      .filter((other) => other.id !== base.id && !isSynonym(other.label[language], base, language))
      .slice(0, 4)
      .map((other) => ({
        facet: 'population',
        rules,
        start,
        end: start + named.length,
        replacement: other.label[language]
      }))
  })

function isSynonym(
  name: string,
  base: {label: Record<string, string>; aliases: Record<string, string[]>},
  language: string
) {
  return name === base.label[language] || base.aliases[language]!.includes(name)
}
