import type {VFile} from 'vfile'
import {readCheckedFile, type Message} from '../checked-file.ts'
import {locate, type Reporter} from '../reporter.ts'

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'} as const

/** reviewdog's diagnostic format: columns are UTF-8 bytes, and a sure correction is a suggestion. */
export const rdjson: Reporter = (files, settings) => {
  const diagnostics = files.flatMap((file) => {
    const {path, messages} = readCheckedFile(file)
    const lines = linesOf(file)
    return messages
      .filter((d) => !d.waived)
      .map((d) => renderDiagnostic(d, lines, locate(path, settings), settings))
  })
  return `${JSON.stringify({source: {name: 'collate'}, diagnostics}, undefined, 2)}\n`
}

function renderDiagnostic(
  message: Message,
  lines: readonly string[],
  path: string,
  settings: Parameters<typeof locate>[1]
) {
  const {line, column, endLine, endColumn, reason, note, ruleId, url, cause} = message
  const range = {start: bytePoint(lines, line, column), end: bytePoint(lines, endLine, endColumn)}
  const correction = correctionOf(message, lines)

  return {
    message: [reason, note].filter((d) => d !== null).join('\n\n'),
    location: {path, range},
    severity: severities[message.severity],
    code: {value: ruleId, ...(url && {url})},
    ...(correction !== undefined && {suggestions: [{range, text: correction}]}),
    ...(cause && {
      relatedLocations: [
        {
          message: 'What it disagrees with',
          location: {path: locate(cause.path, settings), range: {start: {line: cause.line}}}
        }
      ]
    })
  }
}

/** The one text that would be right, where the finding is about exactly the text that stands there. */
function correctionOf(message: Message, lines: readonly string[]): string | undefined {
  const {line, column, endLine, endColumn, actual, expected} = message
  if (line !== endLine || expected.length !== 1) return undefined
  return lines[line - 1]?.slice(column - 1, endColumn - 1) === actual ? expected[0] : undefined
}

function bytePoint(lines: readonly string[], line: number, column: number) {
  const before = (lines[line - 1] ?? '').slice(0, column - 1)
  return {line, column: Buffer.byteLength(before) + 1}
}

function linesOf(file: VFile): string[] {
  return file.messages.length > 0 ? String(file).split('\n') : []
}
