import {parseEdition, type Edition, type Language} from '@collate/articles'
import {maximumSize, reportUnreadable} from '@collate/articles/content'
import {VFile} from 'vfile'

/**
 * Reads a file of a content directory at once: from a disk, or from what a
 * store without one has loaded.
 *
 * @param path - relative to the content directory
 * @param refuse - told the code of the system's error
 * @returns nothing where it cannot be read
 */
export type ReadSource = (path: string, refuse?: (code: string) => void) => Uint8Array | string | undefined

/**
 * Open a file that an article or publication may have.
 *
 * @returns nothing where it is not there, or is no file, which discovery tells;
 *   with a finding where the system refuses
 */
export function openSource(read: ReadSource, path: string): VFile | undefined {
  let code = ''
  const value = read(path, (d) => (code = d))
  if (value !== undefined) return new VFile({path, value})
  if (absent.has(code)) return undefined
  const file = new VFile({path})
  reportUnreadable(file, code)
  return file
}

const absent: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR', 'ENXIO'])

/** Open and parse one edition; without a tree, and with the reason, where it cannot be read. */
export function openEdition(read: ReadSource, slug: string, language: Language): Edition {
  const path = `articles/${slug}/${language}.mdx`
  const file = new VFile({path})
  const value = read(path, (code) => reportUnreadable(file, code))
  // One byte beyond the limit says that it is passed.
  if (value !== undefined) file.value = typeof value === 'string' ? value : value.subarray(0, maximumSize + 1)
  return parseEdition(file)
}
