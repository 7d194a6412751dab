import type {Library} from './library.ts'

/**
 * Watch what is looked up in a library.
 *
 * @param asked - takes a name for each look: `package` for what a data package
 *   calls things, `package/indicator` for the values of one, `* words` for what all of them
 *   call things
 */
export function watchLibrary(library: Library, asked: Set<string>): Library {
  return {
    // Asked for where one is not there, and that depends on all data.
    names: () => library.names(),
    package(name) {
      asked.add(name)
      return library.package(name)
    },
    series(indicator, date) {
      asked.add(`${indicator.package}/${indicator.id}`)
      return library.series(indicator, date)
    },
    versions(indicator) {
      asked.add(`${indicator.package}/${indicator.id}`)
      return library.versions(indicator)
    },
    words(packages, language) {
      const names = [...packages]
      for (const name of names) asked.add(name)
      return library.words(names, language)
    },
    everyPopulation(language) {
      asked.add('* words')
      return library.everyPopulation(language)
    }
  }
}
