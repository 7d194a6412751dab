import type {Language} from '@collate/claims'
import type {DataPackage, Indicator, Statistics} from '@collate/statistics'
import {currentRows, seriesOf, type Series} from '@collate/statistics/model'
import {compileWords, type Words} from './vocabulary.ts'

/** Data packages, indexed for many lookups. */
export type Library = {
  /** Without its values: those are looked up as series, so that it can be told which of them a text depends on. */
  package(name: string): Omit<DataPackage, 'observations'> | undefined
  series(indicator: Indicator): Series
  /** Words of these packages, compiled when first asked for. */
  words(packages: Iterable<string>, language: Language): Words
}

const libraries = new WeakMap<Statistics, Library>()

/** Index data packages; done once for the same data. */
export function libraryOf(statistics: Statistics): Library {
  const known = libraries.get(statistics)
  if (known) return known
  const library = createLibrary(statistics)
  libraries.set(statistics, library)
  return library
}

function createLibrary({packages}: Statistics): Library {
  const indexes = new Map<string, Map<string, Series>>()
  const words = new Map<string, Words>()

  return {
    package: (name) => packages.get(name),
    series(indicator) {
      let index = indexes.get(indicator.package)
      if (!index) indexes.set(indicator.package, (index = currentSeries(packages.get(indicator.package)!)))
      return index.get(indicator.id)!
    },
    words(names, language) {
      const wanted = [...new Set(names)]
      const key = `${language} ${wanted.length > 1 ? wanted.toSorted().join(' ') : (wanted[0] ?? '')}`
      let found = words.get(key)
      if (!found) {
        const known = wanted.flatMap((name) => packages.get(name) ?? [])
        words.set(key, (found = compileWords(known, language)))
      }
      return found
    }
  }
}

/** One version of each value is judged by: the newest. */
function currentSeries(data: DataPackage): Map<string, Series> {
  return seriesOf({...data, observations: currentRows(data.observations)})
}
