import picomatch from 'picomatch'
import type {Configuration, SiteSettings} from './configuration.ts'
import {pathFrom, pathIn} from './paths.ts'

/** What a check of the publication goes by. */
export type CheckSettings = {
  /** Severity of numbers without a citation that would be warnings (default: `warning`); no key makes an error less. */
  uncited: 'warning' | 'error'
  /** Whether missing rights and credits are errors. */
  release: boolean
  /**
   * Whether a file is none of the publication's.
   *
   * @param path - absolute
   */
  isIgnored: (path: string) => boolean
}

/** Where a publication is, and what it is like; all paths are absolute. */
export type Publication = {
  /** The folder of `collate.config.json`; without one, where it was looked for. */
  root: string
  /** `collate.config.json`; absent where there is none. */
  file?: string
  /** Holds `articles/`. */
  content: string
  /** Holds the data packages. */
  data: string
  site: SiteSettings
  check: CheckSettings
}

/** Fill in what a configuration leaves out. */
export function createPublication(
  root: string,
  {content = 'content', data = 'data', site = {}, check = {}}: Configuration
): Publication {
  return {
    root,
    content: pathIn(root, content),
    data: pathIn(root, data),
    site,
    check: createCheckSettings(root, check)
  }
}

function createCheckSettings(
  root: string,
  {uncited = 'warning', release = false, ignore}: NonNullable<Configuration['check']>
): CheckSettings {
  const matches = ignore?.length ? picomatch(ignore, {dot: true}) : () => false
  return {
    uncited,
    release,
    isIgnored(path) {
      const name = pathFrom(root, path)
      // `draft-*/**` is meant for the folder as well.
      return matches(name) || matches(`${name}/`)
    }
  }
}
