import {reportFault} from '@collate/findings'
import type {VFile} from 'vfile'
import {articleFile, unreadable} from './rules/article-file.ts'
import {articlesFamily} from './edition-rule.ts'

/**
 * Say of a file that the system does not let it be read.
 *
 * @param code - of the system's error: `EACCES`
 */
export function reportUnreadable(file: VFile, code: string): void {
  reportFault(file, articleFile.id, unreadable(code), articlesFamily)
}
