import type {Language} from '@collate/claims'
import type {TermIndex} from '@collate/claims/terms'
import type {DataPackage, Indicator, Statistics} from '@collate/statistics'
import {createSeries, currentRows, seriesOf, type Series} from '@collate/statistics/model'
import {compilePopulations, compileWords, type Words} from './vocabulary.ts'

/** Data packages, indexed for many lookups. */
export type Library = {
  /** Names of all packages. */
  names(): string[]
  /** Without its values: those are looked up as series, so that it can be told which of them a text depends on. */
  package(name: string): Omit<DataPackage, 'observations'> | undefined
  /**
   * The values of an indicator; of each the version that counted at a date.
   *
   * @param date - default: today's knowledge
   */
  series(indicator: Indicator, date?: string): Series
  /** All that was ever published of it. */
  versions(indicator: Indicator): Series
  /** Words of these packages, compiled when first asked for. */
  words(packages: Iterable<string>, language: Language): Words
  /** Names of the populations of all packages, and of one of each. */
  everyPopulation(language: Language): TermIndex<string>
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

/** Dates of articles that are kept in mind for one indicator. */
const mostDates = 100

/** Words of packages that an article cites together: of the first of them, which they are kept as long as. */
type KnownWords = {packages: readonly DataPackage[]; words: Words}

/** What is made of a package is kept as long as the package is: who has more of them than memory makes some anew. */
function createLibrary({packages}: Statistics): Library {
  const indexes = new WeakMap<DataPackage, Map<string, Series>>()
  const current = new WeakMap<Series, Map<string, Series>>()
  const words = new WeakMap<object, Map<string, KnownWords>>()
  const populations: Partial<Record<Language, TermIndex<string>>> = {}
  return {
    names: () => [...packages.keys()],
    package: (name) => packages.get(name),
    versions,
    series,
    words: wordsOf,
    everyPopulation: (language) => (populations[language] ??= compilePopulations(packages.values(), language))
  }

  function versions(indicator: Indicator): Series {
    const data = packages.get(indicator.package)!
    let index = indexes.get(data)
    if (!index) indexes.set(data, (index = seriesOf(data)))
    return index.get(indicator.id)!
  }

  function series(indicator: Indicator, date = ''): Series {
    const all = versions(indicator)
    let dates = current.get(all)
    if (!dates) current.set(all, (dates = new Map()))
    let found = dates.get(date)
    if (!found) {
      const rows = date === '' ? currentRows(all.rows) : currentRows(all.rows, date)
      // Most indicators have one version of each value, and one series for all dates.
      found = rows.length === all.rows.length ? all : createSeries(indicator, rows)
      if (dates.size >= mostDates) dates.clear()
      dates.set(date, found)
    }
    return found
  }

  function wordsOf(names: Iterable<string>, language: Language): Words {
    // What nobody has published has no words: a name that is being written is none of its own.
    const known = [...new Set(names)].filter((name) => packages.has(name)).toSorted()
    const cited = known.map((name) => packages.get(name)!)
    const keeper = cited[0] ?? none
    const kept = words.get(keeper) ?? new Map<string, KnownWords>()
    words.set(keeper, kept)
    const key = `${language} ${known.join(' ')}`
    const found = kept.get(key)
    if (found?.packages.every((d, index) => d === cited[index])) return found.words
    const made = compileWords(cited, language)
    kept.set(key, {packages: cited, words: made})
    return made
  }
}

/** Stands for the package where none is cited. */
const none = {}
