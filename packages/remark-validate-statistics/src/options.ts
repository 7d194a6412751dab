import {failOnForm, type FailOn} from '@collate/findings/fail-on'
import {checkOptions, oneOfWords, wrongOption, type OptionForm} from '@collate/findings/plugin-options'
import type {Language} from '@collate/claims'
import type {Statistics} from '@collate/statistics'

/** Configuration of the plugin; all but `statistics` can stand in JSON. */
export type Options = {
  /** Data packages that articles cite, loaded or being loaded. */
  statistics?: Statistics | Promise<Statistics>
  /**
   * The directory of them, relative to `cwd` of the file.  Without either, the publication says where they are:
   * `collate.config.json`, looked for from there upwards.
   */
  data?: string
  /** Language of files that do not say their own (default: `zh` for `zh.mdx`, else `en`). */
  language?: Language
  /** `YYYY-MM-DD`, against which notes run out (default: the day of the check). */
  today?: string
  /**
   * From which messages on to throw, once all of them are in the file (default:
   * `error`).  `never` is for hosts that look at the messages themselves.
   */
  failOn?: FailOn
}

const plugin = 'remark-validate-statistics'

const forms: Record<keyof Options, OptionForm> = {
  statistics: {test: isLoaded, expected: 'what `loadStatistics` gives; for the path of a directory, `data`'},
  data: {test: (value) => typeof value === 'string' && value !== '', expected: 'the path of a directory'},
  language: oneOfWords(['zh', 'en'] satisfies Language[]),
  today: {test: isDay, expected: 'a day as `YYYY-MM-DD`'},
  failOn: failOnForm
}

/**
 * Read the options of the plugin.
 *
 * @param options - as they came, perhaps from JSON
 * @throws {TypeError} that names the first option it cannot use, and what was expected
 */
export function readOptions(options: unknown): Options {
  checkOptions(options, forms, plugin)
  const given = Object.entries(options ?? {}).filter(([, value]) => value !== undefined && value !== null)
  const read = Object.fromEntries(given) as Options
  if (read.statistics && read.data !== undefined)
    throw wrongOption('option `data` beside `statistics`', plugin, 'one of them')
  return read
}

function isLoaded(value: unknown): boolean {
  if (typeof value !== 'object') return false
  const {packages, then} = value as {packages?: unknown; then?: unknown}
  return packages instanceof Map || typeof then === 'function'
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
