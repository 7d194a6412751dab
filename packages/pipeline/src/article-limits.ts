import {report} from '@collate/findings'
import {VFile} from 'vfile'
import {storeFile, type FileResult} from './file-result.ts'
import type {Ending, Limit} from './pool/protocol.ts'
import {articleFault} from './rules/article-fault.ts'

/** For one file, start-up not counted. */
export const articleLimits = {milliseconds: 10_000, megabytes: 512}

const seconds = articleLimits.milliseconds / 1000

/** What comes of a file whose check had to be ended. */
export function endedFile(path: string, ending: Ending): FileResult {
  const file = new VFile({path})
  if (ending.kind === 'fault') articleFault.report(file, ending)
  else reportLimit(file, ending.kind)
  return storeFile(file, {claims: 0, statistics: []})
}

function reportLimit(file: VFile, limit: Limit): void {
  const {actual, expected, note} = wordings[limit]
  report(
    file,
    {
      ruleId: 'article-limit',
      severity: 'error',
      reason: `Unexpected check ${actual}, expected at most \`${expected}\``,
      place: {line: 1, column: 1},
      claim: limit,
      actual,
      expected: [expected],
      note
    },
    '@collate/pipeline'
  )
}

const wordings = {
  time: {
    actual: `of more than \`${seconds} s\``,
    expected: `${seconds} s`,
    note: {
      zh: '这个文件的检查用时过长，已被中止，里面的内容都没有核对。其他文件不受影响。请拆分文件，或简化其中反复嵌套的标记。',
      en: 'The check of this file took too long and was ended; nothing in it was checked.  Other files are not affected.  Split the file, or simplify markup that is nested again and again.'
    }
  },
  memory: {
    actual: `that needs more than \`${articleLimits.megabytes} MiB\``,
    expected: `${articleLimits.megabytes} MiB`,
    note: {
      zh: '这个文件的检查占用内存过多，已被中止，里面的内容都没有核对。其他文件不受影响。请拆分文件，或简化其中反复嵌套的标记。',
      en: 'The check of this file needed too much memory and was ended; nothing in it was checked.  Other files are not affected.  Split the file, or simplify markup that is nested again and again.'
    }
  },
  depth: {
    actual: 'of markup nested too deep',
    expected: 'a flat text',
    note: {
      zh: '这个文件里的标记嵌套太深，无法检查。请减少列表、引用或标签的层数。',
      en: 'The markup of this file is nested too deep to be checked.  Use fewer levels of lists, quotations or tags.'
    }
  }
} as const
