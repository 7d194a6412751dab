import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {report, type Finding, type Severity} from './finding.ts'
import {languageOf, type Localized} from './language.ts'

/** What a rule found: a finding with its note in both languages, or in that of the article; an error by default. */
export type Fault = Omit<Finding, 'ruleId' | 'severity' | 'note'> & {
  severity?: Severity
  note: Localized | string
}

/**
 * A rule of any family: it decides, and whoever asks it reports.
 *
 * `Asked` is what it is asked about; `Found`, what it answers with, is made of faults.
 */
export type Rule<Asked extends readonly unknown[], Found = Fault[]> = {
  id: string
  check(...asked: Asked): Found
}

/**
 * Add a fault to a file, its note in the language of the article.
 *
 * @param source - package of the rule
 * @returns the message, already in `file.messages`
 */
export function reportFault(file: VFile, ruleId: string, fault: Fault, source: string): VFileMessage {
  const {note, severity = 'error', ...finding} = fault
  const text = typeof note === 'string' ? note : note[languageOf(file)]
  return report(file, {...finding, ruleId, severity, note: text}, source)
}
