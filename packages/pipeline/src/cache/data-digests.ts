import type {DataPackage, Observation} from '@collate/statistics'
import type {Data} from '../data/gather-data.ts'
import {everything, everyWord, packageOf, sourcesOf} from './data-names.ts'
import {digest, digestAll} from './digest.ts'

/**
 * Digests of the data, by what can be looked up.
 *
 * What has looked at the values of `package/indicator` may have looked at the
 * words of the whole package, since other populations and measures are looked
 * for in a sentence.
 */
export type DataDigests = {
  /** @param name - `package`, `package/indicator`, `sourcesOf(package)`, all words or `everything` */
  of: (name: string) => string
  /** All names there are, but `everything`. */
  names: string[]
}

/**
 * Digest all data, once.
 *
 * @param extent - `rows`: with the place of each row, which messages point at;
 *   `values`: what the rows say, wherever they stand
 */
export function digestData(
  {statistics, unusable}: Pick<Data, 'statistics' | 'unusable'>,
  extent: 'rows' | 'values'
): DataDigests {
  const replace = (key: string, value: unknown): unknown => {
    if (value instanceof Map) return [...value.values()]
    return key === 'place' && extent === 'values' ? undefined : value
  }
  const allWords: string[] = []
  const digests = new Map(unusable.map((name) => [name, 'unusable']))

  for (const data of statistics.packages.values()) {
    const words = digest(JSON.stringify(wordsOf(data), replace))
    digests.set(data.name, words)
    allWords.push(words)
    digests.set(sourcesOf(data.name), digest(JSON.stringify([...data.sources], replace)))
    for (const [id, observations] of observationsByIndicator(data)) {
      const rows = observations.map((d) => JSON.stringify(valuesOf(d), replace))
      digests.set(`${data.name}/${id}`, digestAll([words, ...rows]))
    }
  }
  const names = [...digests.keys()]
  digests.set(everyWord, digestAll(allWords))
  digests.set(everything, digestAll([...digests].flat()))

  return {
    names,
    // What is not there depends on its whole package: the message says what is.
    of: (name) => digests.get(name) ?? digests.get(packageOf(name)) ?? digests.get(everything)!
  }
}

function observationsByIndicator({indicators, observations}: DataPackage): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>([...indicators.keys()].map((id) => [id, []]))
  for (const observation of observations) groups.get(observation.indicator.id)?.push(observation)
  return groups
}

/** What sentences are read with: populations and measures. */
function wordsOf({name, title, populations, indicators}: DataPackage): unknown {
  const measures = [...indicators.values()].map((d) => ({
    ...d,
    population: d.population.id,
    growth: d.growth && {...d.growth, of: d.growth.of.id}
  }))
  return [name, title, populations, measures]
}

/** Other versions of a row are rows of the same indicator, and stand for themselves. */
function valuesOf({indicator, category, population, ...observation}: Observation): unknown {
  return {
    ...observation,
    versions: undefined,
    indicator: indicator.id,
    category: category?.id,
    population: population.id
  }
}
