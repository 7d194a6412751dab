/**
 * Say that a fault of ours has ended the check of a file, so that the others are
 * checked all the same.
 *
 * See `article-fault.md`.
 */
import {report} from '@collate/findings'
import type {VFile} from 'vfile'

/** A fault of ours, as far as whoever mends it needs to know. */
export type OwnFault = {
  /** Message of the error, or how a process ended. */
  reason: string
  /** Trace of the error; `''` where there is none. */
  stack: string
}

/** What has been thrown, as a fault of ours. */
export function ownFaultOf(error: unknown): OwnFault {
  const {message, stack = ''} = error instanceof Error ? error : new Error(String(error))
  return {reason: message, stack}
}

export const articleFault = {
  id: 'article-fault',

  /** Add the finding to a file. */
  report(file: VFile, {reason, stack}: OwnFault): void {
    const at = ownPlace.exec(stack)?.[1]
    const actual = reason.replace(/\s+/g, ' ').replaceAll('`', '´').slice(0, longest)
    report(
      file,
      {
        ruleId: articleFault.id,
        severity: 'error',
        reason: `Unexpected fault of ours \`${actual}\`, expected a check to the end`,
        place: {line: 1, column: 1},
        claim: actual,
        actual,
        note: {zh: notes.zh(at), en: notes.en(at)}
      },
      '@collate/pipeline'
    )
  }
}

const longest = 200

/** The first line of a trace that stands in a package, without what a machine calls its folders. */
const ownPlace = /\/((?:packages|apps|node_modules)\/[^\s()]{1,200}:\d{1,7}):\d/

const notes = {
  zh: (at = '') =>
    `检查程序自身在这里出了错${at && `（${at}）`}，这个文件没有检查完，里面的内容不能算核对过。其他文件照常检查。错不在文章，请把文章和这条信息一起报告给我们。`,
  en: (at = '') =>
    `The check itself went wrong here${at && ` (${at})`}, so nothing in this file counts as checked.  All other files are checked.  The article is not to blame: please report it to us together with this message.`
}
