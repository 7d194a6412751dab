import {parseEdition} from '@collate/articles'
import {createReadingMemory} from '@collate/claims/reading'
import type {Statistics} from '@collate/statistics'
import remarkValidateStatistics from 'remark-validate-statistics'
import {unified} from 'unified'
import {VFile} from 'vfile'

/** Judges the statistics of an article's source. */
export type Judge = (source: string) => VFile

/** @param path - `articles/<slug>/<language>.mdx` */
export function judgeOf(statistics: Statistics, path: string): Judge {
  const processor = unified().use(remarkValidateStatistics, {
    statistics,
    today: '2026-11-25',
    failOn: 'never'
  })
  // Mutants differ in a sentence or two: the others are judged once, as for who writes.
  const memory = createReadingMemory()
  return (source) => {
    const file = new VFile({path, value: source})
    const {tree} = parseEdition(file)
    memory.renew()
    Object.assign(file.data, {readText: memory.read, again: memory.again})
    if (tree) processor.runSync(tree, file)
    return file
  }
}

type Finding = {line: number; ruleId: string}

/** Errors of a file. */
export function errorsOf(file: VFile): Finding[] {
  return findingsOf(file, true)
}

/** Warnings of a file that another one has not. */
export function newWarningsOf(file: VFile, clean: VFile): Finding[] {
  const known = new Set(findingsOf(clean, false).map(({line, ruleId}) => `${line} ${ruleId}`))
  return findingsOf(file, false).filter(({line, ruleId}) => !known.has(`${line} ${ruleId}`))
}

/** @param fatal - `true` for errors, `false` for warnings */
function findingsOf({messages}: VFile, fatal: boolean): Finding[] {
  return messages
    .filter((message) => message.fatal === fatal && !message.waived)
    .map((message) => ({line: message.line ?? 0, ruleId: message.ruleId ?? ''}))
}
