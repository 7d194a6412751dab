import {report} from '@collate/findings'
import type {VFile} from 'vfile'

/**
 * Say that a table of the content directory is too large to be read.
 *
 * @param most - bytes
 * @returns whether it is
 */
export function oversize(file: VFile, most: number): boolean {
  const {length} = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : file.value!
  if (length <= most) return false
  const [actual, expected] = [`${Math.ceil(length / 1024)} KiB`, `${most / 1024} KiB`]
  report(
    file,
    {
      ruleId: 'article-limit',
      severity: 'error',
      reason: `Unexpected file of \`${actual}\`, expected at most \`${expected}\``,
      place: {line: 1, column: 1},
      claim: 'file',
      actual,
      expected: [expected],
      note: {
        zh: '超过这个大小的表检查起来很慢，所有文章都要等它。表里的内容都没有读取。',
        en: 'A table beyond this is slow to check, and every article waits for it.  Nothing in it was read.'
      }
    },
    '@collate/pipeline'
  )
  return true
}
