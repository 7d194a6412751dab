import {existsSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {closest} from '@collate/statistics/model'
import {UnusableError} from '../unusable-error.ts'

/** Where things are, to tell what a path means. */
export type SelectedPlaces = {
  content: string
  data: string
  /** Slugs of all articles. */
  slugs: ReadonlySet<string>
}

/**
 * Find out what was asked for.
 *
 * @param path - a slug; or a path, from here, from the content or from the data
 *   directory, of an article, a file of one, or a data package
 * @returns the beginning of the paths that reports use, `''` for all of them
 * @throws {UnusableError} where nothing is there
 */
export function selectPath(path: string, {content, data, slugs}: SelectedPlaces): string {
  const slug = path.replace(/\/+$/, '')
  if (slugs.has(slug)) return `articles/${slug}`

  for (const place of [resolve(path), join(content, path), join(data, path)]) {
    if (!existsSync(place)) continue
    const inData = below(data, place)
    if (inData !== undefined) return inData === '' ? 'data' : `data/${inData}`
    const inContent = below(content, place)
    if (inContent !== undefined) return inContent
  }

  const near = closest(slug.split('/').at(-1)!, slugs)
  throw new UnusableError(
    `Unexpected path \`${path}\`, expected an article, a file of one, or a data package`,
    near
      ? `did you mean \`${near}\`?`
      : 'give a slug, the name of a data package, or a path in the content or the data directory'
  )
}

function below(directory: string, path: string): string | undefined {
  const rest = relative(directory, path)
  if (rest === '..' || rest.startsWith(`..${sep}`) || resolve(rest) === rest) return undefined
  return rest.split(sep).join('/')
}
