import {parseEdition} from '@collate/articles'
import type {Statistics} from '@collate/statistics'
import remarkValidateStatistics from 'remark-validate-statistics'
import {unified} from 'unified'
import {VFile} from 'vfile'

/** Judges the statistics of an article's source. */
export type Judge = (source: string) => VFile

/** @param path - `articles/<slug>/<language>.mdx` */
export function judgeOf(statistics: Statistics, path: string): Judge {
  const processor = unified().use(remarkValidateStatistics, {statistics, today: '2026-11-25'})
  return (source) => {
    const file = new VFile({path, value: source})
    const {tree} = parseEdition(file)
    if (tree) processor.runSync(tree, file)
    return file
  }
}

/** Errors of a file, as `line rule`. */
export function errorsOf(file: VFile): Array<{line: number; ruleId: string}> {
  return file.messages
    .filter((message) => message.fatal && !message.waived)
    .map((message) => ({line: message.line ?? 0, ruleId: message.ruleId ?? ''}))
}
