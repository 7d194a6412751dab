import {report} from '@collate/findings'
import {readLedger, type Ledger} from '@collate/links/ledger'
import type {VFile} from 'vfile'
import {oversize} from './oversize.ts'
import {openSource, type ReadSource} from './open-source.ts'

/** What earlier days know of links, and its file where something is wrong with it. */
export type OpenLedger = {ledger: Ledger; files: VFile[]}

/** Ten thousand links, each with all that is known of it. */
const maximumSize = 4 * 1024 * 1024

/**
 * Read the link ledger of a publication; one that is not there is empty.
 *
 * One that cannot be read makes no link younger or older than it is.
 */
export function openLedger(read: ReadSource): OpenLedger {
  const file = openSource(read, 'links.json')
  if (!file) return {ledger: {}, files: []}
  if (file.messages.length > 0 || oversize(file, maximumSize)) return {ledger: {}, files: [file]}

  try {
    return {ledger: readLedger(String(file)), files: []}
  } catch (error) {
    report(
      file,
      {
        ruleId: 'article-file',
        severity: 'error',
        reason:
          error instanceof SyntaxError
            ? 'Unexpected text that is not JSON, expected `{}`'
            : String((error as Error).message),
        place: {line: 1, column: 1},
        note: {
          zh: '这份链接台账只由主分支上的 `collate links --record` 写入：请取主分支上的那一份。',
          en: 'The ledger is written by `collate links --record` on the main branch, and by nothing else: take it as it is there.'
        }
      },
      '@collate/pipeline'
    )
    return {ledger: {}, files: [file]}
  }
}
