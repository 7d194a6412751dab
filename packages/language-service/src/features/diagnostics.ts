import {severityOf, type Severity} from '@collate/findings'
import {toldIn} from '@collate/findings/headline'
import type {ConfigurationFault, Publication} from '@collate/publication/core'
import {ConfigurationError} from '@collate/publication/core'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Diagnostic, DiagnosticSeverity} from 'vscode-languageserver-types'
import {absolutePath, rangeOfPlace} from '../desk/places.ts'
import type {Platform} from '../platform.ts'
import type {DeskWords} from '../desk-words.ts'

const severities: Record<Severity, DiagnosticSeverity> = {error: 1, warning: 2, info: 3}

/** The findings of a file that nobody answered for. */
export function diagnosticsOf(
  file: VFile,
  publication: Publication,
  {uriOf}: Platform,
  words: DeskWords
): Diagnostic[] {
  return file.messages
    .filter((d) => !d.waived)
    .map((message) => {
      const {cause} = message
      const {reason, note = ''} = toldIn(message, words.language)
      return {
        range: rangeOf(message),
        severity: severities[severityOf(message)],
        code: message.ruleId ?? '',
        source: 'collate',
        message: `${reason}\n${note}`.trimEnd(),
        ...(message.url !== undefined && {codeDescription: {href: message.url}}),
        data: {finding: message.finding ?? ''},
        ...(isPlaced(cause) && {
          relatedInformation: [
            {
              location: {
                uri: uriOf(absolutePath(cause.file ?? '', publication)),
                range: rangeOfPlace({line: cause.line ?? 1, column: cause.column ?? 1})
              },
              message: words.otherSide
            }
          ]
        })
      }
    })
}

/** What cannot be in a configuration. */
export function diagnosticsOfConfiguration(error: ConfigurationError, language: 'zh' | 'en'): Diagnostic[] {
  return error.faults.map((fault) => ({
    range: rangeOfPlace(fault, {line: fault.line, column: fault.column + (fault.actual?.length ?? 0)}),
    severity: 1,
    source: 'collate',
    message: describe(error.path, fault, language)
  }))
}

function describe(path: string, fault: ConfigurationFault, language: 'zh' | 'en'): string {
  const line = new ConfigurationError(path, [fault]).describe(language)
  return line.slice(line.indexOf(' ', path.length) + 1)
}

function rangeOf({place, line, column}: VFileMessage) {
  const end = place && 'end' in place ? place.end : undefined
  const start = {line: line ?? 1, column: column ?? 1}
  return rangeOfPlace(start, end ?? start)
}

function isPlaced(cause: unknown): cause is VFileMessage {
  return typeof cause === 'object' && cause !== null && 'file' in cause
}
