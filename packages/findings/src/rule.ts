import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {report, type Finding, type Severity} from './finding.ts'
import type {Localized} from './language.ts'

/** What a rule found: a finding with a note; an error by default. */
export type Fault = Omit<Finding, 'ruleId' | 'severity'> & {
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
 * Add a fault to a file.
 *
 * @param source - package of the rule
 * @returns the message, already in `file.messages`
 */
export function reportFault(file: VFile, ruleId: string, fault: Fault, source: string): VFileMessage {
  const {severity = 'error', ...finding} = fault
  return report(file, {...finding, ruleId, severity}, source)
}
