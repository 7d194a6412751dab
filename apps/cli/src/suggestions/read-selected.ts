import {resolve} from 'node:path'
import {readEdition, type Edition, type Language} from '@collate/articles'
import {checkContent, type CheckOptions} from '@collate/pipeline'
import {UnusableError} from '@collate/pipeline/unusable-error'
import type {VFile} from 'vfile'
import {startProgress} from '../progress.ts'
import {UsageError} from '../usage-error.ts'
import type {World} from '../world.ts'

/** What was given for `--content` and `--data`; paths may be relative to the working directory. */
export type SelectValues = {content?: string | undefined; data?: string | undefined}

/** Where things are, and which of them are asked for. */
export type Selected = Pick<CheckOptions, 'content' | 'data' | 'paths'>

/** Where things are, as absolute paths, by default those of this repository; nothing is looked at yet. */
export function readPlaces({content, data}: SelectValues, paths: readonly string[], {cwd}: World): Selected {
  return {
    content: resolve(cwd, content ?? 'content'),
    data: resolve(cwd, data ?? 'packages/statistics/data'),
    paths
  }
}

/**
 * Check what is asked for, as `collate check` does.
 *
 * @throws {UsageError} where a directory or path leads nowhere
 */
export async function checkSelected(options: CheckOptions, world: World): Promise<VFile[]> {
  const progress = startProgress(world.err)
  return checkContent({...options, progress: progress.show})
    .catch((error: unknown) => {
      throw error instanceof UnusableError ? new UsageError(error.message, error.hint) : error
    })
    .finally(progress.end)
}

/** Read the edition that a report calls `articles/<slug>/<language>.mdx`. */
export async function readReported(content: string, path: string): Promise<Edition> {
  const [, slug, name] = path.split('/')
  return readEdition(content, slug!, name!.slice(0, -'.mdx'.length) as Language)
}
