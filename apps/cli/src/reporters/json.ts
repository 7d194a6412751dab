import type {VFile} from 'vfile'
import {readCheckedFile, type CheckedFile} from '../checked-file.ts'
import type {ReportedPart, ReporterSettings} from '../reporter.ts'

/** The shape of DESIGN.md section 7: an array of all files that have been checked. */
export function* json(files: Iterable<VFile>, {part}: ReporterSettings): Generator<string> {
  let before = '['
  for (const file of files) {
    yield `${before}\n${writeFile(readCheckedFile(file), part)}`
    before = ','
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}

/** Messages are for people too; of the numbers, which are many, each has a line. */
function writeFile(
  {messages, numbers, observations, changes, links, ...file}: CheckedFile,
  part: ReportedPart | undefined
): string {
  const {path, ...rest} = file
  // A report that is put together may be told in the other language.
  const shown = part ? messages : messages.map((d) => ({...d, notes: undefined}))
  const head = JSON.stringify({path, messages: shown, ...rest, ...part}, undefined, 2)
    .replaceAll('\n', '\n  ')
    .slice(0, -'\n  }'.length)
  const lists = [
    `"observations": ${JSON.stringify(observations)}`,
    ...(changes ? [`"changes": ${writeRows(changes)}`] : []),
    ...(links ? [`"links": ${writeRows(links)}`] : []),
    `"numbers": ${writeRows(numbers)}`
  ]
  return `  ${[head, ...lists].join(',\n    ')}\n  }`
}

function writeRows(values: readonly unknown[]): string {
  const rows = values.map((d) => `      ${JSON.stringify(d)}`)
  return rows.length > 0 ? `[\n${rows.join(',\n')}\n    ]` : '[]'
}
