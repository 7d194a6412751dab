import {resolve} from 'node:path'
import {findPublication, publicationDisk, readCheckSettings, type Publication} from '@collate/publication'
import {readTextAt} from '@collate/pipeline/data-at'
import {UnusableError} from '@collate/pipeline/unusable-error'
import {UsageError} from './usage-error.ts'
import type {World} from './world.ts'

/** What was given for `--content` and `--data`; paths may be relative to the working directory. */
export type PlaceValues = {content?: string | undefined; data?: string | undefined}

/**
 * Find the publication that the working directory belongs to; what stands on
 * the command line wins over its configuration.
 *
 * @throws {ConfigurationError} where the configuration says what cannot be
 */
export function readPublication({content, data}: PlaceValues, {cwd}: World): Publication {
  const publication = findPublication(cwd, publicationDisk)
  return {
    ...publication,
    ...(content !== undefined && {content: resolve(cwd, content)}),
    ...(data !== undefined && {data: resolve(cwd, data)})
  }
}

/**
 * Find the publication as a check sees it: what a branch changes is judged by
 * the `check` of its base, since whoever writes a branch could otherwise
 * choose what is looked at.
 *
 * @param since - git revision
 * @throws {ConfigurationError} where the configuration says what cannot be, as it is now
 * @throws {UsageError} where there is no such revision
 */
export async function readJudgedPublication(
  values: PlaceValues,
  since: string | undefined,
  world: World
): Promise<Publication> {
  const publication = readPublication(values, world)
  if (since === undefined || publication.file === undefined) return publication
  const text = await readTextAt(publication.file, since).catch((error: unknown) => {
    throw error instanceof UnusableError ? new UsageError(error.message, error.hint) : error
  })
  return {...publication, check: readCheckSettings(publication.root, text)}
}
