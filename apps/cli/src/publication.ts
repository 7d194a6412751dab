import {resolve} from 'node:path'
import {findPublication, publicationDisk, type Publication} from '@collate/publication'
import {findPublicationAt} from '@collate/pipeline/revisions'
import {UnusableError} from '@collate/pipeline/outcome'
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
export function readPublication(values: PlaceValues, {cwd}: World): Publication {
  return withPlaces(findPublication(cwd, publicationDisk), values, cwd)
}

/**
 * Find the publication as a check sees it: what a branch changes is judged by
 * the configuration of its base, since whoever writes a branch could otherwise
 * choose what is looked at.
 *
 * @param since - git revision
 * @throws {ConfigurationError} where the configuration says what cannot be, or said it then
 * @throws {UsageError} where there is no such revision
 */
export async function readJudgedPublication(
  values: PlaceValues,
  since: string | undefined,
  world: World
): Promise<Publication> {
  const publication = readPublication(values, world)
  if (since === undefined) return publication
  const base = await findPublicationAt(world.cwd, publication.content, since).catch((error: unknown) => {
    throw error instanceof UnusableError ? new UsageError(error.message, error.hint) : error
  })
  return base ? withPlaces(base, values, world.cwd) : publication
}

function withPlaces(publication: Publication, {content, data}: PlaceValues, cwd: string): Publication {
  return {
    ...publication,
    ...(content !== undefined && {content: resolve(cwd, content)}),
    ...(data !== undefined && {data: resolve(cwd, data)})
  }
}
