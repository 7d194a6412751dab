import type {Generator} from '../mutant.ts'

const rules = [
  'statistic-measure',
  'statistic-population',
  'statistic-category',
  'statistic-period',
  'statistic-unit'
]

/** A citation of another statistic that happens to have the same value. */
export const lookalikes: Generator = ({source, claims, statistics}) =>
  claims.flatMap((claim) => {
    const observation = claim.observations[0]
    if (!observation || claim.observations.length > 1) return []
    const found = statistics.packages
      .get(observation.indicator.package)!
      .observations.filter(
        (other) => other.indicator !== observation.indicator && other.value === observation.value
      )
    const at = source.lastIndexOf(`cite="${claim.cite}"`, claim.start) + 'cite="'.length
    return found.slice(0, 3).map((other) => ({
      facet: 'look-alike',
      rules,
      start: at,
      end: at + claim.cite.length,
      replacement: `${other.indicator.package}/${other.indicator.id}@${other.period}${other.category ? `#${other.category.id}` : ''}`
    }))
  })
