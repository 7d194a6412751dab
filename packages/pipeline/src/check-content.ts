import type {VFile} from 'vfile'
import type {CheckOptions} from './check-options.ts'
import {checkPublication} from './check-publication.ts'
import {readSettings} from './settings.ts'

/**
 * Check articles and the data they cite.
 *
 * The one function that checks: the command, the site and the editor call it.
 *
 * @returns a file for each edition, and for whatever else something was found
 *   in, sorted by path; paths are relative to the content directory, or
 *   `data/<package>/<file>`.  Findings are `file.messages`, counts
 *   `file.data.checked`; `file.value` is there where something was found, in it
 *   or beside it.
 * @throws {UnusableError} where a directory cannot be read or nothing is selected
 */
export async function checkContent(options: CheckOptions): Promise<VFile[]> {
  const {files} = await checkPublication(readSettings(options))
  return files
}
