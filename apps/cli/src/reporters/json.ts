import {readCheckedFile, type CheckedFile} from '../checked-file.ts'
import type {Reporter} from '../reporter.ts'

/** The shape of DESIGN.md section 7: an array of all files that have been checked. */
export const json: Reporter = (files) =>
  files.length === 0 ? '[]\n' : `[\n${files.map((d) => writeFile(readCheckedFile(d))).join(',\n')}\n]\n`

/** Messages are for people too; of the numbers, which are many, each has a line. */
function writeFile({numbers, ...file}: CheckedFile): string {
  const rows = numbers.map((d) => `      ${JSON.stringify(d)}`)
  const list = rows.length > 0 ? `[\n${rows.join(',\n')}\n    ]` : '[]'
  const head = JSON.stringify(file, undefined, 2).replaceAll('\n', '\n  ').slice(0, -'\n  }'.length)
  return `  ${head},\n    "numbers": ${list}\n  }`
}
