import type {VFile} from 'vfile'
import type {Tell} from './told.ts'

/**
 * A report: files in, text out.  The caller prints it.
 *
 * What grows with the texts, and not only with what was found in them, comes in
 * pieces: of many articles it is longer than a string can be.
 */
export type Reporter = (files: readonly VFile[], settings: ReporterSettings) => string | Iterable<string>

/** How a report is written, beside what stands in it. */
export type ReporterSettings = {
  /** Whether to paint for a terminal. */
  colour: boolean
  /** How its reader is told things. */
  tell: Tell
  /** The content directory, relative to where the report is read: `content`. */
  content: string
  /** The data directory, likewise. */
  data: string
  /** Where the report is one of several: `json` says of which, so that they can be made one. */
  part?: ReportedPart | undefined
}

/** Which part of a check a report is of, `2/5`, and the version that checked it. */
export type ReportedPart = {shard: string; version: string}

/** Path of a file for a reader that knows the repository and not the content directory. */
export function locate(path: string, settings: ReporterSettings): string {
  const [folder, rest] = path.startsWith('data/')
    ? [settings.data, path.slice('data/'.length)]
    : [settings.content, path]
  return folder === '' || folder === '.' ? rest : `${folder}/${rest}`
}
