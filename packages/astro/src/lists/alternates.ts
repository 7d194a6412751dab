import type {Alternate} from '../articles/alternates.ts'
import {languages} from '../articles/languages.ts'
import type {Language} from '../texts/text.ts'

/**
 * The same list in each language that has it.
 *
 * @param pathIn - path of the list in a language, where there is one
 */
export async function alternatesOfList(
  pathIn: (language: Language) => Promise<string | undefined>
): Promise<Alternate[]> {
  const found = await Promise.all(
    languages.map(async (language) => {
      const path = await pathIn(language)
      return path === undefined ? [] : [{hreflang: language, path}]
    })
  )
  const pages = found.flat()
  return pages[0] ? [...pages, {hreflang: 'x-default', path: pages[0].path}] : []
}

/**
 * The ways to the other languages that a reader is offered: where one has no such
 * list, it leads to all that it has of the kind.
 *
 * @param kind - `topics/`
 */
export function viewsOfList(alternates: readonly Alternate[], kind: string): Alternate[] {
  return languages.map(
    (language) =>
      alternates.find(({hreflang}) => hreflang === language) ?? {
        hreflang: language,
        path: `/${language}/${kind}`
      }
  )
}
