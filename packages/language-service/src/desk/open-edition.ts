import type {Edition} from '@collate/articles'
import {ConfigurationError} from '@collate/publication/core'
import type {DeskFinder} from './find-desk.ts'
import {reportedPath, slugOfPath} from './places.ts'
import type {PublicationDesk} from './publication-desk.ts'

/** An edition that was checked, with its article and publication. */
export type OpenEdition = {desk: PublicationDesk; edition: Edition; editions: readonly Edition[]}

/**
 * Answer what is asked about an edition.
 *
 * @param nothing - the answer about any other file, and in a publication whose configuration cannot be used
 */
export async function ofEdition<T>(
  path: string,
  finder: DeskFinder,
  nothing: T,
  answer: (open: OpenEdition) => T | Promise<T>
): Promise<T> {
  const open = await openEditionAt(path, finder).catch((error: unknown) => {
    if (error instanceof ConfigurationError) return undefined
    throw error
  })
  return open ? answer(open) : nothing
}

async function openEditionAt(path: string, finder: DeskFinder): Promise<OpenEdition | undefined> {
  const desk = await finder.find(path)
  const reported = desk && reportedPath(path, desk.publication)
  const slug = reported === undefined ? undefined : slugOfPath(reported)
  const checked = slug === undefined ? undefined : await desk?.check(slug)
  const edition = checked?.editions.find((d) => d.path === reported)
  return desk && checked && edition && {desk, edition, editions: checked.editions}
}
