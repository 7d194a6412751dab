import {join, resolve} from 'node:path'
import type {Publication} from '@collate/publication'
import type {BookFormat} from './takeaway/file.ts'
import {interfaceLanguages, type Language} from './texts/text.ts'

/** What a site is made of, and where it goes; all paths are absolute. */
export type BuildSettings = {
  /** The folder that settings of the publication are looked for in, upwards. */
  root: string
  /** Content directory: it holds `articles/`. */
  content: string
  /** Directory of the data packages. */
  data: string
  /** Where the built site goes. */
  out: string
  /** What one build may leave for the next. */
  cache: string
  /** Files that articles are made into, to take away. */
  takeaway: BookFormat[]
  /** Day of the build, against which waivers run out. */
  today: string
  /** Address that the site is published at, for canonical links and feeds. */
  site: string
  /** Folder that it stands in there: `/pub`, or nothing. */
  base: string
  /** The first one is its own. */
  languages: readonly Language[]
}

/**
 * Settings of a site; the environment wins over the configuration.
 *
 * @param root - folder of the site
 * @param printers - formats that this machine can make
 */
export function readBuildSettings(
  root: string,
  publication: Publication,
  {environment, formats}: {environment: NodeJS.ProcessEnv; formats: readonly BookFormat[]}
): BuildSettings {
  return {
    root,
    content: resolve(environment.COLLATE_CONTENT ?? publication.content),
    data: resolve(environment.COLLATE_DATA ?? publication.data),
    out: resolve(environment.COLLATE_OUT ?? join(root, 'dist')),
    cache: resolve(environment.COLLATE_CACHE ?? join(root, 'node_modules/.astro')),
    takeaway: environment.COLLATE_TAKEAWAY === 'off' ? [] : [...formats],
    today: new Date().toISOString().slice(0, 10),
    site: environment.COLLATE_SITE ?? publication.site.url ?? 'https://collate.example',
    base: publication.site.base ?? '',
    languages: publication.site.languages ?? interfaceLanguages
  }
}
