import {fontPath} from '../fonts/han-face.ts'
import {pageCharacters} from '../fonts/page-characters.ts'
import {endProcesses} from '../fonts/subset-pool.ts'
import {subsetFor} from '../fonts/subset.ts'
import type {BuiltSite, Pass} from './finish-pages.ts'

/** Bytes that a typeface should not exceed. */
const most = 80 * 1024

/**
 * Write the typefaces that pages name: their own characters and no others.
 *
 * @param cache - directory of what one build leaves for the next
 */
export function fonts(cache: string) {
  return (site: BuiltSite): Pass<string> => makeFonts(site, cache)
}

function makeFonts({write, logger}: BuiltSite, cache: string): Pass<string> {
  const characters = new Map<string, Set<string>>()

  return {
    read: ({document}) => [...pageCharacters(document)].join(''),
    take({path}, own) {
      const font = fontPath(path)
      const known = characters.get(font) ?? new Set()
      for (const character of own) known.add(character)
      characters.set(font, known)
    },
    async end() {
      const sets = Map.groupBy(characters, ([, own]) => [...own].toSorted().join(''))
      const made = [...sets].map(([own, named]) =>
        make(
          own,
          named.map(([path]) => path)
        )
      )
      await Promise.all(made)
      await endProcesses()
    }
  }

  /** Pages that hold the same characters have files of their own: what is on one may change. */
  async function make(own: string, paths: readonly string[]): Promise<void> {
    const font = await subsetFor(own, cache).catch((error: Error) => {
      throw new Error(`${paths[0]}: ${error.message}: write it otherwise, or choose another typeface`)
    })
    for (const path of paths) {
      if (font.length > most) logger.warn(`${path} is a typeface of ${font.length} bytes`)
      write(path.slice(1), font)
    }
  }
}
