import {report} from '@collate/findings'
import {VFile} from 'vfile'
import type {Ending, Limit} from '../pool/protocol.ts'
import {articleFault} from '../rules/article-fault.ts'

/** For one data package, start-up not counted; it has five tables, and an article one file. */
export const dataLimits = {milliseconds: 20_000, megabytes: 512}

const seconds = `${dataLimits.milliseconds / 1000} s`
const mebibytes = `${dataLimits.megabytes} MiB`

/** What comes of a data package that could not be read to the end. */
export function endedPackage(name: string, ending: Ending): VFile {
  const file = new VFile({path: `data/${name}`})
  if (ending.kind === 'fault') articleFault.report(file, ending)
  else reportLimit(file, ending.kind)
  return file
}

function reportLimit(file: VFile, limit: Limit): void {
  const [unexpected, expected] = wordings[limit]
  report(
    file,
    {
      ruleId: 'data-file',
      severity: 'error',
      reason: `Unexpected data package ${unexpected}, expected ${expected}`,
      place: {line: 1, column: 1},
      claim: limit,
      actual: unexpected.replaceAll('`', ''),
      expected: [expected.replaceAll('`', '')],
      note
    },
    '@collate/pipeline'
  )
}

const note = {
  zh: '读取这个数据包的工作已被中止，里面的内容都没有核对，也不能用来核对文章。其他数据包不受影响。请把报告拆成几个数据包。',
  en: 'Reading this data package was ended, so nothing of it was checked and no article can be judged by it.  Other data packages are not affected.  Split the report into several data packages.'
}

const wordings: Record<Limit, [unexpected: string, expected: string]> = {
  time: [`that takes more than \`${seconds}\` to read`, `at most \`${seconds}\``],
  memory: [`that needs more than \`${mebibytes}\` to be read`, `at most \`${mebibytes}\``],
  depth: ['that is nested too deep', 'a flat one']
}
