import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {isError, severityOf} from './finding.ts'
import {oneOfWords, type OptionForm} from './plugin-options.ts'
import {withoutStack} from './without-stack.ts'

/** Which findings stop whoever runs a plugin. */
export type FailOn = 'error' | 'warning' | 'never'

/** The option of a plugin that says so. */
export const failOnForm: OptionForm = oneOfWords(['error', 'warning', 'never'] satisfies FailOn[])

/**
 * Stop where a file has findings of this weight that no note answers.
 *
 * Many hosts of plugins print no messages, and go on to publish what was found
 * to be false.
 *
 * @param messages - findings to go by; they stay in the file
 * @throws an error that lists each as `line:column`
 */
export function refuseFindings(file: VFile, messages: readonly VFileMessage[], failOn: FailOn): void {
  const refused =
    failOn === 'never' ? [] : messages.filter((d) => isError(d) || (failOn === 'warning' && isWarning(d)))
  if (refused.length === 0) return
  const lines = refused.map(
    ({line = 1, column = 1, reason, ruleId}) => `  ${line}:${column} ${reason} (${ruleId})`
  )
  throw withoutStack(
    () => new Error(`${file.path ?? 'The text'} has ${counted(refused)}\n${lines.join('\n')}`)
  )
}

function isWarning(message: VFileMessage): boolean {
  return severityOf(message) === 'warning' && !message.waived
}

function counted(messages: readonly VFileMessage[]): string {
  const errors = messages.filter(isError).length
  const counts: Array<[number, string]> = [
    [errors, 'error'],
    [messages.length - errors, 'warning']
  ]
  return counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}${count === 1 ? '' : 's'}`)
    .join(' and ')
}
