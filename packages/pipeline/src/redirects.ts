import {readRedirects} from '@collate/articles/content'
import type {VFile} from 'vfile'
import {oversize} from './oversize.ts'
import {openSource, type ReadSource} from './open-source.ts'

/** Tens of thousands of renamed articles. */
const maximumSize = 1024 * 1024

/**
 * Check the table of renamed and withdrawn articles.
 *
 * @param slugs - of the articles that there are
 * @returns its file, where something is wrong with it
 */
export function checkRedirects(read: ReadSource, slugs: ReadonlySet<string>): VFile[] {
  const file = openSource(read, 'redirects.csv')
  if (!file) return []
  if (file.messages.length === 0 && !oversize(file, maximumSize)) readRedirects(file, slugs)
  return file.messages.length > 0 ? [file] : []
}
