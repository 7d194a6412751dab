import {readEdition, type Edition, type Language} from '@collate/articles'
import {contentDisk} from '@collate/articles/disk'
import {checkContent, type CheckOptions} from '@collate/pipeline'
import {UnusableError} from '@collate/pipeline/outcome'
import type {VFile} from 'vfile'
import {startProgress} from '../progress.ts'
import {tellFor} from '../told.ts'
import {UsageError} from '../usage-error.ts'
import type {World} from '../world.ts'

/**
 * Check what is asked for, as `collate check` does.
 *
 * @throws {UsageError} where a directory or path leads nowhere
 */
export async function checkSelected(options: CheckOptions, world: World): Promise<VFile[]> {
  const progress = startProgress(world.err, {tell: tellFor(world)})
  return checkContent({...options, progress: progress.show})
    .catch((error: unknown) => {
      throw error instanceof UnusableError ? new UsageError(error.message, error.hint) : error
    })
    .finally(progress.end)
}

/** Read the edition that a report calls `articles/<slug>/<language>.mdx`. */
export async function readReported(content: string, path: string): Promise<Edition> {
  const [, slug, name] = path.split('/')
  return readEdition(content, slug!, name!.slice(0, -'.mdx'.length) as Language, contentDisk)
}
